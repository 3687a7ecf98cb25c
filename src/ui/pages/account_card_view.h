// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts_model.h"

#include <QWidget>

namespace purser {

/// A billing account at a glance: name and state, id, available credit, one sentence, and the last 30 days as a picture.
class AccountCardView : public QWidget
{
    Q_OBJECT

public:
    explicit AccountCardView(const AccountCard &card, QWidget *parent = nullptr);

Q_SIGNALS:
    void explainRequested(const QString &figure, const QString &account);
    void chosen(const QString &account);

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QString m_account;
};

} // namespace purser
