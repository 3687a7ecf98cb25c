// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/colors.h"
#include "ui/type.h"

#include <QLabel>

namespace purser {

/// A label of one type style and one colour, both of which follow the theme. Plain text, not selectable by default.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(Type type = Type::Body, Color color = Color::Text, QWidget *parent = nullptr);
    TextLabel(const QString &text, Type type, Color color = Color::Text, QWidget *parent = nullptr);

    void setColor(Color color);

    /// A single line is as high as its type says, whatever fonts its text needs, and ends in dots where it does not fit.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    bool isPlainLine() const;

    Type m_type;
    Color m_color;
    bool m_restyling = true; // until the constructor is done
};

} // namespace purser
