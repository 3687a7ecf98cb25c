// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sign_in_dialog.h"

#include "models/people_model.h"
#include "source/data_source.h"
#include "source/deliver.h"
#include "ui/filter_bar.h"
#include "ui/form_field.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace purser {

SignInDialog::SignInDialog(DataSource *source, QWidget *parent)
    : DialogFrame(Width::Medium, parent)
    , m_source(source)
    , m_people(new SignInModel(this))
    , m_table(new TablePanel(QStringLiteral("signIn.people")))
    , m_password(new QLineEdit)
    , m_field(new FormField(m_password))
{
    setObjectName(QStringLiteral("signInDialog"));
    m_people->setSource(source);
    m_table->setModel(m_people);
    m_table->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->view()->setStretchColumn(SignInModel::Person);
    m_table->filterBar()->setColumnsShown(false);
    m_table->setMinimumHeight(280);
    m_password->setEchoMode(QLineEdit::Password);
    addHanging(m_table, 1);
    body()->addWidget(m_field);
    setFields({m_field});
    connect(m_people->feed(), &SectionFeed::ready, this, [this] {
        for (int row = 0; row < m_people->rowCount(); ++row) {
            if (m_people->personAt(row) == m_source->person())
                m_table->view()->setCurrentIndex(m_table->fromModel(m_people->index(row, 0)));
        }
        follow();
    });
    connect(m_people->feed(), &SectionFeed::refused, this, [this](const Refusal &refusal) { setFailure(refusal.message); });
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SignInDialog::follow);
    connect(m_table->view(), &QAbstractItemView::activated, confirmButton(), &QPushButton::click);
    connect(this, &DialogFrame::confirmed, this, &SignInDialog::send);
    connect(m_password, &QLineEdit::textEdited, this, [this] {
        m_field->setError({});
        countErrors();
    });
    retranslate();
    m_people->refresh();
    m_table->view()->setFocus();
}

int SignInDialog::chosenRow() const
{
    const QModelIndex index = m_table->toModel(m_table->view()->currentIndex());
    return index.isValid() ? index.row() : -1;
}

void SignInDialog::follow()
{
    const int row = chosenRow();
    const bool needs = row >= 0 && m_people->needsPassword(row);
    m_password->setEnabled(needs);
    m_field->setHint(needs ? QString() : tr("This person has no password."));
    m_field->setError({});
    setFailure({});
    countErrors();
    setConfirmText(row < 0 ? tr("Sign In") : tr("Sign In as %1").arg(m_people->personAt(row).text()));
}

void SignInDialog::send()
{
    const int row = chosenRow();
    if (row < 0 || !m_source) {
        setFailure(tr("Choose a person."));
        return;
    }
    setBusy(true, tr("Signing in"));
    deliver(m_source->signIn(m_people->personAt(row), m_password->text()), this, [this](const Result<void> &done) {
        setBusy(false);
        follow();
        if (done) {
            m_password->clear();
            Q_EMIT signedIn();
            accept();
        } else if (done.error().field == u"password") {
            m_field->setError(done.error().message);
            countErrors();
            m_password->setFocus();
        } else {
            setFailure(done.error().message);
        }
    });
}

void SignInDialog::retranslate()
{
    setWindowTitle(tr("Sign In"));
    setLead(tr("Choose who works with this book. What they may do follows from their account and their policies."));
    m_table->setName(tr("People"));
    m_table->filterBar()->setPlaceholder(tr("Filter people"));
    m_table->setEmptyText(QStringLiteral("users"), tr("Nobody yet"), tr("The first cloud account that is registered brings its root account."));
    m_field->setLabel(tr("&Password"));
    follow();
}

void SignInDialog::changeEvent(QEvent *event)
{
    DialogFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace purser
