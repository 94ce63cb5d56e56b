// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailcommands.h"

#include <QJsonArray>
#include <QJsonObject>

#include "mailreport.h"
#include "smtpaccount.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ctl {

namespace {

/// One mail a file; a file that cannot be read is a finding and does not keep the others from being read.
Result<Answer> bounceClassify(Call &call)
{
    Answer answer;
    QJsonArray array;
    QList<QStringList> lines;
    for (const QString &file : std::as_const(call.arguments)) {
        const auto bytes = readFile(file);
        if (!bytes) {
            if (call.arguments.size() == 1)
                return fail(bytes.error());
            answer.status = Findings;
            array.append(QJsonObject{
                {"file"_L1, file},
                {"kind"_L1, QJsonValue()},
                {"recipients"_L1, QJsonArray()},
                {"error"_L1, QJsonObject{{"code"_L1, bytes.error().code}, {"message"_L1, bytes.error().sentence}}}});
            lines.append({file, bytes.error().sentence});
            continue;
        }
        const channels::MailReport report = channels::readMailReport(*bytes);
        const QString kind = channels::mailKindName(report.kind);
        const QString message = channels::smtp::messageIdIn(report);
        QJsonArray recipients;
        QStringList words;
        for (const channels::MailRecipient &recipient : report.recipients) {
            recipients.append(QJsonObject{
                {"address"_L1, recipient.address}, {"action"_L1, recipient.action}, {"status"_L1, recipient.status}});
            words.append(QStringList{recipient.address, recipient.action, recipient.status}.join(u' ').simplified());
        }
        array.append(QJsonObject{{"file"_L1, file},
                                 {"kind"_L1, kind},
                                 {"recipients"_L1, recipients},
                                 {"message"_L1, message.isEmpty() ? QJsonValue() : QJsonValue(message)}});
        lines.append({file, kind, words.join(u", "_s)});
    }
    answer.json = array;
    answer.text = table(lines);
    return answer;
}

} // namespace

QList<CommandSpec> MailCommands::table()
{
    return {{.path = u"bounce classify"_s,
             .arguments = u"FILE…"_s,
             .summary = translate("Ctl", "Say of mails what they are: bounces, complaints, automatic answers."),
             .least = 1,
             .most = -1,
             .needs = Needs::Nothing,
             .run = bounceClassify}};
}

} // namespace otklik::ctl
