// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectioncheck.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHostAddress>
#include <libpq-fe.h>
#include <memory>

#include "migrations.h"
#include "operators.h"
#include "tlsprobe.h"

namespace otklik::access {

using namespace Qt::Literals::StringLiterals;
using store::Database;
using store::DatabaseUrl;
using store::Engine;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Access)
};

constexpr qint64 clockTolerance = 5000;

QString nameOf(const QString &check)
{
    static const QHash<QString, const char *> names{{u"host"_s, QT_TRANSLATE_NOOP("Access", "Server")},
                                                    {u"encryption"_s, QT_TRANSLATE_NOOP("Access", "Encryption")},
                                                    {u"password"_s, QT_TRANSLATE_NOOP("Access", "Password")},
                                                    {u"version"_s, QT_TRANSLATE_NOOP("Access", "Version")},
                                                    {u"schema"_s, QT_TRANSLATE_NOOP("Access", "Schema")},
                                                    {u"rights"_s, QT_TRANSLATE_NOOP("Access", "Rights")},
                                                    {u"second factor"_s, QT_TRANSLATE_NOOP("Access", "Second factor")},
                                                    {u"clock"_s, QT_TRANSLATE_NOOP("Access", "Clock")}};
    const char *name = names.value(check);
    return name ? QCoreApplication::translate("Access", name) : check;
}

Finding found(const QString &check, bool ok, const QString &sentence)
{
    return {check, ok, sentence, nameOf(check)};
}

using Connection = std::unique_ptr<PGconn, decltype(&PQfinish)>;

/// A value of libpq's keywords as the connection took it, also from a service file or the environment.
QString keyword(PGconn *connection, const char *wanted)
{
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(PQconninfo(connection), &PQconninfoFree);
    for (const PQconninfoOption *option = options.get(); option && option->keyword; ++option)
        if (qstrcmp(option->keyword, wanted) == 0)
            return QString::fromUtf8(option->val);
    return {};
}

QString lastLine(const PGconn *connection)
{
    const QString text = QString::fromUtf8(PQerrorMessage(connection)).trimmed();
    return text.section(u'\n', 0, 0).trimmed();
}

/// The address with a time limit of ours, unless it names its own.
struct Parameters
{
    explicit Parameters(const QByteArray &libpq) : values{"5", libpq.constData(), nullptr} {}
    const char *keywords[3] = {"connect_timeout", "dbname", nullptr}; // what comes later counts
    const char *values[3];
};

Finding pinged(const QByteArray &libpq)
{
    // Without encryption: a certificate that does not fit is another check, and whoever wants TLS still answers.
    const char *keywords[] = {"connect_timeout", "dbname", "sslmode", nullptr};
    const char *values[] = {"5", libpq.constData(), "disable", nullptr};
    switch (PQpingParams(keywords, values, 1)) {
    case PQPING_OK:
        return found(u"host"_s, true, Words::tr("The server answers."));
    case PQPING_REJECT:
        return found(u"host"_s, false,
                     Words::tr("The server answers but takes nobody now: it starts or stops. Try again in a minute."));
    case PQPING_NO_RESPONSE:
    case PQPING_NO_ATTEMPT:
        break;
    }
    return found(u"host"_s, false,
                 Words::tr("No server answers at this address. Check host name and port, the network and the "
                           "firewall, and that PostgreSQL runs and listens there (listen_addresses)."));
}

