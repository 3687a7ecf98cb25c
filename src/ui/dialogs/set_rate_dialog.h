// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/command_dialog.h"

class QComboBox;
class QLineEdit;

namespace purser {

class ExchangeRatesModel;
class FormField;

/// Set Exchange Rate: what one unit of a currency is worth in another for the charges of a month, and where that was read.
class SetRateDialog : public CommandDialog
{
    Q_OBJECT

public:
    /// What the form begins with.
    struct Start
    {
        Month month;
        Currency from;
        Currency to;
    };

    /// \a known says what the book has; it outlives the dialog.
    SetRateDialog(DataSource *source, const ExchangeRatesModel *known, const Start &start, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void update();
    void confirm();
    Currency chosen(const QComboBox *box) const;
    std::optional<Month> month() const;
    std::optional<Decimal> rate() const;

    const ExchangeRatesModel *m_known;
    QLineEdit *m_month;
    FormField *m_monthField;
    QComboBox *m_from;
    FormField *m_fromField;
    QComboBox *m_to;
    FormField *m_toField;
    QLineEdit *m_rate;
    FormField *m_rateField;
    QLineEdit *m_reference;
    FormField *m_referenceField;
};

} // namespace purser
