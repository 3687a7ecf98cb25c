// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mail_page.h"

#include "source/deliver.h"
#include "ui/colors.h"
#include "ui/form_field.h"
#include "ui/icon_label.h"
#include "ui/style.h"
#include "ui/text_label.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace purser {

namespace {
constexpr std::array securities{MailSettings::Security::StartTls, MailSettings::Security::Tls, MailSettings::Security::Plain};

QHBoxLayout *rowOf(std::initializer_list<std::pair<QWidget *, int>> widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    for (const auto &[widget, stretch] : widgets)
        row->addWidget(widget, stretch);
    return row;
}
} // namespace

MailPage::MailPage(MessageCourier *courier, QWidget *parent)
    : QWidget(parent)
    , m_courier(courier)
    , m_form(MailSettings::load())
    , m_enabled(new QCheckBox)
    , m_host(new QLineEdit)
    , m_port(new QSpinBox)
    , m_security(new QComboBox)
    , m_user(new QLineEdit)
    , m_password(new QLineEdit)
    , m_forget(new QPushButton)
    , m_sender(new QLineEdit)
    , m_recipients(new QLineEdit)
    , m_caFile(new QLineEdit)
    , m_hostField(new FormField(m_host))
    , m_portField(new FormField(m_port))
    , m_securityField(new FormField(m_security))
    , m_userField(new FormField(m_user))
    , m_passwordField(new FormField(m_password))
    , m_senderField(new FormField(m_sender))
    , m_recipientsField(new FormField(m_recipients))
    , m_caField(new FormField(m_caFile))
    , m_test(new QPushButton)
    , m_resultIcon(new IconLabel({}, Color::Neg, 14))
    , m_result(new TextLabel(Type::Small, Color::Text2))
{
    setObjectName(QStringLiteral("mailPage"));
    m_enabled->setObjectName(QStringLiteral("mailEnabled"));
    m_host->setObjectName(QStringLiteral("mailHost"));
    m_port->setObjectName(QStringLiteral("mailPort"));
    m_security->setObjectName(QStringLiteral("mailSecurity"));
    m_user->setObjectName(QStringLiteral("mailUser"));
    m_password->setObjectName(QStringLiteral("mailPassword"));
    m_sender->setObjectName(QStringLiteral("mailSender"));
    m_recipients->setObjectName(QStringLiteral("mailRecipients"));
    m_caFile->setObjectName(QStringLiteral("mailCaFile"));
    m_test->setObjectName(QStringLiteral("mailTest"));
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setButtonKind(m_forget, ButtonKind::Quiet);
    m_forget->setAutoDefault(false);
    m_test->setAutoDefault(false);
    m_test->setEnabled(m_courier);
    m_result->setWordWrap(true);
    m_resultIcon->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_enabled);
    layout->addLayout(rowOf({{m_hostField, 3}, {m_portField, 1}}));
    layout->addWidget(m_securityField);
    layout->addLayout(rowOf({{m_userField, 1}, {m_passwordField, 1}}));
    layout->addWidget(m_forget, 0, Qt::AlignTrailing);
    layout->addWidget(m_senderField);
    layout->addWidget(m_recipientsField);
    layout->addWidget(m_caField);
    auto *test = rowOf({{m_test, 0}});
    test->addWidget(m_resultIcon);
    test->addWidget(m_result, 1);
    layout->addLayout(test);

    m_filling = true;
    const MailSettings &kept = m_form.settings;
    m_enabled->setChecked(kept.enabled);
    m_host->setText(kept.host);
    m_port->setValue(kept.port);
    for (const auto security : securities)
        m_security->addItem({}, int(security));
    m_security->setCurrentIndex(m_security->findData(int(kept.security)));
    m_user->setText(kept.user);
    m_sender->setText(kept.sender);
    m_recipients->setText(kept.recipients.join(QStringLiteral(", ")));
    m_caFile->setText(kept.caFile);
    m_filling = false;

    for (QLineEdit *edit : {m_host, m_user, m_password, m_sender, m_recipients, m_caFile})
        connect(edit, &QLineEdit::textEdited, this, &MailPage::take);
    for (QLineEdit *edit : {m_host, m_user})
        connect(edit, &QLineEdit::editingFinished, this, &MailPage::lookForPassword);
    connect(m_port, &QSpinBox::valueChanged, this, &MailPage::take);
    connect(m_port, &QSpinBox::editingFinished, this, &MailPage::lookForPassword);
    connect(m_enabled, &QCheckBox::toggled, this, &MailPage::take);
    connect(m_security, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (m_filling)
            return;
        m_form.setSecurity(securities[size_t(qMax(0, index))]);
        m_filling = true;
        m_port->setValue(m_form.settings.port);
        m_filling = false;
        take();
    });
    connect(m_test, &QPushButton::clicked, this, &MailPage::sendTest);
    connect(m_forget, &QPushButton::clicked, this, &MailPage::forget);
    retranslate();
}