/// Where the encryption fails, said by our own look at it: the text of libpq is in the language of the machine and
/// the same for every certificate. Nothing: that is not where it fails.
std::optional<Finding> encryptionTrouble(PGconn *connection)
{
    const QString check = u"encryption"_s;
    const QString mode = keyword(connection, "sslmode");
    const QString host = QString::fromUtf8(PQhost(connection));
    const bool plain = mode == "disable"_L1;
    if (host.startsWith(u'/') ||
        !QStringList{u"disable"_s, u"require"_s, u"verify-ca"_s, u"verify-full"_s}.contains(mode))
        return std::nullopt;
    TlsPlace place;
    place.host = host;
    place.address = QString::fromUtf8(PQhostaddr(connection));
    place.port = QByteArray(PQport(connection)).toInt();
    place.authority = keyword(connection, "sslrootcert");
    place.checkName = mode == "verify-full"_L1;
    place.checkAuthority = mode.startsWith("verify"_L1);
    const TlsTrouble trouble = probeTls(place);
    if (plain && trouble == TlsTrouble::None)
        return found(check, false,
                     Words::tr("The server lets nobody in without encryption, or not this login: %1. Use "
                               "sslmode=verify-full with the certificate of its authority.")
                         .arg(lastLine(connection)));
    if (plain)
        return std::nullopt;
    switch (trouble) {
    case TlsTrouble::None:
    case TlsTrouble::NoServer:
        return std::nullopt;
    case TlsTrouble::NotOffered:
        return found(check, false,
                     Words::tr("The server does not encrypt, and this connection asks for it (sslmode=%1). Nothing was "
                               "sent. Whoever administers the server sets ssl = on there.")
                         .arg(mode));
    case TlsTrouble::NoAuthority:
        return found(check, false,
                     place.authority.isEmpty()
                         ? Words::tr("There is no certificate of the authority that the server could be checked by. "
                                     "Choose the file, or put it at ~/.postgresql/root.crt.")
                         : Words::tr("The certificate of the authority, %1, is not there or cannot be read. Choose "
                                     "the right file.")
                               .arg(place.authority));
    case TlsTrouble::OtherAuthority:
        return found(check, false,
                     Words::tr("The server's certificate was not made by the authority whose certificate you have: it "
                               "may be another server. Nothing was sent. Ask whoever administers it for the right "
                               "certificate of the authority."));
    case TlsTrouble::Expired:
        return found(check, false,
                     Words::tr("The server's certificate has expired. Nothing was sent. Whoever administers the server "
                               "has to renew it; look also whether the clock of this machine is right."));
    case TlsTrouble::NotYetValid:
        return found(check, false,
                     Words::tr("The server's certificate is not valid yet. Nothing was sent. Look whether the clocks "
                               "of this machine and of the server are right."));
    case TlsTrouble::OtherName:
        return found(check, false,
                     Words::tr("The server's certificate is not one for «%1»: it may be another server. Nothing was "
                               "sent. Connect by the name that stands in the certificate.")
                         .arg(host));
    case TlsTrouble::Failed:
        break;
    }
    return found(check, false,
                 Words::tr("Server and program find no common way to encrypt: %1. Nothing was sent. Use TLS 1.2 or, "
                           "better, 1.3 on both.")
                     .arg(lastLine(connection)));
}

/// Why the connection itself was refused. The text of the server names logins and databases, nothing of people.
Finding refusal(PGconn *connection)
{
    if (PQconnectionNeedsPassword(connection))
        return found(u"password"_s, false, Words::tr("The server wants a password, and none was given."));
    const QString text = lastLine(connection);
    if (PQconnectionUsedPassword(connection))
        return found(u"password"_s, false,
                     Words::tr("The server refused login or password, or this login may not use this database: %1. Ask "
                               "whoever administers it.")
                         .arg(text));
    if (const auto trouble = encryptionTrouble(connection))
        return *trouble;
    return found(u"host"_s, false, Words::tr("The server refused the connection: %1").arg(text));
}

bool isLocal(const PGconn *connection)
{
    const QString address = QString::fromUtf8(PQhostaddr(connection));
    return QByteArray(PQhost(connection)).startsWith('/') || QHostAddress(address).isLoopback();
}

