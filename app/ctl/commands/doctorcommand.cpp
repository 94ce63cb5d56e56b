// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QStorageInfo>
#include <QTimeZone>

#include "auditfindings.h"
#include "auditguard.h"
#include "commands.h"
#include "connectioncheck.h"
#include "gatewayaccounts.h"
#include "inbox.h"
#include "kannelaccount.h"
#include "maildir.h"
#include "migrations.h"
#include "networktransport.h"
#include "output.h"
#include "signin.h"
#include "smtpaccount.h"
#include "unknownoutcomes.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ctl {

namespace {

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
    /// What a role may not look at is no finding: somebody else's doctor looks at it.
    void add(const QString &check, const Error &error)
    {
        const bool hidden = error.code == "database.forbidden"_L1;
        add(check, hidden, hidden ? translate("Ctl", "Not looked at: this login may not see it.") : error.sentence);
    }
    void add(const access::Finding &finding) { add(finding.check, finding.ok, finding.sentence); }
    void add(const QList<access::Finding> &findings)
    {
        for (const access::Finding &finding : findings)
            add(finding);
    }
    void endWith(int status) { m_status = status; }
    [[nodiscard]] Answer answer() const { return {m_array, m_lines.join(u'\n'), m_status}; }

private:
    QJsonArray m_array;
    QStringList m_lines;
    int m_status = Finished;
};

