// SPDX-License-Identifier: GPL-3.0-or-later
// Renders the shared widgets and mock pages to PNG, to be compared with the target pictures: gallery FOLDER
#include "gallery_pages.h"
#include "gallery_texts.h"
#include "stub_model.h"

#include "ui/chip.h"
#include "ui/dialog_frame.h"
#include "ui/filter_bar.h"
#include "ui/filter_chip.h"
#include "ui/form_field.h"
#include "ui/hairline.h"
#include "ui/icon_label.h"
#include "ui/icons.h"
#include "ui/main_frame.h"
#include "ui/page.h"
#include "ui/search_popup.h"
#include "ui/style.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"
#include "ui/text_label.h"
#include "ui/theme.h"

#include <QtWidgets>

using namespace purser;
using namespace Qt::StringLiterals;

static QWidget *row(const QList<QWidget *> &widgets, int spacing, bool stretch = true)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    if (stretch)
        layout->addStretch();
    return line;
}

static QPushButton *button(const QString &label, ButtonKind kind = ButtonKind::Secondary, const QString &icon = {}, bool flat = false)
{
    auto *result = new QPushButton(themedIcon(icon), label);
    setButtonKind(result, kind);
    result->setFlat(flat);
    return result;
}

static QWidget *buttonsRow()
{
    auto *more = button(u"More"_s);
    more->setMenu(new QMenu(more));
    auto *off = button(u"Settle Bills"_s);
    off->setEnabled(false);
    return row({button(u"Settle 96,418.40 USD"_s, ButtonKind::Primary), button(u"Transfer"_s), button(u"Export"_s, ButtonKind::Secondary, u"export"_s), more,
                button(u"Revoke Authorization"_s, ButtonKind::Destructive), button(u"Add filter"_s, ButtonKind::Secondary, u"plus"_s, true),
                button({}, ButtonKind::Secondary, u"columns"_s, true), off, row({new IconLabel(u"lock"_s, Color::Text2, 14), new TextLabel(u"account is frozen"_s, Type::Small, Color::Text2)}, 6)},
               10);
}

static QWidget *fieldsRow()
{
    const auto field = [](const QString &label, const QString &value, const QString &hint) {
        auto *edit = new QLineEdit(value);
        auto *result = new FormField(edit);
        result->setLabel(label);
        result->setHint(hint);
        return result;
    };
    auto *error = field(u"Card number"_s, u"4539 1488"_s, {});
    error->setError(u"8 of 16 digits"_s);
    auto *fixed = field(u"Settlement currency"_s, u"USD"_s, u"Set by contract"_s);
    fixed->control()->setEnabled(false);
    auto *month = new QComboBox;
    month->addItem(u"2026-09"_s);
    auto *monthField = new FormField(month);
    monthField->setLabel(u"Month"_s);
    auto *focused = field(u"Alert Threshold, USD"_s, u"250,000.00"_s, u"Focused"_s);
    focused->control()->setObjectName(u"focused"_s);
    return row({field(u"Account name"_s, u"Group Treasury"_s, u"Shown in the switcher"_s), focused, error, fixed, monthField}, 16, false);
}

static QWidget *checksRow()
{
    const auto check = [](const QString &label, Qt::CheckState state, bool enabled = true) {
        auto *box = new QCheckBox(label);
        box->setTristate(state == Qt::PartiallyChecked);
        box->setCheckState(state);
        box->setEnabled(enabled);
        return box;
    };
    auto *card = new QRadioButton(u"Card"_s);
    card->setChecked(true);
    auto *spin = new QSpinBox;
    spin->setValue(15);
    auto *line = row({check(u"Checked"_s, Qt::Checked), check(u"Clear"_s, Qt::Unchecked), check(u"Some"_s, Qt::PartiallyChecked), check(u"Not available"_s, Qt::Unchecked, false),
                      card, new QRadioButton(u"PayPal"_s), spin},
                     28);
    line->layout()->addWidget(row({new FilterChip(u"Month"_s, u"2026-09"_s), new FilterChip(u"Variance"_s, u"over 5 %"_s)}, 24, false));
    return line;
}

