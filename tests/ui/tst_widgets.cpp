// SPDX-License-Identifier: GPL-3.0-or-later
#include "stub_model.h"

#include "ui/action_button.h"
#include "ui/chip.h"
#include "ui/command_palette.h"
#include "ui/dialog_frame.h"
#include "ui/explain_panel.h"
#include "ui/figure_label.h"
#include "ui/filter_bar.h"
#include "ui/form_field.h"
#include "ui/main_frame.h"
#include "ui/month_chart.h"
#include "ui/nav_pane.h"
#include "ui/page.h"
#include "ui/search_popup.h"
#include "ui/status_strip.h"
#include "ui/switcher_button.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"
#include "ui/theme.h"
#include "ui/waterfall.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTranslator>

using namespace purser;
using namespace Qt::StringLiterals;

static QString nameOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

/// Brackets every string, as the pseudo-locale does.
class Brackets : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override { return u'[' + QString::fromUtf8(text) + u']'; }
    bool isEmpty() const override { return false; }
};

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyControlHasAName();
    void everyStringFollowsTheLanguage();
    void figureExplainsItselfByKeyboard();
    void maskedAmountsHideDigits();
    void waterfallMovesByKeyboardInReadingDirection();
    void waterfallReadsAloud();
    void fieldErrorIsSaidAndMovesNothing();
    void confirmGoesToTheFirstError();
    void destructiveDialogDefaultsToCancel();
    void paletteListsActionsWithShortcutAndReason();
    void paletteRunsWhatIsTyped();
    void switcherFindsByIdOrOwner();
    void navigationTellsWhatIsChosen();
    void pageIsMadeWhenItIsFirstShown();
    void explainOpensWithAFigureAndClosesWithEscape();
    void statusBarSaysSumAndAverage();
    void linkFollowsByKeyboardAndPointer();
    void actionButtonSaysWhyItIsDisabled();
    void tableStatesOfferOneAction();
    void loadingShowsOnlyAfterAMoment();
};

void TestWidgets::initTestCase()
{
    QCoreApplication::setOrganizationName(u"purser-test"_s);
    QCoreApplication::setApplicationName(u"widgets"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    (new Theme(qApp))->install();
}

static void fill(MainFrame &frame)
{
    frame.setPerson(u"Signed in as Maja Lindqvist"_s);
    frame.menuBar()->addMenu(u"&File"_s);
    frame.navigation()->setSections({{u"Account"_s, {{u"overview"_s, u"overview"_s, u"Overview"_s, {}}, {u"methods"_s, u"card"_s, u"Payment Methods"_s, u"Bind Third-party Payment Method"_s}}}});
    frame.setPage(u"overview"_s, [] {
        auto *page = new Page;
        page->setTitle(u"Overview"_s);
        page->setCaption(u"Group Treasury"_s, u"2000 0001 4471 0926"_s);
        auto *table = new TablePanel(u"test.page"_s);
        table->setName(u"All billing accounts"_s);
        table->setModel(accountsModel(table));
        page->addHanging(table, 1);
        return page;
    });
    frame.setPage(u"methods"_s, [] { return new Page; });
    frame.explainPanel()->setModel(formulaModel(&frame));
    frame.explainPanel()->setFigure(u"Available Credit"_s, u"453,076.49"_s, u"USD"_s, u"at 09:14"_s);
    frame.explainPanel()->setDetails({u"Posting 7102"_s, u"90,000.00"_s, u"USD"_s, {{u"By"_s, u"Maja Lindqvist"_s}}, u"Open Bill 2026-09"_s});
    frame.statusStrip()->setStagedChanges(2);
    frame.showPage(u"overview"_s);
    frame.setExplainShown(true);
}

void TestWidgets::everyControlHasAName()
{
    MainFrame frame;
    fill(frame);
    frame.show();
    QVERIFY(QTest::qWaitForWindowExposed(&frame));
    QStringList nameless;
    const QList<QWidget *> widgets = frame.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool control = widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && !widget->focusProxy();
        if (control && nameOf(widget).isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className());
    }
    QCOMPARE(nameless, QStringList());
    QCOMPARE(nameOf(frame.accountSwitcher()), u"Billing account"_s);
    QCOMPARE(nameOf(frame.explainPanel()->tree()), u"What Available Credit is made of"_s);
}

