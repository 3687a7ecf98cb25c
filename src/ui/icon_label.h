// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/colors.h"

#include <QWidget>

namespace purser {

/// An icon that is only looked at. The words beside it say what it means, so it has no name of its own for a screen reader.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(const QString &name = {}, Color color = Color::Text2, int size = 16, QWidget *parent = nullptr);

    void setIcon(const QString &name, Color color);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_name;
    Color m_color;
    int m_size;
};

} // namespace purser
