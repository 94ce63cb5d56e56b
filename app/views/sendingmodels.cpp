// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendingmodels.h"

#include <QLocale>

#include "campaigns.h"
#include "gatewaylistmodel.h"
#include "personwords.h"
#include "translate.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::views {

using messaging::AccountQueue;
using messaging::GatewayAccount;
using messaging::GatewayState;
using messaging::UnknownOutcome;

Result<SendingLook> readSending(store::Database &database)
{
    OTKLIK_TRY(board, messaging::SendingBoard::read(database));
    SendingLook look{board, {}};
    campaigns::Campaigns campaigns(database);
    for (const UnknownOutcome &outcome : std::as_const(look.board.outcomes)) {
        if (!outcome.campaign.isValid() || look.campaigns.contains(outcome.campaign))
            continue;
        const auto campaign = campaigns.find(outcome.campaign); // whoever may not see it sees its number
        look.campaigns.insert(outcome.campaign, campaign ? campaign->brief.name : QString());
    }
    return look;
}

QString accountStateWord(const GatewayAccount &account)
{
    return account.stateCode == messaging::pausedByPerson ? translate("Sending", "Paused")
                                                          : gatewayStateWord(account.state);
}

QString queueName(const AccountQueue &queue)
{
    if (!queue.account.name.isEmpty())
        return queue.account.name;
    return translate("Sending", "Any account for %1", "a channel").arg(channelWord(queue.account.channel));
}

QString ageText(qint64 seconds)
{
    const int minutes = int(seconds / 60);
    const int hours = minutes / 60;
    const int days = hours / 24;
    if (seconds < 90)
        return translate("Sending", "%Ln seconds", nullptr, int(seconds));
    if (minutes < 90)
        return translate("Sending", "%Ln minutes", nullptr, minutes);
    if (hours < 48)
        return translate("Sending", "%Ln hours", nullptr, hours);
    return translate("Sending", "%Ln days", nullptr, days);
}

QString accountSentence(const AccountQueue &queue)
{
    const GatewayAccount &account = queue.account;
    if (!queue.isAccount())
        return translate("Sending", "These messages are bound to no account. Whichever account of the channel is ready "
                                    "takes the next of them, by its weight.");
    if (account.state == GatewayState::Waiting && account.notBefore.isValid())
        return translate("Sending", "%1 It is tried again at %2.")
            .arg(account.stateSentence,
                 QLocale().toString(account.notBefore.toLocalTime().time(), QLocale::ShortFormat));
    if (!account.stateSentence.isEmpty())
        return account.stateSentence;
    return queue.queued > 0 && queue.taken == 0 && queue.onTheWire == 0
               ? translate("Sending", "Ready, and nothing has left for some minutes. Messages leave while «otklikctl "
                                      "serve» or a desk with its own database runs.")
               : translate("Sending", "Ready to send.");
}

QString lastMinutesText(const AccountQueue &queue)
{
    if (queue.taken + queue.delivered + queue.failed == 0)
        return {};
    const QLocale locale;
    return translate("Sending", "In the last %1: %2 taken, %3 delivered, %4 failed, %5 without a receipt yet.")
        .arg(ageText(qint64(queue.seconds)), locale.toString(queue.taken), locale.toString(queue.delivered),
             locale.toString(queue.failed), locale.toString(queue.awaiting));
}

QString outcomeWhy(const QString &why)
{
    if (why == "too_old"_L1)
        return translate("Sending", "Nobody could say for 48 hours");
    if (why == "poison"_L1)
        return translate("Sending", "Ended the program that sent it three times");
    return translate("Sending", "The gateway gave no answer, and no receipt came");
}

// ---- accounts -----------------------------------------------------------------------------------------------------

