// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlogin.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::test {

using store::Database;

static std::unique_ptr<Database> connected(const store::DatabaseUrl &url)
{
    auto database = Database::open(url);
    if (!database)
        qFatal("%s", qPrintable(database.error().sentence));
    return std::move(*database);
}

TestLogin::TestLogin(TestDatabase &database, const QString &name, const QStringList &roles, const QList<int> &sites)
    : m_database(database)
{
    const QString base = database.sql(u"SELECT current_database() AS name"_s).first().text("name");
    m_name = base + u'_' + name;
    QStringList groups{sites.isEmpty() ? u"otklik_city_scope"_s : u"otklik_site_scope"_s};
    for (const QString &role : roles)
        groups << u"otklik_"_s + role;
    database.sql(u"CREATE ROLE %1 LOGIN PASSWORD 'x'"_s.arg(m_name));
    database.sql(u"GRANT %1 TO %2"_s.arg(groups.join(u", "_s), m_name));
    database.sql(u"INSERT INTO access_operator (name, full_name) VALUES ('%1', '%2 Fullname')"_s.arg(m_name, name));
    for (const int site : sites)
        database.sql(
            u"INSERT INTO access_operator_site SELECT id, %1 FROM access_operator WHERE name = '%2'"_s.arg(site).arg(
                m_name));
    m_url = database.url();
    m_url.libpq = u"host=%1 port=%2 user=%3 password=x dbname=%4"_s.arg(
        qEnvironmentVariable("PGHOST", u"localhost"_s), qEnvironmentVariable("PGPORT", u"5432"_s), m_name, base);
    m_connection = connected(m_url);
}

TestLogin::~TestLogin()
{
    m_connection.reset();
    m_database.sql(u"DROP OWNED BY %1"_s.arg(m_name));
    m_database.sql(u"DROP ROLE %1"_s.arg(m_name));
}

std::unique_ptr<Database> TestLogin::another() const
{
    return connected(m_url);
}

void TestLogin::letIn(Database &connection)
{
    const QString pid = ask(connection, u"SELECT pg_backend_pid()"_s);
    m_database.sql(u"INSERT INTO access_session (operator_id, login, pid, backend_start, token_hash, expires_at) "
                   "SELECT o.id, o.name, %1, a.backend_start, sha256('%2'), now() + INTERVAL '1 hour' "
                   "FROM access_operator o, pg_stat_get_activity(%1) a WHERE o.name = '%2'"_s.arg(pid, m_name));
}

void TestLogin::stepUp()
{
    m_database.sql(
        u"INSERT INTO access_step_up (token_hash, operator_id, expires_at) "
        "SELECT sha256('%1'), id, now() + INTERVAL '15 minutes' FROM access_operator WHERE name = '%1'"_s.arg(m_name));
}

QString TestLogin::ask(Database &connection, const QString &sql)
{
    const auto answer = connection.callSecretlyText(sql.toUtf8(), {}); // as the server writes it, and void as nothing
    return answer ? *answer : u'!' + answer.error().code;
}

} // namespace otklik::test
