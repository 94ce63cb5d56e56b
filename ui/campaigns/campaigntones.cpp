// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaigntones.h"

#include "campaignwords.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

Tone toneOfCampaign(const QString &state)
{
    if (state == "running"_L1)
        return Tone::Accent;
    if (state == "paused"_L1)
        return Tone::Attention;
    if (state == "done"_L1)
        return Tone::Good;
    return state == "stopped"_L1 ? Tone::Danger : Tone::Neutral;
}

Tone toneOfBoardState(const QString &state)
{
    if (state == "delivered"_L1)
        return Tone::Good;
    if (state == "sent"_L1 || state == "at_operator"_L1 || state == "claimed"_L1 || state == "planned"_L1)
        return Tone::Accent;
    if (state == "unknown"_L1 || state == "held"_L1 || state == "expired"_L1)
        return Tone::Attention;
    return state == "failed"_L1 ? Tone::Danger : Tone::Neutral;
}

Tone toneOfDecision(const QString &reason)
{
    if (reason == "send"_L1)
        return Tone::Good;
    if (reason == "hold"_L1 || reason == "excluded:duplicate_address"_L1)
        return Tone::Accent;
    if (reason == "excluded:suppressed"_L1 || reason == "excluded:dead_number"_L1)
        return Tone::Danger;
    return reason == "excluded:no_address"_L1 ? Tone::Neutral : Tone::Attention;
}

namespace {

QList<BarBoard::Part> partsOf(const QMap<QString, qint64> &counts, const QStringList &order,
                              QString (*word)(const QString &), Tone (*tone)(const QString &))
{
    QStringList ids = order;
    for (const QString &id : counts.keys()) {
        if (!ids.contains(id))
            ids << id; // one that this version does not know still counts
    }
    QList<BarBoard::Part> parts;
    for (const QString &id : std::as_const(ids)) {
        if (const qint64 count = counts.value(id); count > 0)
            parts << BarBoard::Part{id, word(id), count, tone(id)};
    }
    return parts;
}

} // namespace

QList<BarBoard::Part> stateParts(const QMap<QString, qint64> &states)
{
    return partsOf(states, views::boardStates(), views::boardStateWord, toneOfBoardState);
}

QList<BarBoard::Part> decisionParts(const QMap<QString, qint64> &decisions)
{
    return partsOf(decisions, views::decisionOrder(), views::decisionWord, toneOfDecision);
}

} // namespace otklik::ui
