// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <memory>

#include "testdatabase.h"

namespace otklik::test {

/// A login of the PostgreSQL server with its roles, as `otklikctl operator add` makes it, and one connection of it.
/// The permissions of the database must have been applied. Gone with the object, which must go before the database.
class TestLogin
{
public:
    /// \a name is made unique for the database. \a sites empty: the city scope, else the site scope.
    TestLogin(TestDatabase &database, const QString &name, const QStringList &roles, const QList<int> &sites);
    ~TestLogin();
    TestLogin(const TestLogin &) = delete;
    TestLogin &operator=(const TestLogin &) = delete;

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] store::Database &db() { return *m_connection; }
    [[nodiscard]] const store::DatabaseUrl &url() const { return m_url; }
    /// Another backend of the same login; not let in.
    [[nodiscard]] std::unique_ptr<store::Database> another() const;
    /// As if the second factor had been given on this connection (the way by a code has its own tests).
    void letIn() { letIn(*m_connection); }
    void letIn(store::Database &connection);
    /// As if a fresh code had been given.
    void stepUp();
    /// The first column of the first row as the server writes it (t, f); "" for NULL, void and no row; "!" and the code
    /// of the error where it fails.
    [[nodiscard]] QString ask(const QString &sql) { return ask(*m_connection, sql); }
    [[nodiscard]] static QString ask(store::Database &connection, const QString &sql);

private:
    TestDatabase &m_database;
    QString m_name;
    store::DatabaseUrl m_url;
    std::unique_ptr<store::Database> m_connection;
};

} // namespace otklik::test
