// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review_question.h"

namespace purser {

/// The views of Bill Review that a person saved, by name. The one place where they are kept: the settings of who uses the computer,
/// apart for each person of the books.
class ReviewViews
{
public:
    explicit ReviewViews(const QString &person)
        : m_person(person)
    {
    }

    QStringList names() const; ///< as a person sorts them
    std::optional<ReviewQuestion> load(const QString &name) const;
    void save(const QString &name, const ReviewQuestion &question) const; ///< replaces one of that name
    void remove(const QString &name) const;

private:
    QString group() const;
    QString m_person;
};

} // namespace purser
