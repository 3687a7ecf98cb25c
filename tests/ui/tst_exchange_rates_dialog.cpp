// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace.h"
#include "ui/dialogs/exchange_rates_dialog.h"
#include "ui/dialogs/message_dialog.h"
#include "ui/dialogs/rate_import_dialog.h"
#include "ui/dialogs/rate_import_model.h"
#include "ui/dialogs/set_rate_dialog.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"
#include "ui/theme.h"

#include "../models/bill_fixture.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class TestExchangeRatesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aRateIsSet();
    void wrongRatesAreSaidAtTheirFields();
    void aFileIsShownBeforeItIsSet();
    void aWrongFileIsNotImported();
    void refusedLinesStay();
    void aStoppedImportTellsWhatIsSet();

private:
    static QPushButton *button(const QWidget *root, const QString &text);
    static void checkNames(const QWidget *root);
    static QLineEdit *field(const QWidget *root, const QString &name);
    QStringList rates();
    ExchangeRatesDialog *openRates();
    QString writeRates(const QByteArray &text);

    Theme m_theme;
    QTemporaryDir m_folder;
    std::unique_ptr<BillFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QWidget> m_window;
};

void TestExchangeRatesDialog::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"purser-test"_s);
    QCoreApplication::setApplicationName(u"tst_exchange_rates_dialog"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme.install();
    m_theme.setSetting(Theme::Setting::Light);
}

void TestExchangeRatesDialog::init()
{
    QSettings().clear();
    m_fixture = std::make_unique<BillFixture>();
    m_workspace = std::make_unique<Workspace>();
    QSignalSpy known(m_workspace->permissions(), &Permissions::changed);
    m_workspace->setSource(std::move(m_fixture->source));
    QTRY_VERIFY(m_workspace->card() && !known.isEmpty());
    m_workspace->setAccount(u"2001"_s);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1072, 728);
    m_window->show();
}

void TestExchangeRatesDialog::cleanup()
{
    m_window.reset();
    m_workspace.reset();
    m_fixture.reset();
}

