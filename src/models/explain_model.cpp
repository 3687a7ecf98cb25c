// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explain_model.h"

#include "models/cells.h"
#include "models/words.h"

namespace purser {

namespace {

constexpr int NodeRole = CopyRole + 1;

Decimal sumOf(const QList<ExplainNode> &terms)
{
    Decimal sum;
    for (const ExplainNode &term : terms)
        sum += term.sign == u"-" ? -term.amount.amount : term.amount.amount;
    return sum;
}

bool exact(const QList<ExplainNode> &terms)
{
    return std::all_of(terms.begin(), terms.end(), [](const ExplainNode &term) {
        return term.terms.isEmpty() || (sumOf(term.terms) == term.amount.amount && exact(term.terms));
    });
}

void addTerms(TreeRow &parent, const QList<ExplainNode> &terms, bool top)
{
    for (const ExplainNode &term : terms) {
        const QString sign = term.sign == u"-" ? QStringLiteral("\u2212 ") : top ? QStringLiteral("+ ") : QString();
        TreeCell label = textCell(term.label);
        if (!term.note.isEmpty())
            label.insert(SecondaryTextRole, term.note);
        label.insert(NodeRole, QVariant::fromValue(ExplainedNode{term.label, term.amount, term.source.value_or(QString()), term.note, term.time, term.person}));
        TreeCell amount = amountCell({term.sign == u"-" ? -term.amount.amount : term.amount.amount, term.amount.currency});
        amount.insert(Qt::DisplayRole, QString(sign + moneyText(term.amount)));
        addTerms(*parent.add({label, amount}), term.terms, false);
    }
}

void writeTerms(QString &text, const QList<ExplainNode> &terms, int depth)
{
    for (const ExplainNode &term : terms) {
        text += QString(depth * 2, u' ') + term.sign + u' ' + term.amount.text() + u'\t' + term.label + (term.note.isEmpty() ? QString() : u" (" + term.note + u')') + u'\n';
        writeTerms(text, term.terms, depth + 1);
    }
}

} // namespace

ExplainModel::ExplainModel(QObject *parent)
    : TreeModel(parent)
{
    connect(&m_feed, &SectionFeed::stale, this, &ExplainModel::refresh);
}

void ExplainModel::setFigure(const QString &figure, const QString &account, std::optional<Month> month)
{
    m_figure = figure;
    m_account = account;
    m_month = month;
    refresh();
}

void ExplainModel::refresh()
{
    if (m_figure.isEmpty() || m_account.isEmpty()) {
        m_feed.drop();
        m_answer.reset();
        rebuild();
        return;
    }
    ExplainQuery query;
    query.scope.account = AccountId(m_account);
    query.figure = m_figure;
    query.month = m_month;
    m_feed.ask(query, [this](const ExplainAnswer &answer) {
        m_answer = answer;
        rebuild();
    });
}

void ExplainModel::rebuild()
{
    auto root = std::make_unique<TreeRow>();
    m_addsUp = true;
    if (m_answer) {
        m_addsUp = sumOf(m_answer->terms) == m_answer->amount.amount && exact(m_answer->terms);
        addTerms(*root, m_answer->terms, true);
        std::vector<TreeCell> total{textCell(Words::term(m_answer->figure)), amountCell(m_answer->amount)};
        emphasise(total, true);
        root->add(std::move(total));
    }
    setRoot(std::move(root));
    Q_EMIT updated();
}

ExplainedNode ExplainModel::node(const QModelIndex &index) const
{
    return index.siblingAtColumn(Term).data(NodeRole).value<ExplainedNode>();
}

QString ExplainModel::text() const
{
    if (!m_answer)
        return {};
    QString text = Words::term(m_answer->figure) + u' ' + m_answer->amount.text() + u' ' + m_answer->currency.code() + u'\n' + m_answer->formula + u'\n';
    writeTerms(text, m_answer->terms, 0);
    return text;
}

QVariant ExplainModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Term ? tr("Term") : tr("Amount");
}

} // namespace purser
