// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace purser {

/// One condition that is on: its key in secondary colour, its value bold, and a cross. A click on the cross or Delete takes it away, a
/// click elsewhere asks to change it.
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    FilterChip(const QString &key, const QString &value, QWidget *parent = nullptr);

    void setTexts(const QString &key, const QString &value);

    QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect crossRect() const;
    void retranslate();

    QString m_key;
    QString m_value;
    bool m_overCross = false;
};

} // namespace purser