Finding encryption(PGconn *connection)
{
    const QString check = u"encryption"_s;
    const bool local = isLocal(connection);
    if (!PQsslInUse(connection))
        return local ? found(check, true, Words::tr("Not encrypted: nothing leaves this machine."))
                     : found(check, false,
                             Words::tr("The connection is not encrypted, so others on the way can read everything. Use "
                                       "sslmode=verify-full, and hostssl in pg_hba.conf on the server."));
    const QString protocol = QString::fromUtf8(PQsslAttribute(connection, "protocol"));
    const QString mode = keyword(connection, "sslmode");
    if (mode != "verify-full"_L1 && !local)
        return found(check, false,
                     Words::tr("Encrypted by %1, but nobody checked whose server it is (sslmode=%2). Use "
                               "sslmode=verify-full with the root certificate of the server.")
                         .arg(protocol, mode));
    if (protocol != "TLSv1.3"_L1)
        return found(
            check, true,
            Words::tr("Encrypted by %1. Better is TLS 1.3: ssl_min_protocol_version = 'TLSv1.3' on the server.")
                .arg(protocol));
    return found(check, true, Words::tr("Encrypted by %1.").arg(protocol));
}

Finding passwordCheck(Database &database)
{
    const QString check = u"password"_s;
    const auto kept = database.select(u"access_read_password_rules"_s);
    if (!kept)
        return found(check, false, kept.error().sentence);
    const store::Row row = kept->first();
    if (row.text("password_encryption") != "scram-sha-256"_L1)
        return found(
            check, false,
            Words::tr("The server keeps new passwords as %1. Set password_encryption = 'scram-sha-256' and set "
                      "the passwords anew.")
                .arg(row.text("password_encryption")));
    const auto state = readState(database);
    if (state && state->superuser) {
        const auto lines = database.select(u"access_count_weak_lines"_s);
        if (lines && lines->first().integer("weak") > 0)
            return found(check, false,
                         Words::tr("%n lines of pg_hba.conf let people in over the network by trust, password or md5. "
                                   "Make them hostssl with scram-sha-256.",
                                   nullptr, int(lines->first().integer("weak"))));
    }
    return PQconnectionUsedPassword(database.pgConnection())
               ? found(check, true, Words::tr("The login is proved by its password, kept as SCRAM."))
               : found(check, true, Words::tr("The login is proved without a password (peer or certificate)."));
}

Finding fileRights(const Database &database)
{
    const QString check = u"rights"_s;
    const QFileInfo file(database.url().path);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (!file.isWritable())
        return found(check, false, Words::tr("The database file cannot be written by this account."));
    if (file.permissions() & others)
        return found(check, false,
                     Words::tr("Other accounts of this machine can read the database file. Close it: chmod 600."));
    return found(check, true, Words::tr("One desk without roles: only this account can read the database file."));
}

Finding rightsOf(const AccessState &state)
{
    const QString check = u"rights"_s;
    if (state.superuser)
        return found(check, true,
                     Words::tr("«%1» is a superuser: no rule of the database holds for it. Use it to administer the "
                               "server, and a login made by «otklikctl operator add» to work.")
                         .arg(state.login));
    if (const Done may = requireVerified(state); !may && may.error().code != "access.code_needed"_L1)
        return found(check, false, may.error().sentence);
    if (state.roles.isEmpty())
        return found(
            check, false,
            Words::tr("«%1» has no role, so it sees nothing. An administrator gives it one.").arg(state.login));
    if (!state.city && state.sites.isEmpty() && state.verified)
        return found(check, false,
                     Words::tr("«%1» has no site, so it sees nobody. An administrator gives it one.").arg(state.login));
    QStringList names;
    for (const QString &role : state.roles)
        names << roleName(role);
    QStringList sites;
    for (const Site &site : state.sites)
        sites << site.name;
    const QString where = state.city ? Words::tr("the whole city") : sites.join(u", "_s);
    return found(check, true,
                 where.isEmpty()
                     ? Words::tr("«%1» has the roles: %2.").arg(state.login, names.join(u", "_s))
                     : Words::tr("«%1» has the roles: %2. It sees: %3.").arg(state.login, names.join(u", "_s), where));
}

Finding factorOf(const AccessState &state)
{
    const QString check = u"second factor"_s;
    if (state.verified)
        return found(check, true, Words::tr("The code was given."));
    if (state.waitSeconds > 0)
        return found(check, false,
                     Words::tr("Too many codes were not right. The next one is looked at in %1.")
                         .arg(waitText(state.waitSeconds)));
    switch (state.factor) {
    case Factor::Totp:
        return found(check, true, Words::tr("A code of the authenticator is asked for when you sign in."));
    case Factor::Sms:
        return found(check, true, Words::tr("A code comes by SMS when you sign in. Safer is an authenticator."));
    case Factor::Unconfirmed:
    case Factor::None:
        break;
    }
    return found(check, false,
                 Words::tr("There is no authenticator yet. Make one with the one-time code that you were given."));
}

} // namespace