void TestWidgets::everyStringFollowsTheLanguage()
{
    MainFrame frame;
    fill(frame);
    Waterfall waterfall;
    FilterBar bar;
    DialogFrame dialog(DialogFrame::Width::Narrow);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    QCoreApplication::processEvents();
    for (QWidget *widget : std::initializer_list<QWidget *>{&waterfall, bar.columnsButton(), bar.field(), dialog.cancelButton(), frame.accountSwitcher(), frame.navigation(),
                                                            frame.explainPanel(), frame.statusStrip()})
        QVERIFY2(nameOf(widget).startsWith(u'['), widget->metaObject()->className());
    QCOMPARE(frame.explainPanel()->findChild<QTabBar *>()->tabText(0), u"[Formula]"_s);
    QCoreApplication::removeTranslator(&brackets);
    QCoreApplication::processEvents();
    QCOMPARE(dialog.cancelButton()->text(), u"Cancel"_s);
}

void TestWidgets::figureExplainsItselfByKeyboard()
{
    FigureLabel figure(FigureLabel::Size::Headline);
    figure.setAmount(u"-453,076.49"_s, u"USD"_s);
    figure.setFigure(u"Available Credit"_s, u"availableCredit"_s, u"2000000144710926"_s);
    QCOMPARE(figure.digits(), u"\u2212453,076.49"_s);
    QCOMPARE(nameOf(&figure), u"Available Credit"_s);
    QVERIFY(figure.accessibleDescription().startsWith(u"\u2212453,076.49 USD"_s));
    QSignalSpy explained(&figure, &FigureLabel::explainRequested);
    for (int key : {Qt::Key_Return, Qt::Key_F4, Qt::Key_Space})
        QTest::keyClick(&figure, Qt::Key(key));
    QCOMPARE(explained.size(), 3);
    QCOMPARE(explained.at(0), QVariantList({u"availableCredit"_s, u"2000000144710926"_s}));
}

void TestWidgets::maskedAmountsHideDigits()
{
    Theme *theme = qApp->findChild<Theme *>();
    QVERIFY(theme);
    FigureLabel figure(FigureLabel::Size::Small);
    figure.setAmount(u"1,234,567.89"_s, {});
    const QSize open = figure.sizeHint();
    theme->setAmountsMasked(true);
    QVERIFY(figure.sizeHint() != open);
    theme->setAmountsMasked(false);
    QCOMPARE(figure.sizeHint(), open);
}

static QList<WaterfallColumn> waterfallColumns()
{
    using Kind = WaterfallColumn::Kind;
    return {{Kind::Start, Decimal(100), u"Cash Balance"_s, u"own"_s, {}},
            {Kind::Step, Decimal(-150), u"Unsettled"_s, u"current month"_s, {}},
            {Kind::Total, Decimal(-50), u"Available Credit"_s, u"at 09:14"_s, {}}};
}

void TestWidgets::waterfallMovesByKeyboardInReadingDirection()
{
    Waterfall waterfall;
    waterfall.setColumns(waterfallColumns(), u"USD"_s);
    waterfall.setCurrentColumn(0);
    QSignalSpy picked(&waterfall, &Waterfall::columnPicked);
    QTest::keyClick(&waterfall, Qt::Key_Right);
    QCOMPARE(waterfall.currentColumn(), 1);
    waterfall.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(&waterfall, Qt::Key_Left);
    QCOMPARE(waterfall.currentColumn(), 2);
    waterfall.resize(600, 200);
    QTest::mouseClick(&waterfall, Qt::LeftButton, {}, QPoint(590, 100));
    QCOMPARE(waterfall.currentColumn(), 0);
    QCOMPARE(picked.size(), 3);
    // Below zero it still paints.
    QVERIFY(!waterfall.grab().isNull());
}

