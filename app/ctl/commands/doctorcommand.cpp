// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QStorageInfo>
#include <QTimeZone>

#include "commands.h"
#include "gatewayaccounts.h"
#include "migrations.h"
#include "output.h"
#include "unknownoutcomes.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ctl {

namespace {

constexpr int safeServer = 150020; // CVE-2026-116311
constexpr qint64 clockTolerance = 5000;
constexpr qint64 leastDisk = 500LL << 20;

/// What was looked at, in order. A check that cannot be made is a finding itself.
class Findings
{
public:
    void add(const QString &check, bool ok, const QString &message)
    {
        m_array.append(QJsonObject{{"check"_L1, check}, {"ok"_L1, ok}, {"message"_L1, message}});
        m_lines.append((ok ? u"✓ "_s : u"✗ "_s) + check + u": "_s + message);
        if (!ok)
            m_status = ExitStatus::Findings;
    }
    void add(const QString &check, const Error &error) { add(check, false, error.sentence); }
    void unreached() { m_status = Unreached; }
    [[nodiscard]] Answer answer() const { return {m_array, m_lines.join(u'\n'), m_status}; }

private:
    QJsonArray m_array;
    QStringList m_lines;
    int m_status = Finished;
};

void checkVersion(Findings &findings, store::Database &database)
{
    const auto rows = database.select(u"ctl_read_version"_s);
    if (!rows)
        return findings.add(u"version"_s, rows.error());
    const QString text = rows->first().text("text");
    if (database.engine() == store::Engine::Sqlite)
        return findings.add(u"version"_s, true, translate("Ctl", "SQLite %1: one desk.").arg(text));
    const bool safe = rows->first().integer("number") >= safeServer;
    findings.add(
        u"version"_s, safe,
        safe
            ? translate("Ctl", "PostgreSQL %1.").arg(text)
            : translate("Ctl", "PostgreSQL %1 has known holes (CVE-2026-116311). Upgrade the server to 15.20 or later.")
                  .arg(text));
}

void checkRights(Findings &findings, store::Database &database)
{
    if (database.engine() == store::Engine::Sqlite) {
        const QFileInfo file(database.url().path);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        if (!file.isWritable())
            return findings.add(u"rights"_s, false,
                                translate("Ctl", "The database file cannot be written by this account."));
        const bool closed = !(file.permissions() & others);
        return findings.add(
            u"rights"_s, closed,
            closed
                ? translate("Ctl", "Only this account can read the database file.")
                : translate("Ctl", "Other accounts of this machine can read the database file. Close it: chmod 600."));
    }
    const auto rows = database.select(u"ctl_count_forbidden"_s);
    if (!rows)
        return findings.add(u"rights"_s, rows.error());
    const qint64 tables = rows->first().integer("tables");
    findings.add(u"rights"_s, tables == 0,
                 tables == 0
                     ? translate("Ctl", "This account may read and add to every table.")
                     : translate("Ctl",
                                 "This account may not read or add to %n tables. The owner of the database grants it.",
                                 nullptr, int(tables)));
}

void checkGateways(Findings &findings, store::Database &database)
{
    const auto accounts = messaging::GatewayAccounts::all(database);
    if (!accounts)
        return findings.add(u"gateways"_s, accounts.error());
    if (accounts->isEmpty())
        return findings.add(
            u"gateways"_s, true,
            translate("Ctl", "There is no gateway yet, so nothing can be sent. «otklikctl gateway add» adds one."));
    for (const messaging::GatewayAccount &account : *accounts) {
        const QString check = u"gateway "_s + account.name;
        if (account.state == messaging::GatewayState::Stopped)
            findings.add(check, false,
                         translate("Ctl", "Stopped: %1 When it is mended, say «otklikctl gateway ready %2».")
                             .arg(account.stateSentence, account.name));
        else if (account.state == messaging::GatewayState::Waiting)
            findings.add(check, true,
                         translate("Ctl", "Waiting, tried again by itself: %1").arg(account.stateSentence));
        else if (!account.keyEnv.isEmpty() && !qEnvironmentVariableIsSet(account.keyEnv.toUtf8().constData()))
            findings.add(
                check, true,
                translate("Ctl", "Ready. Its key is in the variable %1, which is not set here; «serve» needs it.")
                    .arg(account.keyEnv));
        else
            findings.add(check, true, translate("Ctl", "Ready."));
    }
}

void checkClock(Findings &findings, store::Database &database)
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const auto server = database.serverClock();
    if (!server)
        return findings.add(u"clock"_s, server.error());
    // The answer was given somewhere between asking and hearing.
    const qint64 early = server->msecsTo(before);
    const qint64 late = QDateTime::currentDateTimeUtc().msecsTo(*server);
    const qint64 off = qMax<qint64>(0, qMax(early, late));
    const int seconds = int(off / 1000);
    findings.add(
        u"clock"_s, off <= clockTolerance,
        off <= clockTolerance
            ? translate("Ctl", "The clocks of this machine and of the database agree.")
            : translate("Ctl", "The clocks of this machine and of the database differ by %n seconds. Set both by NTP.",
                        nullptr, seconds));
}

