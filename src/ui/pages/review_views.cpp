// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review_views.h"

#include "domain/json_text.h"

#include <QCollator>
#include <QSettings>
#include <QUrl>

namespace purser {

using namespace Qt::StringLiterals;

QString ReviewViews::group() const
{
    return u"review/"_s + QString::fromLatin1(QUrl::toPercentEncoding(m_person.isEmpty() ? u"anyone"_s : m_person));
}

static QString keyOf(const QString &name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(name)); // a slash would be a group
}

QStringList ReviewViews::names() const
{
    QSettings settings;
    settings.beginGroup(group());
    QStringList names;
    for (const QString &key : settings.childKeys())
        names << QUrl::fromPercentEncoding(key.toLatin1());
    QCollator collator;
    collator.setNumericMode(true);
    std::sort(names.begin(), names.end(), collator);
    return names;
}

std::optional<ReviewQuestion> ReviewViews::load(const QString &name) const
{
    QSettings settings;
    settings.beginGroup(group());
    const auto json = parseJson(settings.value(keyOf(name)).toByteArray());
    return json ? std::optional(ReviewQuestion::fromJson(*json)) : std::nullopt;
}

void ReviewViews::save(const QString &name, const ReviewQuestion &question) const
{
    QSettings settings;
    settings.beginGroup(group());
    settings.setValue(keyOf(name), question.toJson().toBytes());
}

void ReviewViews::remove(const QString &name) const
{
    QSettings settings;
    settings.beginGroup(group());
    settings.remove(keyOf(name));
}

} // namespace purser