void TestWidgets::waterfallReadsAloud()
{
    Waterfall waterfall;
    waterfall.setColumns(waterfallColumns(), u"USD"_s);
    QCOMPARE(waterfall.accessibleDescription(),
             u"Cash Balance (own): 100.00 USD; Unsettled (current month): \u2212 150.00 USD; Available Credit (at 09:14): = \u221250.00 USD"_s);
}

void TestWidgets::fieldErrorIsSaidAndMovesNothing()
{
    FormField field(new QLineEdit);
    field.setLabel(u"Card &number"_s);
    field.setHint(u"16 digits"_s);
    QCOMPARE(nameOf(field.control()), u"Card number"_s);
    const QSize before = field.sizeHint();
    field.setError(u"The check digit does not fit."_s);
    QCOMPARE(field.sizeHint().height(), before.height());
    QCOMPARE(field.control()->accessibleDescription(), u"The check digit does not fit."_s);
    field.setError({});
    QCOMPARE(field.control()->accessibleDescription(), u"16 digits"_s);
}

void TestWidgets::confirmGoesToTheFirstError()
{
    DialogFrame dialog(DialogFrame::Width::Medium);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *first = new FormField(new QLineEdit);
    auto *second = new FormField(new QLineEdit);
    dialog.body()->addWidget(first);
    dialog.body()->addWidget(second);
    dialog.setConfirmText(u"Add Card"_s);
    dialog.setFields({first, second});
    second->setError(u"Wrong."_s);
    QSignalSpy confirmed(&dialog, &DialogFrame::confirmed);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    first->control()->setFocus();
    QVERIFY(dialog.confirmButton()->isEnabled());
    dialog.confirmButton()->click();
    QCOMPARE(confirmed.size(), 0);
    QVERIFY(second->control()->hasFocus());
    second->setError({});
    dialog.confirmButton()->click();
    QCOMPARE(confirmed.size(), 1);
    QVERIFY(dialog.isVisible());
}

void TestWidgets::destructiveDialogDefaultsToCancel()
{
    DialogFrame dialog(DialogFrame::Width::Narrow);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.setDestructive(true);
    QVERIFY(dialog.cancelButton()->isDefault());
    QVERIFY(!dialog.confirmButton()->isDefault());
}

