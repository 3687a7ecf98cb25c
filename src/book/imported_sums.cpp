// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/imported_sums.h"

#include "book/segments.h"
#include "review/query.h"

#include <QRegularExpression>

#include <map>

namespace purser {

namespace {

/// The cells of a group by the name of their column; empty for columns that no file of the import has.
class Cells
{
public:
    explicit Cells(const LineSet &lines)
    {
        static const QStringList wanted{QStringLiteral("owner_account_id"), QStringLiteral("account_id"),     QStringLiteral("product_code"),
                                        QStringLiteral("product_name"),     QStringLiteral("commodity_code"), QStringLiteral("bill_source"),
                                        QStringLiteral("service_entity"),   QStringLiteral("billing_date"),   QStringLiteral("billing_cycle")};
        for (const LineColumn &column : lines.columns()) {
            if (column.kind == ColumnKind::Text && wanted.contains(column.name))
                m_names << column.name;
        }
    }
    const QStringList &names() const { return m_names; }
    QString of(const GroupRow &group, QLatin1StringView name) const
    {
        const qsizetype at = m_names.indexOf(name);
        return at < 0 ? QString() : group.values[at].trimmed();
    }
    /// The first of two cells that is not empty.
    QString of(const GroupRow &group, QLatin1StringView name, QLatin1StringView instead) const
    {
        const QString cell = of(group, name);
        return cell.isEmpty() ? of(group, instead) : cell;
    }

private:
    QStringList m_names;
};

bool isMarketplace(const Cells &cells, const GroupRow &group)
{
    using namespace Qt::StringLiterals;
    static const QRegularExpression code(u"\\A(sg)?cm(api|fw|gj|jj)[0-9]"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression name(u"marketplace|云市场|雲市場"_s, QRegularExpression::CaseInsensitiveOption);
    return code.match(cells.of(group, "product_code"_L1)).hasMatch() || code.match(cells.of(group, "commodity_code"_L1)).hasMatch()
        || name.match(cells.of(group, "bill_source"_L1)).hasMatch() || name.match(cells.of(group, "service_entity"_L1)).hasMatch();
}

/// "2026-09-05", or "2026/09/05", with or without a time after it.
QDate dayOf(QString text)
{
    return QDate::fromString(text.left(10).replace(u'/', u'-'), Qt::ISODate);
}

Uid uidOf(const QString &text)
{
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits ? Uid(text) : Uid();
}

} // namespace

Result<QList<ImportedSum>> importedSums(Database &database, const ImportId &import)
{
    using namespace Qt::StringLiterals;
    auto segments = readySegments(database, import);
    if (!segments)
        return tl::unexpected(segments.error());
    if (segments->empty())
        return QList<ImportedSum>();
    const auto lines = LineSet::open(std::make_shared<BookSegmentStore>(database.path()), *std::move(segments));
    if (!lines)
        return tl::unexpected(lines.error());
    const Cells cells(**lines);
    ReviewQuery query;
    query.groupBy = cells.names();
    query.sums = QStringList{u"pretax_amount"_s};
    const auto groups = runQuery(**lines, query);
    if (!groups)
        return tl::unexpected(groups.error());

    using Key = std::tuple<Uid, QString, QDate, Month, bool, Currency>;
    std::map<Key, ImportedSum> sums;
    for (const GroupRow &group : (*groups)->groups()) {
        ImportedSum line;
        line.cloudAccount = uidOf(cells.of(group, "owner_account_id"_L1, "account_id"_L1));
        line.product = cells.of(group, "product_code"_L1, "product_name"_L1);
        line.day = dayOf(cells.of(group, "billing_date"_L1));
        line.month = Month::parse(cells.of(group, "billing_cycle"_L1)).value_or(Month());
        if (line.day.isValid())
            line.month = Month(line.day.year(), line.day.month());
        line.marketplace = isMarketplace(cells, group);
        line.currency = Currency(group.currency);
        ImportedSum &sum = sums.try_emplace({line.cloudAccount, line.product, line.day, line.month, line.marketplace, line.currency}, line).first->second;
        sum.amount += group.sums.front();
        sum.lines += group.lines;
    }
    QList<ImportedSum> result;
    for (auto &[key, sum] : sums)
        result << std::move(sum);
    return result;
}

} // namespace purser
