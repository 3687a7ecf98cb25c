// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferences_dialog.h"

#include "models/cells.h"
#include "ui/languages.h"
#include "ui/preferences.h"
#include "ui/theme.h"
#include "ui_preferences.h"

#include <QDate>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace purser {

PreferencesDialog::PreferencesDialog(Theme *theme, Languages *languages, QWidget *parent)
    : DialogFrame(Width::Narrow, parent)
    , m_theme(theme)
    , m_languages(languages)
    , m_ui(std::make_unique<Ui::PreferencesForm>())
    , m_languageBefore(preferences::language())
    , m_numbersBefore(preferences::numberLocale())
    , m_themeBefore(int(preferences::theme()))
{
    setObjectName(QStringLiteral("preferencesDialog"));
    auto *form = new QWidget;
    m_ui->setupUi(form);
    body()->addWidget(form);
    fill();
    for (QComboBox *box : {m_ui->languageBox, m_ui->numberBox, m_ui->themeBox})
        connect(box, &QComboBox::currentIndexChanged, this, &PreferencesDialog::apply);
    connect(this, &DialogFrame::confirmed, this, &QDialog::accept);
    connect(this, &QDialog::rejected, this, &PreferencesDialog::restore);
}

PreferencesDialog::~PreferencesDialog() = default;

void PreferencesDialog::fill()
{
    m_filling = true;
    setWindowTitle(tr("Preferences"));
    setLead(tr("Changes show at once; Cancel puts back what was there."));
    setConfirmText(tr("Keep"));
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
