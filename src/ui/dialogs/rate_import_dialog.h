// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/data_source.h"
#include "ui/dialog_frame.h"

#include <QPointer>

namespace purser {

class RateImportModel;
class TablePanel;
struct RateFile;

/// What a file of exchange rates would change, line by line, before it does; then sets one rate after another and shows which were refused.
class RateImportDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// \a file has no problems; \a known are the book's rates.
    RateImportDialog(DataSource *source, const RateFile &file, const QList<ExchangeRateRow> &known, QWidget *parent = nullptr);

    RateImportModel *model() const { return m_model; }

    /// While rates are being set: after the one that is on its way; at once when it is asked for again.
    void reject() override;

Q_SIGNALS:
    /// So many are set; the dialog closes.
    void imported(int count);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void describe();
    void setFrom(int row);
    void finished();

    QPointer<DataSource> m_source;
    QString m_file;
    RateImportModel *m_model;
    TablePanel *m_table;
    QHash<int, OpId> m_ops; ///< one for all tries at a line, so that a lost answer cannot do it twice
    int m_total = 0; ///< rates of this attempt
    bool m_failed = false;
    bool m_running = false;
    bool m_stopped = false;
};

} // namespace purser
