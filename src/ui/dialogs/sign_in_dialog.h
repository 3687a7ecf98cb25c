// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "ui/dialog_frame.h"

#include <QPointer>

class QLineEdit;

namespace purser {

class DataSource;
class SignInModel;
class TablePanel;

/// Sign In: chooses a person of the book; whoever has a password gives it.
class SignInDialog : public DialogFrame
{
    Q_OBJECT

public:
    explicit SignInDialog(DataSource *source, QWidget *parent = nullptr);

Q_SIGNALS:
    void signedIn();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    int chosenRow() const;
    void follow();
    void send();

    QPointer<DataSource> m_source;
    SignInModel *m_people;
    TablePanel *m_table;
    QLineEdit *m_password;
    FormField *m_field;
};

} // namespace purser