/// A Kannel brings its reports: somebody has to be there. Looked at from this machine, without anything signed.
void checkReports(Findings &findings, const messaging::GatewayAccount &account)
{
    const QString check = u"reports of "_s + account.name;
    if (account.callback.isEmpty())
        return findings.add(check, false,
                            translate("Ctl", "This account has no address for reports, so nobody knows what was "
                                             "delivered, and a message in doubt waits for a person. Add it again with "
                                             "--callback."));
    const auto callback = channels::kannel::callbackUrl(account.callback);
    if (!callback)
        return findings.add(check, callback.error());
    channels::NetworkTransport network;
    channels::HttpRequest request;
    request.url = QUrl(callback->toString(QUrl::StripTrailingSlash) + u"/hooks/kannel/doctor/dlr"_s);
    channels::HttpReply reply;
    network.send(request, {3000, 65536}).then(QtFuture::Launch::Sync, [&](const channels::HttpReply &said) {
        reply = said;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    const bool listens = reply.status == 400 && reply.header("Server") == "otklik";
    findings.add(check, listens,
                 listens ? translate("Ctl", "«serve» listens at %1.").arg(account.callback)
                         : translate("Ctl", "Nobody listens at %1. Run «otklikctl serve --listen» there, or Kannel "
                                            "keeps its reports only as long as it repeats them.")
                               .arg(account.callback));
}

/// Where the mails come back to has to be read by somebody, and by this program.
void checkBounces(Findings &findings, const messaging::GatewayAccount &account)
{
    const QString check = u"bounces of "_s + account.name;
    const auto mail = channels::smtp::readAccount(account.name, account.url, account.keyEnv);
    if (!mail)
        return findings.add(check, mail.error());
    if (mail->imap.isNamed())
        return findings.add(
            check, true,
            translate("Ctl", "They are read by IMAP from %1. «otklikctl gateway test» tries it.").arg(mail->imap.host));
    if (mail->maildir.isEmpty())
        return findings.add(check, false,
                            translate("Ctl", "This account has no mailbox of bounces, so dead addresses stay, and "
                                             "whoever unsubscribes by mail is not heard. Add it again with "
                                             "--bounces."));
    const Done box = channels::maildir::check(mail->maildir);
    if (!box)
        return findings.add(check, box.error());
    findings.add(check, true, translate("Ctl", "They are read from %1.").arg(mail->maildir));
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
        if (account.kind == "kannel"_L1 && !account.url.isEmpty()) // empty: this login may not know where it is
            checkReports(findings, account);
        if (account.kind == "smtp"_L1 && !account.url.isEmpty())
            checkBounces(findings, account);
    }
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

/// What people wrote waits for somebody, and the program has come to everything.
void checkInbox(Findings &findings, store::Database &database)
{
    static constexpr qint64 longestWait = 24LL * 60 * 60; // seconds, until somebody looks
    const QString check = u"inbox"_s;
    const auto standing = inbox::Inbox(database, {}).standing();
    const auto now = database.now();
    if (!standing || !now)
        return findings.add(check, standing ? now.error() : standing.error());
    if (standing->waiting > 0)
        return findings.add(check, false,
                            translate("Ctl", "%n messages were stored and not read yet. «serve» reads them.", nullptr,
                                      int(standing->waiting)));
    const bool isLate = standing->oldestNew.isValid() && standing->oldestNew.secsTo(*now) > longestWait;
    findings.add(check, !isLate,
                 standing->open == 0 ? translate("Ctl", "Nobody waits for an answer.")
                 : isLate            ? translate("Ctl",
                                                 "%n messages wait for somebody, the oldest for more than a day. "
                                                            "«otklikctl inbound list --open» shows them.",
                                                 nullptr, int(standing->open))
                          : translate("Ctl", "%n messages wait for somebody.", nullptr, int(standing->open)));
}

/// The ends of the chain that were kept outside, beside the chain as it is.
void checkHeads(Findings &findings, store::Database &database, const QString &file)
{
    const QString check = u"audit"_s;
    const auto heads = access::readAuditHeads(file);
    if (!heads)
        return findings.add(check, heads.error());
    const auto broken = access::compareHeads(database, *heads);
    if (!broken)
        return findings.add(check, broken.error());
    if (broken->isEmpty())
        return findings.add(
            check, true,
            translate("Ctl", "All %n ends of the chain in %1 stand in the audit.", nullptr, int(heads->size()))
                .arg(file));
    findings.add(check, false,
                 translate("Ctl", "The audit was changed: %1 Keep %2 and a copy of the database, and run «otklikctl "
                                  "audit verify --heads %2».")
                     .arg(auditFindingText(broken->first()), file));
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
        if (call.url.engine == store::Engine::PostgreSql)
            findings.add(access::checkConnection(call.url)); // why, one thing after another
        checkDisk(findings, call.url);
        findings.endWith(exitStatus(database.error().kind)); // not reached, or not allowed

        return findings.answer();
    }
    call.setDatabase(std::move(*database));
    store::Database &opened = call.database();
    findings.add(u"database"_s, true, translate("Ctl", "Reached: %1.").arg(opened.url().displayed()));
    SignedIn signedIn(call);
    const bool codeGiven =
        call.has(u"code"_s) || qEnvironmentVariableIsSet("OTKLIK_CODE") || qEnvironmentVariableIsSet("OTKLIK_SESSION");
    if (codeGiven)
        if (const auto done = signedIn.begin(); !done)
            findings.add(u"sign-in"_s, done.error());
    findings.add(access::checkTransport(opened));
    findings.add(access::checkVersion(opened));
    const access::Finding schema = access::checkSchema(opened);
    findings.add(schema);
    findings.add(access::checkRights(opened));
    findings.add(access::checkClock(opened));
    checkDisk(findings, call.url);
    const auto state = access::readState(opened);
    if (schema.ok && state && access::requireVerified(*state)) {
        checkTimeZones(findings, opened);
        checkGateways(findings, opened);
        checkUnknown(findings, opened);
        checkInbox(findings, opened);
        if (const QString file = auditHeadsFile(call, u"audit-heads"_s);
            !file.isEmpty() && opened.engine() == store::Engine::PostgreSql)
            checkHeads(findings, opened, file);
    } else if (schema.ok && state && state->needsCode()) {
        findings.add(u"gateways"_s, false,
                     translate("Ctl", "Not looked at, because no code was given. Put one into OTKLIK_CODE."));
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
             .options = {{u"audit-heads"_s, u"FILE"_s,
                          translate("Ctl", "what «serve --audit-heads» wrote: compare it with the audit")}},
             .needs = Needs::Address,
             .run = doctor}};
}

} // namespace otklik::ctl
