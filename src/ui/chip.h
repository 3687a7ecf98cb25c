// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"

#include <QWidget>

namespace purser {

/// A state beside a title or in a card: the same chip the tables draw.
class StateChip : public QWidget
{
    Q_OBJECT

public:
    explicit StateChip(QWidget *parent = nullptr);
    StateChip(Chip chip, const QString &text, const QString &icon = {}, QWidget *parent = nullptr);

    /// \a icon is a name of resources/icons; the usual one of \a chip when it is empty.
    void setState(Chip chip, const QString &text, const QString &icon = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Chip m_chip = Chip::None;
    QString m_text;
    QString m_icon;
};

} // namespace purser