QList<FormField *> MailPage::fields() const
{
    return {m_hostField, m_portField, m_securityField, m_userField, m_passwordField, m_senderField, m_recipientsField, m_caField};
}

FormField *MailPage::fieldOf(const QString &name) const
{
    const std::array<std::pair<QStringView, FormField *>, 8> named{{{u"host", m_hostField},
                                                                    {u"port", m_portField},
                                                                    {u"security", m_securityField},
                                                                    {u"user", m_userField},
                                                                    {u"password", m_passwordField},
                                                                    {u"sender", m_senderField},
                                                                    {u"recipients", m_recipientsField},
                                                                    {u"caFile", m_caField}}};
    for (const auto &[known, field] : named) {
        if (known == name)
            return field;
    }
    return nullptr;
}

void MailPage::take()
{
    if (m_filling)
        return;
    MailSettings &settings = m_form.settings;
    settings.enabled = m_enabled->isChecked();
    settings.host = m_host->text().trimmed();
    settings.port = m_port->value();
    settings.user = m_user->text().trimmed();
    settings.sender = m_sender->text().trimmed();
    settings.recipients = MailSettings::addressesIn(m_recipients->text());
    settings.caFile = m_caFile->text().trimmed();
    m_form.password = m_password->text();
    recheck();
    say({}, false, {});
    showPassword();
    Q_EMIT edited();
}

/// An error goes as soon as its field is right; a new one comes only with an attempt.
void MailPage::recheck()
{
    for (const char *name : {"host", "port", "security", "user", "sender", "recipients", "caFile"}) {
        FormField *field = fieldOf(QString::fromLatin1(name));
        if (field->hasError())
            field->setError(m_form.issueAt(QString::fromLatin1(name)));
    }
    m_passwordField->setError({});
}

bool MailPage::showIssues(const QList<MailSettings::Issue> &issues)
{
    for (FormField *field : fields())
        field->setError({});
    for (const auto &issue : issues) {
        if (FormField *field = fieldOf(issue.field))
            field->setError(issue.sentence);
    }
    Q_EMIT edited();
    return !issues.isEmpty();
}

void MailPage::lookForPassword()
{
    const MailSettings &settings = m_form.settings;
    const QString whose = QStringLiteral("%1@%2:%3").arg(settings.user, settings.host).arg(settings.port);
    if (!m_courier || !m_form.namesUser() || whose == m_askedFor)
        return;
    m_askedFor = whose;
    m_hasPassword.reset();
    showPassword();
    deliver(m_courier->hasPassword(settings), this, [this, whose](const Result<bool> &has) {
        if (whose != m_askedFor)
            return;
        m_hasPassword = has.value_or(false);
        showPassword();
        if (!has)
            m_passwordField->setHint(has.error().message);
    });
}

void MailPage::showPassword()
{
    const bool kept = m_hasPassword.value_or(false);
    m_password->setEnabled(!m_form.settings.user.isEmpty());
    m_password->setPlaceholderText(kept ? tr("Kept in the key chain") : QString());
    m_passwordField->setHint(m_form.settings.user.isEmpty() ? tr("Without a user there is no login.")
                                 : kept                     ? tr("Leave empty to keep it.")
                                                            : tr("Kept in the key chain of this computer only"));
    m_forget->setVisible(kept);
}

