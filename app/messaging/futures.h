// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

namespace otklik::messaging {

/// Hands the result of a future to \a receive on \a context's thread; \a nothing where the future was given up without
/// a result, so that whoever waits is never forgotten. Not called when the context has gone.
template <class T, class Receive>
void whenDone(const QFuture<T> &future, QObject *context, const T &nothing, Receive &&receive)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context,
                     [watcher, nothing, receive = std::forward<Receive>(receive)]() mutable {
                         watcher->deleteLater();
                         receive(watcher->future().resultCount() > 0 ? watcher->result() : nothing);
                     });
    watcher->setFuture(future);
}

} // namespace otklik::messaging
