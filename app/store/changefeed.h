// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "databaseurl.h"

class QThread;

namespace otklik::store {

class Database;

/// Says that rows of a table changed: by anybody (PostgreSQL NOTIFY) or by another connection (SQLite's data_version).
/// A hint to look again, never a fact. Listens on a thread of its own; signals arrive on the thread of the owner.
/// A lost connection is tried again every two seconds.
class ChangeFeed final : public QObject
{
    Q_OBJECT
public:
    /// \a opened: what the connection does right after it was opened, each time (store::OpenedHook).
    explicit ChangeFeed(const DatabaseUrl &url, QObject *parent = nullptr, std::function<Done(Database &)> opened = {});
    ~ChangeFeed() override;
    /// The same place with another password, for when the connection is opened again.
    void setPassword(const QString &password);

Q_SIGNALS:
    /// \a table is a table's name, or empty where the engine does not say which.
    void changed(const QString &table);
    void connectedChanged(bool connected);

private:
    QObject *m_listener = nullptr; ///< lives on the thread and ends with it
    std::unique_ptr<QThread> m_thread;
};

} // namespace otklik::store
