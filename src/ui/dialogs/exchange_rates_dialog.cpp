// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exchange_rates_dialog.h"

#include "models/exchange_rates_model.h"
#include "source/deliver.h"
#include "ui/dialogs/message_dialog.h"
#include "ui/dialogs/rate_import_dialog.h"
#include "ui/dialogs/set_rate_dialog.h"
#include "ui/filter_bar.h"
#include "ui/icons.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"

#include <QEvent>
#include <QFileDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace purser {

ExchangeRatesDialog::ExchangeRatesDialog(Workspace *workspace, Instant now, QWidget *parent)
    : DialogFrame(Width::Wide, parent)
    , m_workspace(workspace)
    , m_month(now.month())
    , m_model(new ExchangeRatesModel(this))
    , m_table(new TablePanel(QStringLiteral("rates")))
    , m_add(new QPushButton)
    , m_import(new QPushButton)
{
    setObjectName(QStringLiteral("exchangeRatesDialog"));
    m_table->setModel(m_model);
    m_table->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortBy(ExchangeRatesModel::MonthColumn, Qt::DescendingOrder);
    m_table->view()->setDefaultWidths({80, 56, 56, 112, 136, 140, 168});
    m_table->view()->setStretchColumn(ExchangeRatesModel::Source);
    m_table->setMinimumHeight(340);
    addHanging(m_table, 1);
    m_add->setIcon(themedIcon(QStringLiteral("plus")));
    m_import->setIcon(themedIcon(QStringLiteral("import")));
    for (QPushButton *button : {m_import, m_add}) {
        button->setAutoDefault(false);
        addFooterWidget(button);
    }
    cancelButton()->hide();
    connect(this, &DialogFrame::confirmed, this, &QDialog::accept);
    connect(m_add, &QPushButton::clicked, this, &ExchangeRatesDialog::addRate);
    connect(m_import, &QPushButton::clicked, this, &ExchangeRatesDialog::chooseFile);
    connect(m_table, &TablePanel::retryRequested, m_model, &ExchangeRatesModel::refresh);
    connect(m_table, &TablePanel::emptyActionTriggered, this, &ExchangeRatesDialog::addRate);
    connect(m_model->feed(), &SectionFeed::ready, m_table, &TablePanel::setReady);
    connect(m_model, &ExchangeRatesModel::updated, this, [this] {
        m_known = true;
        if (const auto file = std::exchange(m_waiting, std::nullopt))
            showFile(*file);
    });
    connect(m_model->feed(), &SectionFeed::refused, this, [this](const Refusal &refusal) { m_table->setFailed(tr("The exchange rates cannot be shown"), refusal.message); });
    connect(workspace->permissions(), &Permissions::changed, this, &ExchangeRatesDialog::updateButtons);
    connect(workspace, &Workspace::sourceChanged, this, [this] {
        if (m_workspace->source() != m_model->feed()->source())
            reject(); // another book
    });
    m_table->setLoading(tr("Reading the exchange rates"));
    m_model->setSource(workspace->source());
    m_model->refresh();
    retranslate();
}

void ExchangeRatesDialog::retranslate()
{
    setWindowTitle(tr("Exchange Rates"));
    setLead(tr("Charges recorded in another currency than the account settles in are converted with the rate of the month they were used in, rounded half-up to cents. "
               "A rate goes one way only: from EUR to USD says nothing of USD to EUR."));
    setConfirmText(tr("Close"));
    m_add->setText(tr("&Add Rate…"));
    m_import->setText(tr("&Import…"));
    m_table->setName(tr("Exchange rates"));
    m_table->filterBar()->setPlaceholder(tr("Filter rates"));
    updateButtons();
}

void ExchangeRatesDialog::updateButtons()
{
    const QString command = QStringLiteral("SetExchangeRate");
    const bool may = m_workspace->permissions()->mayAnywhere(command);
    const QString why = may ? QString() : m_workspace->permissions()->whyNowhere(command);
    for (QPushButton *button : {m_add, m_import}) {
        button->setEnabled(may);
        button->setToolTip(why);
        button->setAccessibleDescription(why);
    }
    m_table->setEmptyText(QStringLiteral("swap"), tr("No exchange rates"),
                          may ? tr("They are needed once a charge is recorded in another currency. Add one, or import a CSV file with the columns month, from, to, rate and source.") : why,
                          may ? tr("Add Rate…") : QString());
}

void ExchangeRatesDialog::addRate()
{
    if (!m_workspace->source() || !m_add->isEnabled())
        return;
    SetRateDialog::Start start{m_month, Currency(QStringLiteral("EUR")), Currency::usd()};
    const QModelIndex current = m_table->view()->currentIndex();
    if (const ExchangeRateRow *row = current.isValid() ? m_model->rateAt(m_table->toModel(current).row()) : nullptr) {
        start.from = row->from;
        start.to = row->to;
    } else if (const AccountCard *card = m_workspace->card()) {
        start.to = card->account.currency;
        if (start.to == start.from)
            start.from = Currency::usd();
    }
    auto *dialog = new SetRateDialog(m_workspace->source(), m_model, start, this);
    connect(dialog, &CommandDialog::done, this, [this] { Q_EMIT notice(tr("The exchange rate is set.")); });
    dialog->open();
}

void ExchangeRatesDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import Exchange Rates"), QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Exchange rates (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        // After the file dialog has gone, so that the next one is not its child.
        QMetaObject::invokeMethod(this, [this, path] { importFile(path); }, Qt::QueuedConnection);
    });
    dialog->open();
}

void ExchangeRatesDialog::importFile(const QString &path)
{
    deliver(QtConcurrent::run(readRateFile, path), this, [this, name = QFileInfo(path).fileName()](const Result<RateFile> &file) {
        if (!file) {
            showProblems(name, {file.error().message});
        } else if (file->problemCount > 0) {
            QStringList lines = file->problems;
            if (const qint64 more = file->problemCount - lines.size(); more > 0)
                lines << tr("and %n more problem(s)", nullptr, int(std::min<qint64>(more, INT_MAX)));
            showProblems(name, lines);
        } else if (m_known) {
            showFile(*file);
        } else {
            m_waiting = *file;
        }
    });
}

void ExchangeRatesDialog::showProblems(const QString &name, const QStringList &problems)
{
    auto *dialog = new MessageDialog(tr("Import Exchange Rates"), tr("%1 was not imported; no rate was changed. Correct the file and import it again.").arg(name),
                                     problems.join(u'\n'), this);
    dialog->open();
}

void ExchangeRatesDialog::showFile(const RateFile &file)
{
    if (!m_workspace->source())
        return;
    auto *dialog = new RateImportDialog(m_workspace->source(), file, m_model->rates(), this);
    connect(dialog, &RateImportDialog::imported, this, [this](int count) { Q_EMIT notice(tr("%n exchange rate(s) set.", nullptr, count)); });
    dialog->open();
}

void ExchangeRatesDialog::changeEvent(QEvent *event)
{
    DialogFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace purser
