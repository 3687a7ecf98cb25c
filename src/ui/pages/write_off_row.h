// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace purser {

class StateChip;
class TextLabel;
class WriteOffSettings;

/// How the bills of an account are cleared, in one line: Automatic Write-off and Write off Previous Bills, each with its state and the
/// button that changes it.
class WriteOffRow : public QWidget
{
    Q_OBJECT

public:
    /// \a automatic and \a previousBills are the window's actions: the buttons are their faces, with a verb that says what will be.
    WriteOffRow(WriteOffSettings *settings, QAction *automatic, QAction *previousBills, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Setting
    {
        QWidget *group = nullptr;
        TextLabel *name = nullptr;
        StateChip *chip = nullptr;
        TextLabel *note = nullptr;
        QPushButton *change = nullptr;
        QAction *action = nullptr;
    };
    Setting addSetting(QAction *action);
    void update();
    static void describe(const Setting &setting, bool on);

    WriteOffSettings *m_settings;
    Setting m_automatic;
    Setting m_previous;
};

} // namespace purser