static QWidget *chipsRow()
{
    return row({new StateChip(Chip::Good, u"Valid"_s), new StateChip(Chip::Good, u"Settled"_s), new StateChip(Chip::Off, u"Off"_s), new StateChip(Chip::Pending, u"Link confirming"_s),
                new StateChip(Chip::Info, u"Partly paid"_s), new StateChip(Chip::Info, u"Frozen"_s, u"freeze"_s), new StateChip(Chip::Info, u"Draft, not saved"_s, u"pencil"_s),
                new StateChip(Chip::Warning, u"Below threshold"_s), new StateChip(Chip::Warning, u"Disputed"_s, u"flag"_s), new StateChip(Chip::Problem, u"Overdue"_s),
                new StateChip(Chip::Problem, u"Past due"_s)},
               18);
}

static QWidget *statesRow(QList<TablePanel *> &loading)
{
    const auto panel = [](const QString &title) {
        auto *holder = new QWidget;
        auto *layout = new QVBoxLayout(holder);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(new TextLabel(title, Type::BodyBold));
        auto *table = new TablePanel(u"gallery.states."_s + title);
        table->filterBar()->hide();
        table->view()->setHeaderHidden(true);
        table->setModel(stubModel({u"Term"_s, u"Amount"_s}, table));
        layout->addWidget(table);
        holder->setFixedHeight(200);
        return std::pair{holder, table};
    };
    auto [bills, billsTable] = panel(u"Bills"_s);
    billsTable->setEmptyText(u"bill"_s, u"No bills for 2026-11 yet"_s, u"Bills are issued on the first day of the next month."_s, u"Show 2026-10"_s);
    auto [lines, linesTable] = panel(u"Bill lines"_s);
    loading << linesTable;
    linesTable->setLoading(u"3,981,000 of 10,482,316 lines, 6 s left"_s, 0.38, true);
    auto [coupons, couponsTable] = panel(u"Coupons"_s);
    couponsTable->setFailed(u"Coupons could not be read"_s, u"The server answered 503 at 09:16. What you entered is kept."_s, true);
    auto [asset, assetTable] = panel(u"Asset Information"_s);
    auto *model = stubModel({u"Term"_s, u"Amount"_s}, assetTable);
    addRow(model, {new StubCell(u"Cash Balance"_s), StubCell::amount("398120")});
    addRow(model, {new StubCell(u"Credit Refund"_s), StubCell::amount("18240.72")});
    addRow(model, {(new StubCell(u"Available Credit"_s))->total(), StubCell::amount("438390.14")->total()});
    assetTable->view()->setHeaderHidden(false);
    assetTable->setModel(model);
    assetTable->view()->setStale(true);
    return row({bills, new Hairline(Qt::Vertical), lines, new Hairline(Qt::Vertical), coupons, new Hairline(Qt::Vertical), asset}, 16, false);
}

static QWidget *componentsSheet(QList<TablePanel *> &loading)
{
    auto *sheet = new QWidget;
    sheet->setBackgroundRole(QPalette::Base);
    sheet->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(32, 20, 32, 16);
    layout->setSpacing(4);
    layout->addWidget(new TextLabel(u"Components and states"_s, Type::Title));
    const auto section = [&](const QString &title, QWidget *content) {
        layout->addSpacing(6);
        layout->addWidget(new Hairline);
        layout->addWidget(new TextLabel(title, Type::Section));
        layout->addWidget(content);
    };
    section(u"Buttons"_s, buttonsRow());
    section(u"Fields"_s, fieldsRow());
    layout->addWidget(checksRow());
    section(u"Chips: quiet when well, tinted when a person should look"_s, chipsRow());
    section(u"Tables: empty, loading, failed, offline"_s, statesRow(loading));
    layout->addStretch();
    return sheet;
}

