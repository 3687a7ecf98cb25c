// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace purser {

class TextLabel;

/// What a table shows instead of rows: why there are none and what to do, skeleton rows while they are read, or what went wrong. One
/// action each, at the leading edge.
class TableState : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Empty, Loading, Failed };

    explicit TableState(QWidget *parent = nullptr);

    /// \a action and \a details may be empty: then there is no button.
    void showMessage(Kind kind, const QString &icon, const QString &title, const QString &sentence, const QString &action = {},
                     const QString &details = {});
    void showSkeleton();

    QSize sizeHint() const override;

Q_SIGNALS:
    void actionTriggered();
    void detailsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QWidget *m_message;
    QLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_sentence;
    QPushButton *m_action;
    QPushButton *m_details;
    QString m_iconName;
    Kind m_kind = Kind::Empty;
};

} // namespace purser
