// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rate_import_dialog.h"

#include "source/deliver.h"
#include "ui/dialogs/rate_import_model.h"
#include "ui/filter_bar.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"

#include <QEvent>

namespace purser {

RateImportDialog::RateImportDialog(DataSource *source, const RateFile &file, const QList<ExchangeRateRow> &known, QWidget *parent)
    : DialogFrame(Width::Wide, parent)
    , m_source(source)
    , m_file(file.name)
    , m_model(new RateImportModel(file.lines, known, this))
    , m_table(new TablePanel(QStringLiteral("rates.import")))
{
    setObjectName(QStringLiteral("rateImportDialog"));
    m_table->setModel(m_model);
    m_table->sortBy(RateImportModel::State, Qt::AscendingOrder); // the file's order
    m_table->view()->setDefaultWidths({104, 84, 64, 64, 112, 150, 180});
    m_table->view()->setStretchColumn(RateImportModel::Remark);
    m_table->view()->setSecondaryColumns({RateImportModel::Remark});
    m_table->setMinimumHeight(320);
    addHanging(m_table, 1);
    connect(this, &DialogFrame::confirmed, this, [this] {
        m_total = m_model->toSet();
        m_failed = false;
        m_running = true;
        setFrom(0);
    });
    connect(source, &QObject::destroyed, this, [this] {
        if (m_running)
            finished(); // an answer does not come any more
    });
    retranslate();
}

void RateImportDialog::retranslate()
{
    setWindowTitle(tr("Import Exchange Rates"));
    m_table->setName(tr("Exchange rates of the file"));
    m_table->filterBar()->setPlaceholder(tr("Filter rates"));
    describe();
}

void RateImportDialog::describe()
{
    using Status = RateImportModel::Status;
    const int fresh = m_model->count(Status::New), changed = m_model->count(Status::Changed), same = m_model->count(Status::Same);
    QStringList parts;
    if (fresh > 0)
        parts << tr("%n new rate(s)", nullptr, fresh);
    if (changed > 0)
        parts << tr("%n changed rate(s)", nullptr, changed);
    if (same > 0)
        parts << tr("%n rate(s) the book has already", nullptr, same);
    if (!parts.isEmpty())
        //: %1 is a file name, %2 a list such as "3 new rates and 1 changed rate"
        setLead(tr("%1: %2. Charges that have been converted keep their rate.").arg(m_file, QLocale().createSeparatedList(parts)));
    const int toSet = m_model->toSet();
    setConfirmText(toSet > 0 ? tr("Set %n Rate(s)", nullptr, toSet) : tr("Set Rates"));
    setBlocked(toSet > 0 ? QString() : tr("The book has all of these rates already."));
}

void RateImportDialog::setFrom(int row)
{
    const int next = m_failed || m_stopped ? -1 : m_model->nextToSet(row);
    if (next < 0 || !m_source) {
        finished();
        return;
    }
    setBusy(true, tr("Setting rates, %n to go", nullptr, m_total));
    OpId &op = m_ops[next];
    if (op.isEmpty())
        op = makeOpId();
    deliver(m_source->execute({op, m_model->line(next).rate}), this, [this, next](const Outcome &outcome) {
        --m_total;
        m_model->setOutcome(next, outcome.isDone() ? std::nullopt : std::optional(outcome.refusal.message));
        // What is no rule but a broken disk or book refuses the rest as well.
        m_failed = !outcome.isDone() && (outcome.refusal.code == RefusalCode::Failed || outcome.refusal.code == RefusalCode::Damaged);
        if (m_running)
            setFrom(next + 1);
    });
}

void RateImportDialog::finished()
{
    using Status = RateImportModel::Status;
    m_running = false;
    setBusy(false);
    if (m_stopped) {
        reject();
        return;
    }
    const int set = m_model->count(Status::Set), refused = m_model->count(Status::Refused), untried = m_model->count(Status::New) + m_model->count(Status::Changed);
    if (m_model->toSet() == 0) {
        Q_EMIT imported(set);
        accept();
        return;
    }
    describe();
    QStringList sentences;
    if (!m_source)
        sentences << tr("The book is not open any more.");
    if (refused > 0)
        sentences << tr("%n rate(s) were refused; the reason stands in the line.", nullptr, refused);
    if (set > 0)
        sentences << tr("%n rate(s) are set.", nullptr, set);
    if (untried > 0)
        sentences << tr("%n rate(s) were not tried.", nullptr, untried);
    setFailure(sentences.join(u' '));
}

void RateImportDialog::reject()
{
    if (m_running && !m_stopped) {
        m_stopped = true;
        setBusy(true, tr("Stopping after this rate"));
        return;
    }
    m_running = false;
    if (const int set = m_model->count(RateImportModel::Status::Set); set > 0)
        Q_EMIT imported(set);
    DialogFrame::reject();
}

void RateImportDialog::changeEvent(QEvent *event)
{
    DialogFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace purser
