// SPDX-License-Identifier: GPL-3.0-or-later

// What MainWindow opens: file choosers and dialogs. None of them blocks, and each says what became of it.

#include "ui/main_window.h"

#include "source/deliver.h"
#include "ui/dialogs/exchange_rates_dialog.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/dialogs/message_dialog.h"
#include "ui/dialogs/rename_dialog.h"
#include "ui/dialogs/sign_in_dialog.h"
#include "ui/nav_pane.h"
#include "ui/page.h"
#include "ui/page_help.h"
#include "ui/status_strip.h"
#include "ui/table_export.h"
#include "ui/window_actions.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QTime>

namespace purser {

namespace {

const QString bookSuffix = QStringLiteral("purser");

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

void MainWindow::chooseNewBook(BookOpener::Kind kind)
{
    auto *dialog = new QFileDialog(this, kind == BookOpener::Kind::Create ? tr("New Book") : tr("New Sample Book"), documents(), tr("Purser books (*.purser)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(bookSuffix);
    dialog->selectFile(kind == BookOpener::Kind::Create ? QStringLiteral("book.purser") : QStringLiteral("group.purser"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind](const QString &path) {
        statusStrip()->setWork(tr("Making %1").arg(QFileInfo(path).fileName()), -1, false);
        m_opener->start(kind, path);
    });
    dialog->open();
}

void MainWindow::chooseBook()
{
    auto *dialog = new QFileDialog(this, tr("Open Book"), documents(), tr("Purser books (*.purser);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openBook);
    dialog->open();
}

void MainWindow::backUp()
{
    auto *dialog = new QFileDialog(this, tr("Back Up Book"), documents(), tr("Purser books (*.purser)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(bookSuffix);
    dialog->selectFile(QFileInfo(m_workspace->source()->info().location).completeBaseName() + QStringLiteral("-backup.purser"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (!m_workspace->source())
            return;
        statusStrip()->setWork(tr("Backing up"), -1, false);
        deliver(m_workspace->source()->backup(path), this, [this, path](const Result<void> &done) {
            statusStrip()->setWork({});
            if (done) {
                statusStrip()->showNotice(tr("The backup is at %1.").arg(path));
                return;
            }
            auto *message = new MessageDialog(tr("The backup was not made"), done.error().message, {}, this);
            message->setAttribute(Qt::WA_DeleteOnClose);
            message->open();
        });
    });
    dialog->open();
}

void MainWindow::exportTable()
{
    if (!currentPage() || currentPage()->exportShown())
        return;
    if (TablePanel *table = currentPage()->mainTable())
        exportShownTable(table, currentPage()->title(), this, statusStrip());
}

void MainWindow::verify()
{
    if (!m_workspace->source())
        return;
    statusStrip()->setWork(tr("Verifying the book"), -1, false);
    deliver(ask(*m_workspace->source(), VerifyQuery{}), this, [this](const Result<VerifyAnswer> &answer) {
        statusStrip()->setWork({});
        QStringList lines;
        if (!answer) {
            lines << answer.error().message;
        } else {
            for (const VerifyCheck &check : answer->checks)
                lines += check.problems;
        }
        m_damaged = !answer || !answer->ok;
        m_verified = m_damaged ? tr("verification found problems") : tr("verified %1").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat));
        updateState();
        if (!m_damaged) {
            statusStrip()->showNotice(tr("The book is whole: chain, tables, ledger, balances and bill lines agree."));
            return;
        }
        auto *dialog = new MessageDialog(tr("The book is damaged"), tr("Nothing was changed. Go back to a backup, or ask whoever wrote to the file."),
                                         lines.join(u'\n'), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void MainWindow::signIn()
{
    auto *dialog = new SignInDialog(m_workspace->source(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SignInDialog::signedIn, this, [this] {
        m_workspace->personChanged();
        updateState();
        updateAccount();
    });
    dialog->open();
}

void MainWindow::renameAccount()
{
    const AccountCard *card = m_workspace->card();
    if (!card || !m_actions->rename->isEnabled())
        return;
    auto *dialog = new RenameDialog(m_workspace->source(), RenameForm(card->account.account.text(), card->account.name), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RenameDialog::renamed, this, [this](const QString &name) { statusStrip()->showNotice(tr("The account is called %1 now.").arg(name)); });
    dialog->open();
}

void MainWindow::showHistory(const QString &account, const QString &ledger)
{
    const AccountCard *card = m_workspace->accounts()->card(account);
    auto *dialog = new HistoryDialog(m_workspace->source(), account, card ? card->account.name : QString(), ledger, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showExchangeRates(const QString &file)
{
    if (!m_workspace->source())
        return;
    auto *dialog = new ExchangeRatesDialog(m_workspace, SystemClock().now(), this);
    connect(dialog, &ExchangeRatesDialog::notice, statusStrip(), [this](const QString &sentence) { statusStrip()->showNotice(sentence); });
    dialog->open();
    if (!file.isEmpty())
        dialog->importFile(file);
}

void MainWindow::showAbout()
{
    QStringList lines{tr("Version %1, Qt %2").arg(QStringLiteral(PURSER_VERSION), QString::fromLatin1(qVersion())),
                      tr("Free software under the GNU General Public License, version 3 or later.")};
    if (const DataSource *source = m_workspace->source()) {
        const SourceInfo info = source->info();
        lines << tr("Book: %1").arg(info.location) << tr("Journal of the book file: %1").arg(info.detail.isEmpty() ? tr("none, read-only") : info.detail);
    }
    auto *dialog = new MessageDialog(tr("About Purser"), tr("A desktop client for cloud billing accounts."), lines.join(u'\n'), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showHelp()
{
    auto *dialog = new MessageDialog(tr("Help"), currentPage() ? currentPage()->title() : QString(), pageHelp(navigation()->current()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace purser
