// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/message_courier.h"
#include "ui/dialogs/mail_form.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace purser {

class FormField;
class IconLabel;
class TextLabel;

/// The page E-mail of Preferences: the mail server, its user, and who gets the messages. Nothing is kept before keep(). The password goes
/// to the key chain and is never read back: the page only says that one is kept.
class MailPage : public QWidget
{
    Q_OBJECT

public:
    /// Without \a courier nothing can be tried and no password kept.
    explicit MailPage(MessageCourier *courier, QWidget *parent = nullptr);

    /// The fields that are checked, in visual order.
    QList<FormField *> fields() const;
    /// Asks the key chain whether there is a password, when somebody looks at the page; asking may make it want to be unlocked.
    void lookForPassword();
    /// Keeps what was typed, when it can be kept; else the errors stand at the fields. Answers with kept() or refused().
    void keep();

Q_SIGNALS:
    /// What the fields say, or what is wrong with them, has changed.
    void edited();
    /// The key chain is being asked.
    void working(const QString &sentence);
    void kept();
    void refused();

protected:
    void changeEvent(QEvent *event) override;

private:
    void take();
    void recheck();
    bool showIssues(const QList<MailSettings::Issue> &issues);
    FormField *fieldOf(const QString &name) const;
    void sendTest();
    void forget();
    void showPassword();
    void say(const QString &icon, bool problem, const QString &sentence);
    void retranslate();

    QPointer<MessageCourier> m_courier;
    MailForm m_form;
    QCheckBox *m_enabled;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QComboBox *m_security;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QPushButton *m_forget;
    QLineEdit *m_sender;
    QLineEdit *m_recipients;
    QLineEdit *m_caFile;
    FormField *m_hostField;
    FormField *m_portField;
    FormField *m_securityField;
    FormField *m_userField;
    FormField *m_passwordField;
    FormField *m_senderField;
    FormField *m_recipientsField;
    FormField *m_caField;
    QPushButton *m_test;
    IconLabel *m_resultIcon;
    TextLabel *m_result;
    std::optional<bool> m_hasPassword; ///< of the user at this server; not known yet
    QString m_askedFor; ///< whose password was asked for
    bool m_filling = false;
    bool m_testing = false;
};

} // namespace purser
