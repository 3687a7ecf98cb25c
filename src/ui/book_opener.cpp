// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/book_opener.h"

#include "exchange/sample_book.h"
#include "source/deliver.h"

#include <QThread>
#include <QtConcurrent>

namespace purser {

BookOpener::BookOpener(SourceFactory &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
{
}

void BookOpener::start(Kind kind, const QString &location)
{
    struct Opened
    {
        std::shared_ptr<std::unique_ptr<DataSource>> source;
        Refusal refusal;
    };
    const int generation = ++m_generation;
    QThread *window = thread();
    auto future = QtConcurrent::run([this, kind, location, window]() -> Opened {
        if (kind == Kind::CreateSample) {
            if (auto made = makeSampleBook(m_sources, location); !made)
                return {nullptr, made.error()};
        }
        auto source = kind == Kind::Create ? m_sources.create(location) : m_sources.open(location);
        if (!source)
            return {nullptr, source.error()};
        (*source)->moveToThread(window);
        return {std::make_shared<std::unique_ptr<DataSource>>(*std::move(source)), {}};
    });
    deliver(future, this, [this, generation, location](const Opened &opened) {
        if (generation != m_generation)
            return;
        if (opened.source)
            Q_EMIT this->opened(location, opened.source);
        else
            Q_EMIT failed(location, opened.refusal);
    });
}

} // namespace purser