QPushButton *TestExchangeRatesDialog::button(const QWidget *root, const QString &text)
{
    for (QPushButton *candidate : root->findChildren<QPushButton *>()) {
        if (candidate->accessibleName() == text || QString(candidate->text()).remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

void TestExchangeRatesDialog::checkNames(const QWidget *root)
{
    for (const QWidget *child : root->findChildren<QWidget *>()) {
        const bool isControl = child->focusPolicy() != Qt::NoFocus && !child->inherits("QHeaderView") && !child->inherits("QScrollArea");
        if (!isControl || !child->isVisibleTo(root) || child->objectName().startsWith(u"qt_"_s) || child->inherits("QComboBoxListView"))
            continue;
        const auto *asButton = qobject_cast<const QAbstractButton *>(child);
        const bool named = !child->accessibleName().isEmpty() || (asButton && !asButton->text().isEmpty());
        const bool inside = qobject_cast<const QLineEdit *>(child->parentWidget()) || child->inherits("QTableCornerButton");
        QVERIFY2(named || inside, qPrintable(u"%1 in %2 has no name"_s.arg(QString::fromLatin1(child->metaObject()->className()),
                                                                           QString::fromLatin1(child->parentWidget()->metaObject()->className()))));
    }
}

QLineEdit *TestExchangeRatesDialog::field(const QWidget *root, const QString &name)
{
    for (QLineEdit *candidate : root->findChildren<QLineEdit *>()) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

QStringList TestExchangeRatesDialog::rates()
{
    QStringList shown;
    for (const ExchangeRateRow &row : m_fixture->get(ExchangeRatesQuery{}))
        shown << row.month.text() + u' ' + row.from.code() + u' ' + row.to.code() + u' ' + row.rate + u' ' + row.source;
    return shown;
}

ExchangeRatesDialog *TestExchangeRatesDialog::openRates()
{
    auto *dialog = new ExchangeRatesDialog(m_workspace.get(), *Instant::parse(u"2026-10-10"_s), m_window.get());
    dialog->open();
    return dialog;
}

QString TestExchangeRatesDialog::writeRates(const QByteArray &text)
{
    QFile file(m_folder.filePath(u"rates.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("no file");
    return file.fileName();
}

void TestExchangeRatesDialog::aRateIsSet()
{
    ExchangeRatesDialog *list = openRates();
    auto *table = list->findChild<TablePanel *>();
    QTRY_VERIFY(button(list, u"Add Rate…"_s)->isEnabled());
    checkNames(list);
    list->addRate();
    auto *dialog = list->findChild<SetRateDialog *>();
    QVERIFY(dialog);
    checkNames(dialog);
    QCOMPARE(field(dialog, u"Month"_s)->text(), u"2026-10"_s);
    QTest::keyClicks(field(dialog, u"Rate"_s), u"1.0825"_s);
    QCOMPARE(dialog->confirmButton()->text(), u"Set 1 EUR = 1.0825 USD for 2026-10"_s);
    QTest::keyClicks(field(dialog, u"Source"_s), u" ECB "_s);
    QSignalSpy done(dialog, &CommandDialog::done);
    dialog->confirmButton()->click();
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(rates(), QStringList{u"2026-10 EUR USD 1.0825 ECB"_s});
    QTRY_COMPARE(table->view()->model()->rowCount(), 1);
    list->reject();
}

void TestExchangeRatesDialog::wrongRatesAreSaidAtTheirFields()
{
    ExchangeRatesDialog *list = openRates();
    QTRY_VERIFY(button(list, u"Add Rate…"_s)->isEnabled());
    list->addRate();
    auto *dialog = list->findChild<SetRateDialog *>();
    QLineEdit *month = field(dialog, u"Month"_s), *rate = field(dialog, u"Rate"_s), *reference = field(dialog, u"Source"_s);
    month->selectAll();
    QTest::keyClicks(month, u"2026-13"_s);
    QTest::keyClicks(rate, u"12,x"_s);
    dialog->confirmButton()->click();
    QVERIFY(month->accessibleDescription().contains(u"2026-09"_s));
    QVERIFY(rate->accessibleDescription().contains(u"1.0825"_s));
    QVERIFY(!reference->accessibleDescription().isEmpty());
    QCOMPARE(rate->text(), u"12,x"_s);
    QCOMPARE(month->text(), u"2026-13"_s);
    QVERIFY(dialog->isVisible());
    month->selectAll();
    QTest::keyClicks(month, u"2026-09"_s);
    QTest::keyClicks(reference, u"ECB"_s);
    rate->selectAll();
    QTest::keyClicks(rate, u"0"_s);
    dialog->confirmButton()->click();
    QVERIFY(rate->accessibleDescription().contains(u"more than 0"_s));
    QCOMPARE(rates(), QStringList());
    list->reject();
}

void TestExchangeRatesDialog::aFileIsShownBeforeItIsSet()
{
    m_fixture->run(u"{'command':'SetExchangeRate','from':'EUR','to':'USD','rate':'1.1','month':'2026-08','source':'ECB'}"_s);
    m_fixture->run(u"{'command':'SetExchangeRate','from':'GBP','to':'USD','rate':'1.3','month':'2026-08','source':'ECB'}"_s);
    ExchangeRatesDialog *list = openRates();
    auto *table = list->findChild<TablePanel *>();
    QTRY_COMPARE(table->view()->model()->rowCount(), 2);
    list->importFile(writeRates("month,from,to,rate,source\n2026-09,EUR,USD,1.0825,ECB\n2026-08,EUR,USD,1.1,ECB\n2026-08,GBP,USD,1.31,ECB\n"));
    RateImportDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = list->findChild<RateImportDialog *>());
    checkNames(dialog);
    using Status = RateImportModel::Status;
    QCOMPARE(dialog->model()->status(0), Status::New);
    QCOMPARE(dialog->model()->status(1), Status::Same);
    QCOMPARE(dialog->model()->status(2), Status::Changed);
    QCOMPARE(dialog->model()->index(2, RateImportModel::Remark).data().toString(), u"was 1.3000 (ECB)"_s);
    QVERIFY2(dialog->confirmButton()->text().contains(u"Set 2 Rate"_s), qPrintable(dialog->confirmButton()->text()));
    QCOMPARE(rates().size(), 2); // nothing yet
    QSignalSpy imported(dialog, &RateImportDialog::imported);
    dialog->confirmButton()->click();
    QTRY_COMPARE(imported.size(), 1);
    QCOMPARE(imported.first().first().toInt(), 2);
    QCOMPARE(rates(), QStringList({u"2026-08 EUR USD 1.1 ECB"_s, u"2026-08 GBP USD 1.31 ECB"_s, u"2026-09 EUR USD 1.0825 ECB"_s}));
    list->reject();
}

void TestExchangeRatesDialog::aWrongFileIsNotImported()
{
    ExchangeRatesDialog *list = openRates();
    list->importFile(writeRates("month,from,to,rate\n2026-09,EUR,USD,1.0825\n2026-09,GBP,USD,\"12,x\"\n"));
    MessageDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = list->findChild<MessageDialog *>());
    QVERIFY(dialog->findChild<QPlainTextEdit *>()->toPlainText().contains(u"rates.csv:3: \"rate\" is not a number: \"12,x\""_s));
    QVERIFY(!list->findChild<RateImportDialog *>());
    QCOMPARE(rates(), QStringList());
    list->reject();
}

void TestExchangeRatesDialog::refusedLinesStay()
{
    RateFile file = readRates("month,from,to,rate\n2026-09,EUR,USD,1.0825\n2026-09,GBP,USD,1.3\n", u"rates.csv"_s);
    file.lines[1].rate.source = u"two\nlines"_s; // as if the book knew better than the file's reader
    auto *dialog = new RateImportDialog(m_workspace->source(), file, {}, m_window.get());
    dialog->open();
    QSignalSpy imported(dialog, &RateImportDialog::imported);
    dialog->confirmButton()->click();
    using Status = RateImportModel::Status;
    QTRY_COMPARE(dialog->model()->status(1), Status::Refused);
    QCOMPARE(dialog->model()->status(0), Status::Set);
    QVERIFY(!dialog->model()->index(1, RateImportModel::Remark).data().toString().isEmpty());
    QVERIFY(dialog->isVisible() && imported.isEmpty());
    QTRY_VERIFY(dialog->confirmButton()->isEnabled());
    QVERIFY(dialog->confirmButton()->text().contains(u"Set 1 Rate"_s));
    QCOMPARE(rates().size(), 1);
    dialog->reject();
    QCOMPARE(imported.size(), 1); // what is set is told all the same
    QCOMPARE(imported.first().first().toInt(), 1);
}

void TestExchangeRatesDialog::aStoppedImportTellsWhatIsSet()
{
    const RateFile file = readRates("month,from,to,rate\n2026-09,EUR,USD,1.0825\n2026-09,GBP,USD,1.3\n2026-09,SGD,USD,0.7\n", u"rates.csv"_s);
    auto *dialog = new RateImportDialog(m_workspace->source(), file, {}, m_window.get());
    dialog->open();
    QSignalSpy imported(dialog, &RateImportDialog::imported);
    dialog->confirmButton()->click();
    dialog->cancelButton()->click(); // while the first is on its way
    QVERIFY(imported.isEmpty());
    QTRY_COMPARE(imported.size(), 1);
    QCOMPARE(imported.first().first().toInt(), 1);
    QCOMPARE(rates().size(), 1);
}

QTEST_MAIN(TestExchangeRatesDialog)
#include "tst_exchange_rates_dialog.moc"
