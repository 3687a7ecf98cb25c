// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialog_frame.h"

#include <memory>

namespace purser {

class Languages;
class Theme;

namespace Ui {
class PreferencesForm;
}

/// Preferences: language, number format and theme. Each applies at once, so that a person sees what it does; Cancel puts back what
/// was there.
class PreferencesDialog : public DialogFrame
{
    Q_OBJECT

public:
    PreferencesDialog(Theme *theme, Languages *languages, QWidget *parent = nullptr);
    ~PreferencesDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void apply();
    void restore();

    Theme *m_theme;
    Languages *m_languages;
    std::unique_ptr<Ui::PreferencesForm> m_ui;
    QString m_languageBefore;
    QString m_numbersBefore;
    int m_themeBefore;
    bool m_filling = false;
};

} // namespace purser