void TestWidgets::paletteListsActionsWithShortcutAndReason()
{
    QMainWindow window;
    QMenu *menu = window.menuBar()->addMenu(u"&Bills"_s);
    QAction *settle = menu->addAction(u"&Settle Bills…"_s);
    settle->setShortcut(QKeySequence(u"Ctrl+B"_s));
    QAction *reverse = menu->addAction(u"Reverse (&R)"_s);
    reverse->setEnabled(false);
    reverse->setToolTip(u"Only an owner may reverse."_s);
    CommandPalette palette(&window);
    palette.addMenus(window.menuBar());
    QAbstractItemModelTester tester(palette.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    palette.collect();
    QCOMPARE(palette.model()->rowCount(), 2);
    QCOMPARE(palette.model()->index(0, 0).data().toString(), u"Settle Bills…"_s);
    QCOMPARE(palette.model()->index(0, 0).data(SecondaryTextRole).toString(), u"Bills"_s);
    QCOMPARE(palette.model()->index(0, 1).data().toString(), u"Ctrl+B"_s);
    QCOMPARE(palette.model()->index(1, 0).data().toString(), u"Reverse"_s);
    QCOMPARE(palette.model()->index(1, 0).data(SecondaryTextRole).toString(), u"Only an owner may reverse."_s);
    QVERIFY(!(palette.model()->index(1, 0).flags() & Qt::ItemIsEnabled));
}

void TestWidgets::paletteRunsWhatIsTyped()
{
    MainFrame frame;
    QMenu *menu = frame.menuBar()->addMenu(u"&Bills"_s);
    menu->addAction(u"Export…"_s);
    QAction *settle = menu->addAction(u"Settle Bills…"_s);
    QSignalSpy triggered(settle, &QAction::triggered);
    frame.show();
    frame.openCommandPalette();
    auto *popup = frame.findChild<SearchPopup *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(popup && popup->isVisible());
    QTest::keyClicks(popup->field(), u"bill sett"_s);
    QTest::keyClick(popup->field(), Qt::Key_Return);
    QCOMPARE(triggered.size(), 1);
    QVERIFY(!popup->isVisible());
}

void TestWidgets::switcherFindsByIdOrOwner()
{
    SwitcherButton button;
    QStandardItemModel *model = stubModel({u"Name"_s, u"Owner"_s}, &button);
    addRow(model, {(new StubCell(u"Group Treasury"_s))->secondary(u"2000 0001 4471 0926"_s), new StubCell(u"Fabrikam Holdings"_s)});
    addRow(model, {(new StubCell(u"Retail Asia"_s))->secondary(u"2000 0004 5527 0184"_s), new StubCell(u"Fabrikam Asia"_s)});
    button.setModel(model);
    QSignalSpy chosen(&button, &SwitcherButton::chosen);
    auto *popup = button.findChild<SearchPopup *>();
    for (const QString &typed : {u"5527"_s, u"fabrikam asia"_s, u"retail"_s}) {
        button.show();
        button.open();
        QTest::keyClicks(popup->field(), typed);
        QTest::keyClick(popup->field(), Qt::Key_Return);
        QCOMPARE(chosen.takeLast().at(0).value<QModelIndex>().row(), 1);
    }
}

void TestWidgets::navigationTellsWhatIsChosen()
{
    NavPane navigation;
    navigation.setBadge(u"b"_s, 3);
    const QList<NavGroup> groups{{u"Account"_s, {{u"a"_s, u"info"_s, u"A"_s, {}}}}, {u"System"_s, {{u"b"_s, u"mail"_s, u"Messages"_s, u"All Messages"_s}}}};
    navigation.setSections(groups);
    QSignalSpy chosen(&navigation, &NavPane::sectionChosen);
    navigation.setCurrent(u"a"_s);
    QCOMPARE(chosen.size(), 0);
    navigation.show();
    navigation.setFocus();
    QTest::keyClick(&navigation, Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(navigation.current(), u"b"_s);
    QCOMPARE(navigation.ids(), QStringList({u"a"_s, u"b"_s}));
    navigation.setSections(groups);
    QCOMPARE(navigation.current(), u"b"_s);
    QCOMPARE(chosen.size(), 1);
    navigation.setBadge(u"b"_s, 4);
    QVERIFY(navigation.currentIndex().data(Qt::AccessibleTextRole).toString().startsWith(u"All Messages"_s));
}

void TestWidgets::pageIsMadeWhenItIsFirstShown()
{
    MainFrame frame;
    int made = 0;
    frame.setPage(u"overview"_s, [&made] {
        ++made;
        return new Page;
    });
    QCOMPARE(made, 0);
    QVERIFY(!frame.page(u"overview"_s));
    Page *page = frame.showPage(u"overview"_s);
    QCOMPARE(frame.showPage(u"overview"_s), page);
    QCOMPARE(made, 1);
    QVERIFY(!frame.showPage(u"unknown"_s));
}

void TestWidgets::explainOpensWithAFigureAndClosesWithEscape()
{
    MainFrame frame;
    fill(frame);
    frame.setExplainShown(false);
    frame.show();
    QVERIFY(QTest::qWaitForWindowActive(&frame));
    QSignalSpy asked(&frame, &MainFrame::explainRequested);
    TableView *view = frame.currentPage()->mainTable()->view();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_F4);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), u"availableCredit"_s);
    QVERIFY(frame.isExplainShown());
    frame.explainPanel()->tree()->setFocus();
    QTest::keyClick(frame.explainPanel(), Qt::Key_Escape);
    QVERIFY(!frame.isExplainShown());
}

