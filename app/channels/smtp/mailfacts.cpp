// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailfacts.h"

#include "smtpaccount.h"

namespace otklik::channels::smtp {

using namespace Qt::Literals::StringLiterals;
using messaging::MessageFact;
using messaging::MessageState;
using messaging::OptOut;

namespace {

/// The worst that is said: one of ours has one recipient, but their mailbox may hand it on to several.
const MailRecipient *worstOf(const MailReport &report)
{
    const MailRecipient *worst = nullptr;
    const auto rank = [](const MailRecipient &recipient) {
        return std::tuple(recipient.dead, recipient.hard, recipient.action == "failed"_L1);
    };
    for (const MailRecipient &recipient : report.recipients)
        if (!worst || rank(recipient) > rank(*worst))
            worst = &recipient;
    return worst;
}

} // namespace

std::optional<MessageFact> factOf(const QByteArray &key, const MailReport &report, const QDateTime &came, bool *isOurs)
{
    const auto own = readOwnAddress(key, report.verp);
    const bool isSigned = own && own->isSigned;
    MessageFact fact;
    fact.messageId = isSigned ? own->messageId : QString();
    // A bounce may come to postmaster; the id of the returned mail is known to its receiver alone.
    if (fact.messageId.isEmpty() && !report.returnedId.isEmpty() && report.kind != MailKind::NotABounce)
        fact.messageId = messageIdIn({report.kind, {}, {}, report.returnedId, {}});
    *isOurs = !fact.messageId.isEmpty();
    if (!*isOurs)
        return {};
    const bool isLikely = report.date.isValid() && report.date > came.addDays(-7) && report.date < came.addSecs(3600);
    fact.at = isLikely ? report.date : came;

    const MailRecipient *recipient = worstOf(report);
    if (report.kind == MailKind::Complaint) { // whoever complains has got it
        fact.state = MessageState::Delivered;
        fact.code = u"smtp:complaint"_s;
        fact.detail = recipient ? recipient->action : QString();
        fact.optOut = OptOut::Channel;
    } else if (isSigned && own->purpose == "unsubscribe"_L1 && report.kind == MailKind::NotABounce) {
        fact.state = MessageState::Delivered;
        fact.code = u"smtp:unsubscribe"_s;
        fact.optOut = OptOut::Topic;
    } else if (report.kind == MailKind::Hard || report.kind == MailKind::Soft) {
        const QString status = recipient && !recipient->status.isEmpty() ? recipient->status : u"0.0.0"_s;
        const bool isLate = recipient && recipient->action != "failed"_L1;
        fact.state = isLate ? MessageState::AtOperator : MessageState::Failed;
        fact.code = (isLate ? u"smtp:late/%1"_s : u"smtp:bounce/%1"_s).arg(status);
        fact.permanent = report.kind == MailKind::Hard;
        fact.deadAddress = recipient && recipient->dead;
    } else if (recipient && (recipient->action == "delivered"_L1 || recipient->action == "relayed"_L1)) {
        fact.state = recipient->action == "delivered"_L1 ? MessageState::Delivered : MessageState::AtOperator;
        fact.code = u"smtp:%1"_s.arg(recipient->action);
    } else {
        return {};
    }
    return fact;
}

} // namespace otklik::channels::smtp
