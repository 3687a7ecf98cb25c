// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferences_dialog.h"

#include "models/cells.h"
#include "ui/dialogs/mail_page.h"
#include "ui/form_field.h"
#include "ui/languages.h"
#include "ui/preferences.h"
#include "ui/theme.h"
#include "ui_preferences.h"

#include <QDate>
#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace purser {

PreferencesDialog::PreferencesDialog(Theme *theme, Languages *languages, MessageCourier *courier, QWidget *parent)
    : DialogFrame(Width::Narrow, parent)
    , m_theme(theme)
    , m_languages(languages)
    , m_ui(std::make_unique<Ui::PreferencesForm>())
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_mail(new MailPage(courier))
    , m_languageBefore(preferences::language())
    , m_numbersBefore(preferences::numberLocale())
    , m_themeBefore(int(preferences::theme()))
{
    setObjectName(QStringLiteral("preferencesDialog"));
    auto *form = new QWidget;
    m_ui->setupUi(form);
    auto *interfacePage = new QWidget; // the form keeps its height at the top of the taller page
    auto *top = new QVBoxLayout(interfacePage);
    top->setContentsMargins(0, 0, 0, 0);
    top->addWidget(form);
    top->addStretch(1);
    m_tabs->setObjectName(QStringLiteral("preferencesTabs"));
    m_tabs->setExpanding(false);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_pages->addWidget(interfacePage);
    m_pages->addWidget(m_mail);
    addHanging(m_tabs);
    body()->addSpacing(8);
    body()->addWidget(m_pages);
    fill();
    connect(m_tabs, &QTabBar::currentChanged, this, &PreferencesDialog::sectionShown);
    connect(m_mail, &MailPage::edited, this, [this] { setFailure({}); });
    connect(m_mail, &MailPage::working, this, [this](const QString &sentence) { setBusy(true, sentence); });
    connect(m_mail, &MailPage::refused, this, &PreferencesDialog::keepRefused);
    connect(m_mail, &MailPage::kept, this, [this] {
        setBusy(false);
        accept();
    });
    for (QComboBox *box : {m_ui->languageBox, m_ui->numberBox, m_ui->themeBox})
        connect(box, &QComboBox::currentIndexChanged, this, &PreferencesDialog::apply);
    connect(this, &DialogFrame::confirmed, m_mail, &MailPage::keep);
    connect(this, &QDialog::rejected, this, &PreferencesDialog::restore);
}

PreferencesDialog::~PreferencesDialog() = default;

void PreferencesDialog::fill()
{
    m_filling = true;
    setWindowTitle(tr("Preferences"));
    setConfirmText(tr("Keep"));
    m_tabs->setAccessibleName(tr("Preferences"));
    m_tabs->setTabText(int(Section::Interface), tr("Interface"));
    m_tabs->setTabText(int(Section::Mail), tr("E-mail"));
    describe();
    const auto choose = [](QComboBox *box, const QVariant &value) { box->setCurrentIndex(qMax(0, box->findData(value))); };
    m_ui->languageBox->clear();
    m_ui->languageBox->addItem(tr("As the system"), QString());
    for (const Language &language : Languages::shipped())
        m_ui->languageBox->addItem(language.title, language.name);
    choose(m_ui->languageBox, preferences::language());

    m_ui->numberBox->clear();
    m_ui->numberBox->addItem(tr("As the language"), QString());
    for (const char *name : {"en_US", "en_GB", "de_DE", "de_CH", "fr_FR", "es_ES", "pt_BR", "zh_CN", "ja_JP", "ar_AE", "ar_EG", "en_IN"}) {
        const QLocale locale(QString::fromLatin1(name));
        m_ui->numberBox->addItem(QStringLiteral("%1 · %2").arg(locale.nativeLanguageName(), locale.nativeTerritoryName()), QString::fromLatin1(name));
    }
    choose(m_ui->numberBox, preferences::numberLocale());

    m_ui->themeBox->clear();
    m_ui->themeBox->addItem(tr("As the system"), int(Theme::Setting::System));
    m_ui->themeBox->addItem(tr("Light"), int(Theme::Setting::Light));
    m_ui->themeBox->addItem(tr("Dark"), int(Theme::Setting::Dark));
    m_ui->themeBox->addItem(tr("High contrast"), int(Theme::Setting::HighContrast));
    choose(m_ui->themeBox, int(preferences::theme()));
    m_ui->sampleLabel->setForegroundRole(QPalette::PlaceholderText);
    m_ui->sampleLabel->setText(tr("For example %1 on %2").arg(moneyText({Decimal::parse(u"-1234567.89").value(), Currency::usd()}), QLocale().toString(QDate(2026, 9, 30), QLocale::ShortFormat)));
    m_filling = false;
}

void PreferencesDialog::describe()
{
    setLead(m_tabs->currentIndex() == int(Section::Mail) ? tr("The server through which messages leave. An account's alert says which messages do.")
                                                         : tr("Changes show at once; Cancel puts back what was there."));
}

void PreferencesDialog::showSection(Section section)
{
    m_tabs->setCurrentIndex(int(section));
}

void PreferencesDialog::sectionShown(int section)
{
    m_pages->setCurrentIndex(section);
    describe();
    if (section == int(Section::Mail))
        m_mail->lookForPassword();
}

void PreferencesDialog::keepRefused()
{
    setBusy(false);
    showSection(Section::Mail);
    setFailure(tr("Not kept yet: something on this page has to be corrected."));
    for (FormField *field : m_mail->fields()) {
        if (field->hasError()) {
            field->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
}

void PreferencesDialog::apply()
{
    if (m_filling)
        return;
    preferences::setLanguage(m_ui->languageBox->currentData().toString());
    preferences::setNumberLocale(m_ui->numberBox->currentData().toString());
    preferences::setTheme(Theme::Setting(m_ui->themeBox->currentData().toInt()));
    m_theme->setSetting(preferences::theme());
    m_languages->applyPreferences();
    fill();
}

void PreferencesDialog::restore()
{
    preferences::setLanguage(m_languageBefore);
    preferences::setNumberLocale(m_numbersBefore);
    preferences::setTheme(Theme::Setting(m_themeBefore));
    m_theme->setSetting(preferences::theme());
    m_languages->applyPreferences();
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    DialogFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_filling) {
        m_filling = true; // retranslateUi() sets texts, not choices
        m_ui->retranslateUi(m_ui->languageBox->parentWidget());
        fill();
    }
}

} // namespace purser