void TestWidgets::statusBarSaysSumAndAverage()
{
    StatusStrip strip;
    SelectionTotals totals;
    totals.rows = 3;
    totals.currencies = {{u"USD"_s, Decimal::parse(u"34022.66").value(), 3, 2}};
    strip.setTotals(totals);
    QStringList spoken;
    const QList<QWidget *> widgets = strip.findChildren<QWidget *>();
    for (QWidget *widget : widgets)
        spoken << widget->accessibleName();
    QVERIFY(!spoken.filter(u"Sum 34,022.66 USD, Average 11,340.89 USD"_s).isEmpty());
}

void TestWidgets::linkFollowsByKeyboardAndPointer()
{
    TableView view;
    QStandardItemModel *model = stubModel({u"Cloud account"_s, u"Actions"_s}, &view);
    addRow(model, {new StubCell(u"fabrikam-energy"_s), StubCell::link(u"Revoke Authorization"_s)});
    view.setModel(model);
    view.resize(600, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    QSignalSpy followed(&view, &TableView::linkActivated);
    view.setFocus();
    view.setCurrentIndex(model->index(0, 0));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(followed.size(), 0);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(followed.size(), 1);
    QCOMPARE(followed.at(0).at(1).toString(), u"Revoke Authorization"_s);
    const QRect cell = view.visualRect(model->index(0, 1));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 20, cell.center().y()));
    QCOMPARE(followed.size(), 2);
}

void TestWidgets::actionButtonSaysWhyItIsDisabled()
{
    QAction action(u"&Withdraw…"_s, this);
    ActionButton button(&action);
    QCOMPARE(nameOf(&button), u"Withdraw…"_s);
    action.setEnabled(false);
    action.setToolTip(u"The account is frozen."_s);
    QVERIFY(!button.isEnabled());
    QCOMPARE(button.accessibleDescription(), u"The account is frozen."_s);
}

void TestWidgets::tableStatesOfferOneAction()
{
    TablePanel panel(u"test.states"_s);
    panel.setModel(stubModel({u"Bill"_s}, &panel));
    panel.setEmptyText(u"bill"_s, u"No bills for 2026-11 yet"_s, u"Bills are issued on the first day of the next month."_s, u"Show 2026-10"_s);
    panel.show();
    const auto press = [&panel](const QString &label) {
        const QList<QPushButton *> buttons = panel.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text() == label) {
                button->click();
                return true;
            }
        }
        return false;
    };
    QSignalSpy shown(&panel, &TablePanel::emptyActionTriggered);
    QVERIFY(press(u"Show 2026-10"_s));
    QCOMPARE(shown.size(), 1);
    QSignalSpy retried(&panel, &TablePanel::retryRequested);
    panel.setFailed(u"Bills could not be read"_s, u"The server answered 503 at 09:16."_s);
    QVERIFY(press(u"Try Again"_s));
    QCOMPARE(retried.size(), 1);
}

void TestWidgets::loadingShowsOnlyAfterAMoment()
{
    TablePanel panel(u"test.loading"_s);
    panel.setModel(stubModel({u"Bill"_s}, &panel));
    panel.show();
    panel.setLoading(u"Reading"_s, 0.5, true);
    auto *bar = panel.findChild<QProgressBar *>();
    QVERIFY(!bar->isVisible());
    QTRY_VERIFY(bar->isVisible());
    panel.setReady();
    QVERIFY(!bar->isVisible());
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
