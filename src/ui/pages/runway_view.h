// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/account_settings.h"

#include <QWidget>

namespace purser {

class FigureLabel;
class TextLabel;

/// What the credit left means in days: the charges it goes by, which explain themselves, and the next alert, overdue and stop.
class RunwayView : public QWidget
{
    Q_OBJECT

public:
    explicit RunwayView(QWidget *parent = nullptr);

    void setState(const SettingsState &state);

Q_SIGNALS:
    void explainRequested(const QString &figure, const QString &account);

private:
    struct Column
    {
        TextLabel *name = nullptr;
        TextLabel *day = nullptr;
        TextLabel *note = nullptr;
    };
    Column addColumn();
    void set(const Column &column, const QString &name, const std::optional<QDate> &day, const QString &none, QDate today);

    TextLabel *m_chargesName;
    FigureLabel *m_charges;
    TextLabel *m_chargesNote;
    Column m_alert;
    Column m_overdue;
    Column m_stop;
};

} // namespace purser
