// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonObject>

#include "auditfindings.h"
#include "commands.h"

using namespace Qt::Literals::StringLiterals;
using otklik::access::AuditCheck;
using otklik::access::AuditFinding;

namespace otklik::ctl {

QString auditFindingText(const AuditFinding &finding)
{
    switch (finding.what) {
    case AuditFinding::What::Changed:
        return translate("Ctl", "Place %1: entry %2 is not what was sealed.").arg(finding.place).arg(finding.entry);
    case AuditFinding::What::EntryMissing:
        return translate("Ctl", "Place %1: entry %2 has gone.").arg(finding.place).arg(finding.entry);
    case AuditFinding::What::SealMissing:
        return translate("Ctl", "The seals of places %1 to %2 have gone.").arg(finding.place).arg(finding.until);
    case AuditFinding::What::TailCut:
        return translate("Ctl", "The end of the chain was cut off: places %1 to %2 have gone.")
            .arg(finding.place)
            .arg(finding.until);
    case AuditFinding::What::Rewritten:
        return translate("Ctl", "Place %1: the chain was made anew; it is not the one whose end was kept.")
            .arg(finding.place);
    case AuditFinding::What::NeverSealed:
        break;
    }
    return translate("Ctl", "Entry %1 has not been sealed for over an hour. Is «otklikctl serve» running?")
        .arg(finding.entry);
}

QString auditHeadsFile(const Call &call, const QString &option)
{
    return call.has(option) ? call.option(option) : qEnvironmentVariable("OTKLIK_AUDIT_HEADS");
}

namespace {

QJsonObject findingJson(const AuditFinding &finding)
{
    QJsonObject json{{"what"_L1, access::auditFindingName(finding.what)}};
    if (finding.place > 0)
        json.insert("place"_L1, finding.place);
    if (finding.until > 0)
        json.insert("until"_L1, finding.until);
    if (finding.entry > 0)
        json.insert("entry"_L1, finding.entry);
    return json;
}

Result<Answer> verify(Call &call)
{
    if (call.database().engine() == store::Engine::Sqlite)
        return Answer{QJsonObject{{"entries"_L1, 0}, {"broken"_L1, QJsonArray()}},
                      translate("Ctl", "A database of one desk keeps no audit: there is nothing to check.")};
    QList<access::AuditHead> heads;
    if (const QString file = auditHeadsFile(call, u"heads"_s); !file.isEmpty()) {
        OTKLIK_TRY(read, access::readAuditHeads(file));
        heads = read;
    }
    OTKLIK_TRY(check, access::checkAudit(call.database(), heads, [&call](qint64 entries) {
                   call.progress(translate("Ctl", "Checking the audit: %1 entries").arg(entries));
               }));
    QJsonArray broken;
    QStringList lines;
    for (const AuditFinding &finding : std::as_const(check.broken)) {
        broken.append(findingJson(finding));
        lines.append(auditFindingText(finding));
    }
    if (const qint64 more = check.findings - check.broken.size(); more > 0)
        lines.append(translate("Ctl", "%1 findings more.").arg(more));
    if (lines.isEmpty())
        lines.append(translate("Ctl",
                               "The audit is whole: %1 entries, of which %2 wait to be sealed. The chain ends at "
                               "place %3 with %4.")
                         .arg(check.entries)
                         .arg(check.waiting)
                         .arg(check.head.place)
                         .arg(QString::fromLatin1(check.head.hash)));
    return Answer{QJsonObject{{"entries"_L1, check.entries},
                              {"waiting"_L1, check.waiting},
                              {"findings"_L1, check.findings},
                              {"heads"_L1, check.heads},
                              {"place"_L1, check.head.place},
                              {"hash"_L1, QString::fromLatin1(check.head.hash)},
                              {"broken"_L1, broken}},
                  lines.join(u'\n'), check.findings > 0 ? Findings : Finished};
}

} // namespace

QList<CommandSpec> AuditCommand::table()
{
    return {{.path = u"audit verify"_s,
             .arguments = {},
             .summary = translate("Ctl", "Check that no byte of the audit was changed and nothing was taken away."),
             .options = {{u"heads"_s, u"FILE"_s,
                          translate("Ctl", "what «serve --audit-heads» wrote: finds an end that was cut off too")}},
             .run = verify}};
}

} // namespace otklik::ctl
