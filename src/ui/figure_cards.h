// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace purser {

/// One amount with its name: links to its explanation when \a figure is given.
struct FigureCard
{
    QString name;
    QString digits;
    QString currency;
    QString note{}; ///< a second line; none when empty
    QString figure{};
    QString account{};
    bool isProblem = false;
};

/// Amounts side by side, parted by lines of a pixel.
class FigureCards : public QWidget
{
    Q_OBJECT

public:
    explicit FigureCards(QWidget *parent = nullptr);

    void setCards(const QList<FigureCard> &cards);

Q_SIGNALS:
    void explainRequested(const QString &figure, const QString &account);

private:
    QHBoxLayout *m_row;
};

} // namespace purser
