// SPDX-License-Identifier: GPL-3.0-or-later
#include "inboxmodel.h"

#include <QFont>
#include <QLocale>

#include "personwords.h"
#include "translate.h"

using namespace Qt::Literals::StringLiterals;
using otklik::inbox::InboundAction;
using otklik::inbox::InboundMessage;

namespace otklik::views {

Result<InboxLook> readInbox(store::Database &database, const QString &by, const inbox::InboxFilter &filter)
{
    inbox::Inbox desk(database, by);
    OTKLIK_TRY(messages, desk.list(filter));
    OTKLIK_TRY(standing, desk.standing());
    OTKLIK_TRY(canned, desk.canned());
    return InboxLook{messages, standing, canned};
}

QString inboundStateWord(const InboundMessage &message)
{
    if (message.state == "claimed"_L1)
        return message.claimedBy.isEmpty() ? translate("Inbox", "In work")
                                           : translate("Inbox", "In work: %1").arg(message.claimedBy);
    if (message.state == "answered"_L1)
        return translate("Inbox", "Answered");
    if (message.state == "closed"_L1)
        return translate("Inbox", "Done", "with a message");
    return translate("Inbox", "New", "message");
}

QString inboundSender(const InboundMessage &message)
{
    return message.personName.isEmpty() ? phoneText(message.from) : message.personName;
}

static QString doneSentence(const InboundMessage &message)
{
    const QString topic = message.topic;
    switch (message.action) {
    case InboundAction::Stop:
        if (message.note == "unknown_number"_L1)
            return {};
        return topic.isEmpty() ? translate("Inbox", "STOP: this channel was closed for everybody with the number.")
                               : translate("Inbox", "STOP: the topic “%1” was closed.").arg(topic);
    case InboundAction::Start:
        if (!message.note.isEmpty() && message.note != "not_answered"_L1)
            return {};
        return topic.isEmpty() ? translate("Inbox", "START: what STOP had closed is open again.")
                               : translate("Inbox", "START: the topic “%1” is open again.").arg(topic);
    case InboundAction::Help:
        return message.note.isEmpty() ? translate("Inbox", "HELP: they were told who we are.") : QString();
    case InboundAction::Other:
        break;
    }
    return {};
}

static QString whySentence(const InboundMessage &message)
{
    if (message.note == "unknown_number"_L1)
        return message.action == InboundAction::Stop
                   ? translate("Inbox", "Nobody has this number. Whoever gets it on their card begins under this STOP.")
                   : translate("Inbox", "Nobody has this number.");
    if (message.note == "unknown_topic"_L1)
        return translate("Inbox", "“%1” is no topic. Look what they meant.").arg(message.topicWord);
    if (message.note == "nothing_closed"_L1)
        return translate("Inbox", "START, but nothing was closed. Perhaps they want to sign up for something.");
    if (message.note == "not_answered"_L1)
        return translate("Inbox", "No answer was sent: this number has had five today.");
    if (message.note == "failed"_L1)
        return translate("Inbox", "What the message asks for could not be carried out. Do it by hand on the card.");
    return {};
}

QString inboundSentence(const InboundMessage &message)
{
    QStringList sentences{doneSentence(message), whySentence(message)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

void InboxListModel::setMessages(const QList<InboundMessage> &messages)
{
    const bool same =
        std::equal(messages.cbegin(), messages.cend(), m_messages.cbegin(), m_messages.cend(),
                   [](const InboundMessage &one, const InboundMessage &other) { return one.id == other.id; });
    if (same) {
        m_messages = messages;
        if (!m_messages.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_messages = messages;
    endResetModel();
}

int InboxListModel::rowOf(qint64 id) const
{
    for (int row = 0; row < m_messages.size(); ++row)
        if (m_messages[row].id == id)
            return row;
    return -1;
}

QVariant InboxListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InboundMessage &message = m_messages.at(index.row());
    if (role == Qt::FontRole && message.state == "new"_L1) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case From:
        return inboundSender(message);
    case Text:
        return message.text.simplified();
    case Received:
        return instantText(message.receivedAt);
    case State:
        return inboundStateWord(message);
    default:
        return {};
    }
}

QVariant InboxListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case From:
        return tr("From", "whom a message is from");
    case Text:
        return tr("Message");
    case Received:
        return tr("Received");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace otklik::views