void AccountQueueModel::setBoard(const messaging::SendingBoard &board)
{
    m_at = board.at;
    const bool same =
        std::equal(board.queues.cbegin(), board.queues.cend(), m_queues.cbegin(), m_queues.cend(),
                   [](const AccountQueue &one, const AccountQueue &other) {
                       return one.account.id == other.account.id && one.account.channel == other.account.channel;
                   });
    if (same) {
        m_queues = board.queues;
        if (!m_queues.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_queues = board.queues;
    endResetModel();
}

static bool isFigure(int column)
{
    return column >= AccountQueueModel::Waiting;
}

QVariant AccountQueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AccountQueue &queue = m_queues.at(index.row());
    const QLocale locale;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isFigure(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && index.column() == State)
        return accountSentence(queue);
    if (role == Qt::ToolTipRole && index.column() == Unknown && queue.asking + queue.parked > 0)
        return translate("Sending", "%1 are being asked about, %2 wait for a person.", "messages")
            .arg(locale.toString(queue.asking), locale.toString(queue.parked));
    if (role != Qt::DisplayRole)
        return {};
    const auto figure = [&locale](qint64 number) {
        return number > 0 ? locale.toString(number) : QString(QChar(0x2014)); // a dash is easier passed over
    };
    switch (index.column()) {
    case Name:
        return queueName(queue);
    case State:
        return queue.isAccount() ? accountStateWord(queue.account) : QString();
    case Waiting:
        return figure(queue.queued);
    case Held:
        return figure(queue.held);
    case OnTheWire:
        return figure(queue.onTheWire);
    case Unknown:
        return figure(queue.asking + queue.parked);
    case Oldest:
        return queue.oldest.isValid() ? ageText(std::max<qint64>(0, queue.oldest.secsTo(m_at)))
                                      : QString(QChar(0x2014));
    case Rate:
        return queue.taken > 0 ? locale.toString(queue.takenPerMinute(), 'f', queue.takenPerMinute() < 10 ? 1 : 0)
                               : QString(QChar(0x2014));
    case Receipts:
        return figure(queue.awaiting);
    default:
        return {};
    }
}

QVariant AccountQueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isFigure(section) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case Name:
        return tr("Account");
    case State:
        return tr("State");
    case Waiting:
        return tip ? tr("Free to leave as soon as an account takes them") : tr("Waiting", "messages");
    case Held:
        return tip ? tr("Until their hours of the day come, or because their campaign is paused")
                   : tr("Held", "messages");
    case OnTheWire:
        return tip ? tr("Handed to the gateway at this moment, or about to be") : tr("On the wire", "messages");
    case Unknown:
        return tip ? tr("Nobody knows whether the gateway took them") : tr("Unknown", "messages");
    case Oldest:
        return tip ? tr("How long the oldest of those has waited that are free to leave") : tr("Oldest", "how long");
    case Rate:
        return tip ? tr("Messages that the gateway took in a minute, over the last five") : tr("A minute", "rate");
    case Receipts:
        return tip ? tr("Of those taken in the last five minutes: at the operator, without a receipt yet")
                   : tr("No receipt", "messages");
    default:
        return {};
    }
}

// ---- decisions ----------------------------------------------------------------------------------------------------

void UnknownOutcomeModel::setOutcomes(const QList<UnknownOutcome> &outcomes,
                                      const QHash<CampaignId, QString> &campaigns)
{
    const bool same =
        m_campaigns == campaigns &&
        std::equal(outcomes.cbegin(), outcomes.cend(), m_outcomes.cbegin(), m_outcomes.cend(),
                   [](const UnknownOutcome &one, const UnknownOutcome &other) {
                       return one.chunk == other.chunk && one.messages == other.messages && one.why == other.why;
                   });
    if (same)
        return;
    beginResetModel();
    m_outcomes = outcomes;
    m_campaigns = campaigns;
    endResetModel();
}

QVariant UnknownOutcomeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((index.column() == Messages ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    const UnknownOutcome &outcome = m_outcomes.at(index.row());
    switch (index.column()) {
    case Campaign:
        if (!outcome.campaign.isValid())
            return tr("A single message");
        if (const QString name = m_campaigns.value(outcome.campaign); !name.isEmpty())
            return name;
        return tr("Campaign %1").arg(outcome.campaign.value);
    case Account:
        return outcome.gateway;
    case Messages:
        return QLocale().toString(outcome.messages);
    case Since:
        return instantText(outcome.since);
    case Why:
        return outcomeWhy(outcome.why);
    default:
        return {};
    }
}

QVariant UnknownOutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section == Messages ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Campaign:
        return tr("Campaign");
    case Account:
        return tr("Account");
    case Messages:
        return tr("Messages");
    case Since:
        return tr("Since");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace otklik::views
