// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/expression.h"

#include <QCoreApplication>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(purser::Expression)
};

/// Deeper nesting than any person writes; keeps hostile input from exhausting the stack.
constexpr int maxDepth = 200;

struct Token
{
    enum class Kind { Word, Quoted, Operator, Open, Close, End };
    Kind kind = Kind::End;
    QString text;
    qsizetype position = 0;
    Comparison comparison = Comparison::Equal;
};

tl::unexpected<Refusal> wrong(qsizetype position, const QString &what)
{
    //: %1 is a position in an expression counted from 1, %2 a sentence part such as: a value is missing
    return refuse(RefusalCode::InvalidValue, Sentences::tr("The expression is wrong at character %1: %2.").arg(position + 1).arg(what), u"where"_s);
}

bool isSpecial(QChar c)
{
    return c.isSpace() || c == u'=' || c == u'!' || c == u'<' || c == u'>' || c == u'~' || c == u'(' || c == u')' || c == u'"' || c == u'\'';
}

Result<std::vector<Token>> tokenise(QStringView text)
{
    std::vector<Token> tokens;
    qsizetype i = 0;
    while (true) {
        while (i < text.size() && text[i].isSpace())
            ++i;
        Token token;
        token.position = i;
        if (i == text.size()) {
            tokens.push_back(token);
            return tokens;
        }
        const QChar c = text[i];
        const bool thenEqual = i + 1 < text.size() && text[i + 1] == u'=';
        token.kind = Token::Kind::Operator;
        if (c == u'(' || c == u')') {
            token.kind = c == u'(' ? Token::Kind::Open : Token::Kind::Close;
            ++i;
        } else if (c == u'=') {
            token.comparison = Comparison::Equal;
            i += thenEqual ? 2 : 1;
        } else if (c == u'!') {
            if (!thenEqual)
                return wrong(i, Sentences::tr("\"!\" must be followed by \"=\""));
            token.comparison = Comparison::NotEqual;
            i += 2;
        } else if (c == u'<' || c == u'>') {
            if (c == u'<')
                token.comparison = thenEqual ? Comparison::LessOrEqual : Comparison::Less;
            else
                token.comparison = thenEqual ? Comparison::GreaterOrEqual : Comparison::Greater;
            i += thenEqual ? 2 : 1;
        } else if (c == u'~') {
            token.comparison = Comparison::Contains;
            ++i;
        } else if (c == u'"' || c == u'\'') {
            token.kind = Token::Kind::Quoted;
            ++i;
            while (true) {
                if (i == text.size())
                    return wrong(token.position, Sentences::tr("the quote is never closed"));
                if (text[i] == c) {
                    if (i + 1 == text.size() || text[i + 1] != c)
                        break;
                    ++i;
                }
                token.text += text[i++];
            }
            ++i;
        } else {
            token.kind = Token::Kind::Word;
            while (i < text.size() && !isSpecial(text[i]))
                token.text += text[i++];
        }
        tokens.push_back(token);
    }
}

using Node = std::shared_ptr<const ExpressionNode>;

class Parser
{
public:
    explicit Parser(std::vector<Token> tokens)
        : m_tokens(std::move(tokens))
    {
    }

    Result<Node> parse()
    {
        if (now().kind == Token::Kind::End)
            return wrong(0, Sentences::tr("it is empty"));
        auto node = alternatives();
        if (node && now().kind != Token::Kind::End)
            return wrong(now().position, now().kind == Token::Kind::Close ? Sentences::tr("there is no \"(\" for this \")\"")
                                                                           : Sentences::tr("\"and\" or \"or\" is expected between two comparisons"));
        return node;
    }

private:
    const Token &now() const { return m_tokens[m_at]; }
    bool isWord(QLatin1StringView word) const { return now().kind == Token::Kind::Word && now().text.compare(word, Qt::CaseInsensitive) == 0; }
    bool isNextOperator() const { return m_at + 1 < m_tokens.size() && m_tokens[m_at + 1].kind == Token::Kind::Operator; }

    static Node join(ExpressionNode::Kind kind, Node left, Node right)
    {
        auto node = std::make_shared<ExpressionNode>();
        node->kind = kind;
        node->left = std::move(left);
        node->right = std::move(right);
        return node;
    }

    Result<Node> chain(ExpressionNode::Kind kind, QLatin1StringView word, Result<Node> (Parser::*part)())
    {
        std::vector<Node> parts;
        while (true) {
            auto next = (this->*part)();
            if (!next)
                return next;
            parts.push_back(*next);
            if (!isWord(word))
                break;
            ++m_at;
        }
        // Balanced, so that a long chain is not a deep tree.
        while (parts.size() > 1) {
            std::vector<Node> joined;
            for (size_t i = 0; i < parts.size(); i += 2)
                joined.push_back(i + 1 < parts.size() ? join(kind, parts[i], parts[i + 1]) : parts[i]);
            parts = std::move(joined);
        }
        return parts.front();
    }

    Result<Node> alternatives() { return chain(ExpressionNode::Kind::Or, "or"_L1, &Parser::conditions); }
    Result<Node> conditions() { return chain(ExpressionNode::Kind::And, "and"_L1, &Parser::factor); }

    Result<Node> factor()
    {
        if (++m_depth > maxDepth)
            return wrong(now().position, Sentences::tr("it is nested too deeply"));
        auto node = factorAtDepth();
        --m_depth;
        return node;
    }

    Result<Node> factorAtDepth()
    {
        // "not" and its like may also be the name of a column: not = 3.
        if (isWord("not"_L1) && !isNextOperator()) {
            ++m_at;
            auto inner = factor();
            if (!inner)
                return inner;
            return join(ExpressionNode::Kind::Not, *inner, nullptr);
        }
        if (now().kind == Token::Kind::Open) {
            const qsizetype opened = now().position;
            ++m_at;
            auto inner = alternatives();
            if (!inner)
                return inner;
            if (now().kind == Token::Kind::End)
                return wrong(opened, Sentences::tr("this \"(\" is never closed"));
            if (now().kind != Token::Kind::Close)
                return wrong(now().position, Sentences::tr("\"and\", \"or\" or \")\" is expected"));
            ++m_at;
            return inner;
        }
        return comparison();
    }

    Result<Node> comparison()
    {
        if (now().kind != Token::Kind::Word && now().kind != Token::Kind::Quoted)
            return wrong(now().position, Sentences::tr("the name of a column is expected"));
        auto node = std::make_shared<ExpressionNode>();
        node->column = now().text;
        node->columnPosition = now().position;
        ++m_at;
        if (now().kind != Token::Kind::Operator)
            return wrong(now().position, Sentences::tr("one of = != < <= > >= ~ is expected after the column %1").arg(node->column));
        node->comparison = now().comparison;
        ++m_at;
        if (now().kind != Token::Kind::Word && now().kind != Token::Kind::Quoted)
            return wrong(now().position, Sentences::tr("a value is expected; put it in quotes if it holds blanks or signs"));
        node->value = now().text;
        node->valuePosition = now().position;
        node->number = Decimal::parse(node->value);
        ++m_at;
        return node;
    }

    std::vector<Token> m_tokens;
    size_t m_at = 0;
    int m_depth = 0;
};

} // namespace

Result<Expression> Expression::parse(QStringView text)
{
    auto tokens = tokenise(text);
    if (!tokens)
        return tl::unexpected(tokens.error());
    auto root = Parser(std::move(*tokens)).parse();
    if (!root)
        return tl::unexpected(root.error());
    Expression expression;
    expression.m_root = std::move(*root);
    expression.m_text = text.toString();
    return expression;
}

} // namespace purser