void MailPage::sendTest()
{
    if (!m_courier || m_testing)
        return;
    take();
    if (showIssues(m_form.settings.issues())) {
        say(QStringLiteral("alert-circle"), true, tr("Correct the fields first; nothing was sent."));
        return;
    }
    m_testing = true;
    m_test->setEnabled(false);
    say(QStringLiteral("clock"), false, tr("Sending to %1").arg(m_form.settings.host));
    deliver(m_courier->sendTest(m_form.settings, m_form.passwordForTest()), this, [this, to = m_form.settings.recipients](const Result<void> &sent) {
        m_testing = false;
        m_test->setEnabled(true);
        if (sent)
            say(QStringLiteral("check-circle"), false, tr("The mail server took the message for %1. Look whether it arrives.").arg(to.join(QStringLiteral(", "))));
        else
            say(QStringLiteral("alert-circle"), true, sent.error().message);
    });
}

void MailPage::forget()
{
    if (!m_courier)
        return;
    deliver(m_courier->forgetPassword(m_form.settings), this, [this](const Result<void> &done) {
        if (!done) {
            m_passwordField->setError(done.error().message);
            Q_EMIT edited();
            return;
        }
        m_hasPassword = false;
        showPassword();
        say(QStringLiteral("info"), false, tr("The password is no longer in the key chain."));
        m_password->setFocus();
    });
}

void MailPage::keep()
{
    take();
    if (showIssues(m_form.issues())) {
        Q_EMIT refused();
        return;
    }
    const auto finish = [this] {
        if (m_form.isChanged())
            m_form.settings.save();
        Q_EMIT kept();
    };
    if (!m_courier || !m_form.hasNewPassword()) {
        finish();
        return;
    }
    Q_EMIT working(tr("Keeping the password"));
    deliver(m_courier->keepPassword(m_form.settings, m_form.password), this, [this, finish](const Result<void> &done) {
        if (done) {
            m_password->clear();
            finish();
            return;
        }
        m_passwordField->setError(done.error().message);
        Q_EMIT edited();
        Q_EMIT refused();
    });
}

void MailPage::say(const QString &icon, bool problem, const QString &sentence)
{
    m_resultIcon->setIcon(icon, problem ? Color::Neg : Color::Text2);
    m_resultIcon->setVisible(!sentence.isEmpty());
    m_result->setColor(problem ? Color::Neg : Color::Text2);
    m_result->setText(sentence);
    if (!sentence.isEmpty()) {
        QAccessibleEvent event(m_result, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void MailPage::retranslate()
{
    m_enabled->setText(tr("Send messages by &e-mail"));
    m_enabled->setAccessibleName(tr("Send messages by e-mail"));
    m_enabled->setWhatsThis(tr("Messages of accounts whose alerts name e-mail leave through this server, from the window and from \"purser tick\"."));
    m_hostField->setLabel(tr("&Server"));
    m_hostField->setHint(tr("Such as smtp.example.com"));
    m_portField->setLabel(tr("&Port"));
    m_securityField->setLabel(tr("E&ncryption"));
    m_securityField->setHint(tr("The server's certificate is always checked."));
    m_filling = true;
    m_security->setItemText(0, tr("STARTTLS (usually port 587)"));
    m_security->setItemText(1, tr("TLS (usually port 465)"));
    m_security->setItemText(2, tr("None, for a server on this computer"));
    m_filling = false;
    m_userField->setLabel(tr("&User"));
    m_passwordField->setLabel(tr("Pass&word"));
    m_forget->setText(tr("Forget Password"));
    m_forget->setAccessibleName(tr("Forget Password"));
    m_senderField->setLabel(tr("&From"));
    m_senderField->setHint(tr("The address that messages come from"));
    m_recipientsField->setLabel(tr("&To"));
    m_recipientsField->setHint(tr("Addresses that get them, with commas between"));
    m_caField->setLabel(tr("&Certificates"));
    m_caField->setHint(tr("A PEM file, only if your organisation has an authority of its own"));
    m_test->setText(tr("Send Test &Message"));
    m_test->setAccessibleName(tr("Send Test Message"));
    showPassword();
}

void MailPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace purser
