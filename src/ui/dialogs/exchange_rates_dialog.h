// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rate_file.h"
#include "models/workspace.h"
#include "ui/dialog_frame.h"

namespace purser {

class ExchangeRatesModel;
class TablePanel;

/// The exchange rates of the book, with ways to add one and to import a file of them.
class ExchangeRatesDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// \a now says which month it is.
    ExchangeRatesDialog(Workspace *workspace, Instant now, QWidget *parent = nullptr);

public Q_SLOTS:
    void addRate();
    void chooseFile();
    /// Shows what the file would change, or what is wrong with it.
    void importFile(const QString &path);

Q_SIGNALS:
    void notice(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateButtons();
    void showFile(const RateFile &file);
    void showProblems(const QString &name, const QStringList &problems);

    Workspace *m_workspace;
    Month m_month;
    ExchangeRatesModel *m_model;
    TablePanel *m_table;
    QPushButton *m_add;
    QPushButton *m_import;
    bool m_known = false; ///< what the book has
    std::optional<RateFile> m_waiting; ///< a file that was read before that
};

} // namespace purser
