// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel.h"

#include "translate.h"

namespace otklik::messaging {

QString stateName(MessageState state)
{
    switch (state) {
    case MessageState::Queued:
        return QStringLiteral("queued");
    case MessageState::Held:
        return QStringLiteral("held");
    case MessageState::Claimed:
        return QStringLiteral("claimed");
    case MessageState::Unknown:
        return QStringLiteral("unknown");
    case MessageState::Sent:
        return QStringLiteral("sent");
    case MessageState::AtOperator:
        return QStringLiteral("at_operator");
    case MessageState::Expired:
        return QStringLiteral("expired");
    case MessageState::Failed:
        return QStringLiteral("failed");
    case MessageState::Delivered:
        return QStringLiteral("delivered");
    case MessageState::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

std::optional<MessageState> stateFromName(const QString &name)
{
    for (int rank = int(MessageState::Queued); rank <= int(MessageState::Cancelled); ++rank) {
        if (stateName(MessageState(rank)) == name)
            return MessageState(rank);
    }
    return {};
}

static LookupReply cannotLookUp()
{
    LookupReply reply;
    reply.outcome = SubmitOutcome::Refused;
    reply.code = QStringLiteral("gateway.no_lookup");
    reply.sentence =
        translate("Messaging", "This gateway cannot look numbers up. Nothing was asked: choose another one.");
    return reply;
}

QFuture<LookupReply> Channel::lookUp(const QStringList &, int)
{
    return QtFuture::makeReadyFuture(cannotLookUp());
}

QFuture<LookupReply> Channel::findLookups(const QStringList &, const QDateTime &, const QDateTime &)
{
    return QtFuture::makeReadyFuture(cannotLookUp());
}

} // namespace otklik::messaging