static DialogFrame *exampleDialog()
{
    auto *dialog = new DialogFrame(DialogFrame::Width::Narrow);
    dialog->setLead(u"For Group Treasury, 2000 0001 4471 0926."_s);
    auto *number = new FormField(new QLineEdit(u"4539 1488 0343 6476"_s));
    number->setLabel(u"Card number"_s);
    number->setError(u"The check digit does not fit. Compare the last four digits with the card."_s);
    auto *holder = new FormField(new QLineEdit(u"FABRIKAM HOLDINGS"_s));
    holder->setLabel(u"Name on the card"_s);
    holder->setHint(u"Latin letters, as printed"_s);
    dialog->body()->addWidget(number);
    dialog->body()->addWidget(holder);
    dialog->body()->addWidget(new QCheckBox(u"Make this the preferred payment method"_s));
    dialog->setFields({number, holder});
    dialog->setConfirmText(u"Add Card to Group Treasury"_s);
    return dialog;
}

static void settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"purser-gallery"_s);
    QSettings().clear();
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s);
    folder.mkpath(u"."_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    Theme theme;
    theme.install();

    const auto save = [&](QWidget *widget, const QString &name) {
        widget->show();
        widget->activateWindow();
        settle(320);
        widget->grab().save(folder.filePath(name + u".png"_s));
    };
    const QList<std::pair<QString, Theme::Setting>> schemes{
        {u"light"_s, Theme::Setting::Light}, {u"dark"_s, Theme::Setting::Dark}, {u"high-contrast"_s, Theme::Setting::HighContrast}};
    const QList<std::tuple<QString, QString, QLocale>> languages{{u"en"_s, {}, QLocale(u"en_US"_s)}, {u"zh"_s, u"-zh"_s, QLocale(u"zh_CN"_s)}, {u"ar"_s, u"-ar"_s, QLocale(u"ar"_s)}};
    for (const auto &[language, suffix, locale] : languages) {
        GalleryTexts texts(language);
        QCoreApplication::installTranslator(&texts);
        theme.setLanguage(locale);
        for (const auto &[scheme, setting] : schemes) {
            if (language != "en"_L1 && scheme != "light"_L1)
                continue;
            theme.setSetting(setting);
            const QString name = scheme + suffix;
            MainFrame frame;
            fillFrame(&frame);
            frame.setPage(u"overview"_s, [] { return overviewPage(); });
            frame.setPage(u"asset"_s, [&frame] { return assetPage(&frame); });
            frame.setPage(u"income"_s, [] { return incomePage(); });
            frame.setPage(u"review"_s, [] { return reviewPage(); });
            frame.showPage(u"asset"_s);
            save(&frame, u"asset-"_s + name);
            frame.setExplainShown(false);
            for (const QString &page : {u"overview"_s, u"income"_s, u"review"_s}) {
                frame.showPage(page);
                save(&frame, page + u'-' + name);
            }
            QList<TablePanel *> loading;
            QScopedPointer<QWidget> sheet(componentsSheet(loading));
            sheet->resize(1280, 800);
            sheet->show();
            if (auto *focused = sheet->findChild<QWidget *>(u"focused"_s)) {
                sheet->activateWindow();
                focused->setFocus();
            }
            save(sheet.data(), u"components-"_s + name);
            auto *menu = new QMenu(&frame);
            menu->addAction(themedIcon(u"explain"_s), u"&Explain This Figure"_s)->setShortcut(QKeySequence(Qt::Key_F4));
            menu->addAction(themedIcon(u"copy"_s), u"&Copy"_s)->setShortcut(QKeySequence::Copy);
            menu->addSeparator();
            menu->addMenu(u"&Sort By"_s)->addAction(u"Amount"_s);
            QAction *checked = menu->addAction(u"Available Credit"_s);
            checked->setCheckable(true);
            checked->setChecked(true);
            menu->addAction(u"Overdue"_s)->setEnabled(false);
            menu->popup({});
            menu->setActiveAction(checked);
            save(menu, u"menu-"_s + name);
            menu->hide();
            frame.showPage(u"review"_s);
            frame.setAttribute(Qt::WA_KeyboardFocusChange);
            frame.openCommandPalette();
            save(frame.findChild<SearchPopup *>(QString(), Qt::FindDirectChildrenOnly), u"palette-"_s + name);
            DialogFrame *dialog = exampleDialog();
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            save(dialog, u"dialog-"_s + name);
            delete dialog;
        }
        QCoreApplication::removeTranslator(&texts);
    }
    return 0;
}
