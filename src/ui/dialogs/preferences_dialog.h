// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialog_frame.h"

#include <memory>

class QStackedWidget;
class QTabBar;

namespace purser {

class Languages;
class MailPage;
class MessageCourier;
class Theme;

namespace Ui {
class PreferencesForm;
}

/// Preferences in pages. Interface: language, number format and theme; each applies at once, so that a person sees what it does, and Cancel
/// puts back what was there. E-mail: the server through which messages leave, kept with Keep.
class PreferencesDialog : public DialogFrame
{
    Q_OBJECT

public:
    enum class Section { Interface, Mail };

    PreferencesDialog(Theme *theme, Languages *languages, MessageCourier *courier, QWidget *parent = nullptr);
    ~PreferencesDialog() override;

    void showSection(Section section);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void describe();
    void apply();
    void restore();
    void sectionShown(int section);
    void keepRefused();

    Theme *m_theme;
    Languages *m_languages;
    std::unique_ptr<Ui::PreferencesForm> m_ui;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    MailPage *m_mail;
    QString m_languageBefore;
    QString m_numbersBefore;
    int m_themeBefore;
    bool m_filling = false;
};

} // namespace purser