void checkDisk(Findings &findings, const store::DatabaseUrl &url)
{
    const QString folder = url.engine == store::Engine::Sqlite
                               ? QFileInfo(url.path).absolutePath()
                               : QFileInfo(store::DatabaseUrl::embedded().path).absolutePath();
    QString existing = folder;
    while (!QFileInfo::exists(existing) && existing.size() > 1)
        existing = QFileInfo(existing).absolutePath();
    const qint64 free = QStorageInfo(existing).bytesAvailable();
    if (free < 0)
        return findings.add(u"disk"_s, false,
                            translate("Ctl", "How much room is left on the disk could not be found out."));
    const QString size = QLocale().formattedDataSize(free);
    findings.add(u"disk"_s, free >= leastDisk,
                 free >= leastDisk
                     ? translate("Ctl", "%1 are free.").arg(size)
                     : translate("Ctl", "Only %1 are free. Make room, or saving will soon fail.").arg(size));
}

void checkTimeZones(Findings &findings, store::Database &database)
{
    const auto setting = database.select(u"ctl_read_zone"_s);
    if (!setting)
        return findings.add(u"time zones"_s, setting.error());
    const QString zone = setting->isEmpty() ? QString() : setting->first().text("value");
    const auto known = database.select(u"ctl_knows_zone"_s, {{u"zone"_s, zone}});
    if (!known)
        return findings.add(u"time zones"_s, known.error());
    const bool here = QTimeZone(zone.toLatin1()).isValid();
    const bool there = known->first().flag("known");
    findings.add(
        u"time zones"_s, here && there,
        !here ? translate("Ctl", "This machine does not know the time zone «%1» of the organisation. Install tzdata.")
                    .arg(zone)
        : !there
            ? translate("Ctl", "The server does not know the time zone «%1» of the organisation. Install tzdata there.")
                  .arg(zone)
            : translate("Ctl", "The organisation's time zone is %1.").arg(zone));
}

void checkUnknown(Findings &findings, store::Database &database)
{
    const auto outcomes = messaging::UnknownOutcomes::list(database);
    if (!outcomes)
        return findings.add(u"unknown outcomes"_s, outcomes.error());
    int messages = 0;
    for (const messaging::UnknownOutcome &outcome : *outcomes)
        messages += outcome.messages;
    findings.add(u"unknown outcomes"_s, outcomes->isEmpty(),
                 outcomes->isEmpty()
                     ? translate("Ctl", "No message waits for a decision.")
                     : translate("Ctl",
                                 "Of %n messages nobody knows whether they left. «otklikctl unknown list» shows them.",
                                 nullptr, messages));
}

Result<Answer> doctor(Call &call)
{
    Findings findings;
    if (const auto file = requireFile(call.url); !file) {
        findings.add(u"database"_s, file.error());
        checkDisk(findings, call.url);
        return findings.answer();
    }
    auto database = store::Database::open(call.url, call.clock);
    if (!database) {
        findings.add(u"database"_s, database.error());
        checkDisk(findings, call.url);
        if (exitStatus(database.error().kind) == Unreached)
            findings.unreached();
        return findings.answer();
    }
    findings.add(u"database"_s, true, translate("Ctl", "Reached: %1.").arg((*database)->url().displayed()));
    checkVersion(findings, **database);
    const auto schema = store::requireSchema(**database);
    if (schema)
        findings.add(u"schema"_s, true,
                     translate("Ctl", "The schema is the one of this program: %1.")
                         .arg(store::knownSchema((*database)->engine())));
    else
        findings.add(u"schema"_s, schema.error());
    checkRights(findings, **database);
    checkClock(findings, **database);
    checkDisk(findings, call.url);
    if (schema) {
        checkTimeZones(findings, **database);
        checkGateways(findings, **database);
        checkUnknown(findings, **database);
    }
    return findings.answer();
}

} // namespace

QList<CommandSpec> DoctorCommand::table()
{
    return {{.path = u"doctor"_s,
             .arguments = {},
             .summary = translate(
                 "Ctl", "Look at the database, rights, gateways, clock and disk, and say in sentences what is wrong."),
             .needs = Needs::Address,
             .run = doctor}};
}

} // namespace otklik::ctl
