// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <QtTest>
#include <memory>

#include "database.h"

namespace otklik::test {

/// A fresh database with the schema, on the engine that OTKLIK_TEST_ENGINE names (sqlite, the default, or pg: the
/// server of PGHOST, PGPORT, PGUSER, PGPASSWORD). Gone with the object.
class TestDatabase
{
public:
    enum Content { Empty, WithSchema };
    explicit TestDatabase(Content content = WithSchema, const Clock &clock = {});
    ~TestDatabase();

    [[nodiscard]] static store::Engine engine();
    [[nodiscard]] store::Database &db() { return *m_database; }
    [[nodiscard]] const store::DatabaseUrl &url() const { return m_url; }
    /// The address as otklikctl takes it.
    [[nodiscard]] QString urlText() const;
    /// A second connection, as another desk has it.
    [[nodiscard]] std::unique_ptr<store::Database> another();
    /// For rows that a test lays out by hand; fails the test on an error.
    store::Rows sql(const QString &text, const store::Bindings &bindings = {});
    /// Closes this object's own connection (for tests that replace or remove the file).
    void close() { m_database.reset(); }

private:
    QTemporaryDir m_folder;
    QString m_name;
    Clock m_clock;
    store::DatabaseUrl m_url;
    std::unique_ptr<store::Database> m_database;
};

/// A person with names and nothing else; returns the id. Rooms have their own ways; this is for tests below people.
[[nodiscard]] PersonId insertPerson(TestDatabase &database, const QString &family,
                                    const QString &given = QStringLiteral("Anna"));

} // namespace otklik::test

/// The value of a Result in a test; fails the test with the sentence otherwise.
#define OTKLIK_VALUE(name, expression)                                                                                 \
    auto name##Result = (expression);                                                                                  \
    QVERIFY2(name##Result.has_value(), name##Result ? ""                                                               \
                                                    : qPrintable(name##Result.error().code + QLatin1String(": ") +     \
                                                                 name##Result.error().sentence));                      \
    auto name = std::move(*name##Result)
#define OTKLIK_DONE(expression)                                                                                        \
    do {                                                                                                               \
        auto done = (expression);                                                                                      \
        QVERIFY2(done.has_value(),                                                                                     \
                 done ? "" : qPrintable(done.error().code + QLatin1String(": ") + done.error().sentence));             \
    } while (false)
#define OTKLIK_ERROR(expression, expectedCode)                                                                         \
    do {                                                                                                               \
        auto wrong = (expression);                                                                                     \
        QVERIFY2(!wrong.has_value(), "an error was expected");                                                         \
        QCOMPARE(wrong.error().code, QStringLiteral(expectedCode));                                                    \
        QVERIFY(!wrong.error().sentence.isEmpty());                                                                    \
    } while (false)
