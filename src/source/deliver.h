// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

namespace purser {

/// Calls \a receive with the result of \a future on the thread of \a context, from its event loop, unless \a context is gone by then.
/// For futures that another thread finishes: QFuture::then() with a context looks at it from that thread, and Qt 6.4 crashes or waits
/// for ever when it is destroyed in that moment.
template<typename T, typename Receive>
void deliver(const QFuture<T> &future, QObject *context, Receive &&receive)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, receive = std::forward<Receive>(receive)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            receive(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace purser