QList<Finding> checkTransport(Database &database)
{
    if (database.engine() == Engine::Sqlite)
        return {};
    return {encryption(database.pgConnection()), passwordCheck(database)};
}

Finding checkVersion(Database &database)
{
    const auto rows = database.select(u"ctl_read_version"_s);
    if (!rows)
        return found(u"version"_s, false, rows.error().sentence);
    const QString text = rows->first().text("text");
    // An older server is refused by Database::open(), with the reason.
    return found(u"version"_s, true,
                 database.engine() == Engine::Sqlite ? Words::tr("SQLite %1: one desk.").arg(text)
                                                     : Words::tr("PostgreSQL %1.").arg(text));
}

Finding checkSchema(Database &database)
{
    const QString check = u"schema"_s;
    const int known = store::knownSchema(database.engine());
    const auto state = readState(database);
    if (!state)
        return found(check, false, state.error().sentence);
    if (state->schema == known)
        return found(check, true, Words::tr("The schema is the one of this program: %1.").arg(known));
    return found(check, false,
                 state->schema > known
                     ? Words::tr("This database has schema %1, and this program knows %2 and below. Use the newer "
                                 "program.")
                           .arg(state->schema)
                           .arg(known)
                     : Words::tr("This database has schema %1, and this program needs %2. Run «otklikctl init» to "
                                 "upgrade it.")
                           .arg(state->schema)
                           .arg(known));
}

QList<Finding> checkRights(Database &database)
{
    if (database.engine() == Engine::Sqlite)
        return {fileRights(database)};
    const auto state = readState(database);
    if (!state)
        return {found(u"rights"_s, false, state.error().sentence)};
    QList<Finding> findings{rightsOf(*state)};
    if (!state->superuser && !state->service && state->known && !state->disabled)
        findings << factorOf(*state);
    return findings;
}

Finding checkClock(Database &database)
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const auto server = database.serverClock();
    if (!server)
        return found(u"clock"_s, false, server.error().sentence);
    // The answer was given somewhere between asking and hearing.
    const qint64 early = server->msecsTo(before);
    const qint64 late = QDateTime::currentDateTimeUtc().msecsTo(*server);
    const qint64 off = qMax<qint64>(0, qMax(early, late));
    const int seconds = int(off / 1000);
    return off <= clockTolerance
               ? found(u"clock"_s, true, Words::tr("The clocks of this machine and of the database agree."))
               : found(u"clock"_s, false,
                       Words::tr("The clocks of this machine and of the database differ by %n seconds, so codes would "
                                 "not be right. Set both by NTP.",
                                 nullptr, seconds));
}

QList<Finding> checkDatabase(Database &database)
{
    QList<Finding> findings = checkTransport(database);
    findings << checkVersion(database) << checkSchema(database) << checkRights(database) << checkClock(database);
    return findings;
}

QList<Finding> checkConnection(const DatabaseUrl &url)
{
    QList<Finding> findings;
    if (url.engine == Engine::PostgreSql) {
        const QByteArray libpq = url.libpq.toUtf8();
        findings << pinged(libpq);
        if (!findings.last().ok)
            return findings;
        const Parameters parameters(libpq);
        const Connection connection(PQconnectdbParams(parameters.keywords, parameters.values, 1), &PQfinish);
        if (PQstatus(connection.get()) != CONNECTION_OK) {
            findings << refusal(connection.get());
            return findings;
        }
    }
    auto database = Database::open(url);
    if (!database) {
        findings << found(database.error().code == "database.too_old"_L1 ? u"version"_s : u"host"_s, false,
                          database.error().sentence);
        return findings;
    }
    findings << checkDatabase(**database);
    return findings;
}

} // namespace otklik::access
