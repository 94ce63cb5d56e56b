// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include "infobipwire.h"
#include "redaction.h"

namespace otklik::channels::infobip {

using namespace Qt::Literals::StringLiterals;
using messaging::MessageFact;
using messaging::MessageState;

namespace {

/// Group first, then id within the group: ids repeat between product families (gateways.md §0.4).
std::optional<MessageState> stateOf(int group, int id, const QString &name)
{
    switch (group) {
    case Accepted:
    case Pending:
        return MessageState::Sent;
    case Undeliverable:
        return MessageState::Failed;
    case Delivered:
        return id == 2 || name == "DELIVERED_TO_OPERATOR"_L1 ? MessageState::AtOperator : MessageState::Delivered;
    case Expired:
        return MessageState::Expired;
    case Rejected: // 23 says that the first copy had been accepted
        return id == 23 || name == "REJECTED_DUPLICATE_MESSAGE_ID"_L1 ? MessageState::Sent : MessageState::Failed;
    default:
        return std::nullopt;
    }
}

bool isOneOf(int id, std::initializer_list<int> ids)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

QString textOf(const QJsonObject &object)
{
    const QString description = object[u"description"_s].toString();
    return description.isEmpty() ? object[u"name"_s].toString() : description;
}

int partsOf(const QJsonObject &item)
{
    for (const QJsonValue &value :
         {item[u"details"_s][u"messageCount"_s], item[u"messageCount"_s], item[u"smsCount"_s]}) {
        if (value.isDouble())
            return value.toInt();
    }
    return 0;
}

} // namespace

int numberOf(const QJsonValue &value)
{
    return value.isString() ? value.toString().toInt() : value.toInt(notSaid);
}

int groupOf(const QJsonObject &status)
{
    const int id = numberOf(status[u"groupId"_s]);
    if (id != notSaid)
        return id;
    static const QHash<QString, int> names{
        {u"ACCEPTED"_s, Accepted},   {u"PENDING"_s, Pending}, {u"UNDELIVERABLE"_s, Undeliverable},
        {u"DELIVERED"_s, Delivered}, {u"EXPIRED"_s, Expired}, {u"REJECTED"_s, Rejected}};
    return names.value(status[u"groupName"_s].toString(), notSaid);
}

std::optional<MessageFact> readItem(const QJsonObject &item)
{
    MessageFact fact;
    fact.messageId = item[u"messageId"_s].toString();
    const QJsonObject status = item[u"status"_s].toObject();
    const int group = groupOf(status);
    const int id = numberOf(status[u"id"_s]);
    const auto state = stateOf(group, id, status[u"name"_s].toString());
    if (fact.messageId.isEmpty() || !state)
        return std::nullopt;
    fact.state = *state;
    fact.code = u"infobip:%1/%2"_s.arg(group).arg(id == notSaid ? u"-"_s : QString::number(id));
    fact.detail = textOf(status);

    // Failure is read from the status, never from the error: rejected messages come with NO_ERROR (§2.6).
    if (fact.state == MessageState::Failed || fact.state == MessageState::Expired) {
        const QJsonObject error = item[u"error"_s].toObject();
        const int errorId = numberOf(error[u"id"_s]);
        const bool unknownSubscriber = errorId == 1 && isOneOf(numberOf(error[u"groupId"_s]), {1, notSaid});
        if (errorId > 0)
            fact.detail += " · "_L1 + textOf(error);
        fact.deadAddress = unknownSubscriber || (group == Rejected && isOneOf(id, {8, 52}));
        // What the message or its address is to blame for; the others (credit, route, flood) may pass another time.
        fact.permanent = error[u"permanent"_s].toBool() || fact.deadAddress ||
                         (group == Rejected && isOneOf(id, {10, 14, 24, 25, 51}));
    }
    fact.detail = redacted(fact.detail.left(200));

    fact.at = parseDate(item[u"doneAt"_s].toString());
    if (!fact.at.isValid())
        fact.at = parseDate(item[u"sentAt"_s].toString());
    fact.parts = partsOf(item);
    const QJsonValue price = item[u"price"_s][u"pricePerMessage"_s];
    if (price.isDouble()) {
        fact.pricePerPart = price.toDouble();
        fact.currency = item[u"price"_s][u"currency"_s].toString();
    }
    return fact;
}

} // namespace otklik::channels::infobip
