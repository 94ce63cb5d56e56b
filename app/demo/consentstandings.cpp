// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentstandings.h"

namespace otklik::demo {

void ConsentStandings::clear()
{
    m_subscriptions.clear();
    m_suppressions.clear();
}

void ConsentStandings::put(QList<Row> &rows, const Row &row)
{
    for (Row &there : rows)
        if (there.topic == row.topic && there.channel == row.channel) {
            there = row;
            return;
        }
    rows.append(row);
}

void ConsentStandings::apply(const PlannedConsent &word, QByteArrayView channel, qint64 place)
{
    if (word.topic < 0) {
        Q_ASSERT_X(!word.granted, "ConsentStandings", "a made-up city has no START");
        stopAll(word, channel, place);
        return;
    }
    if (channel == "any")
        m_subscriptions.removeIf([&](const Row &row) { return row.topic == word.topic && row.channel != channel; });
    put(m_subscriptions, {word.person, word.topic, channel, word.granted, word.at, place});
}

void ConsentStandings::stopAll(const PlannedConsent &word, QByteArrayView channel, qint64 place)
{
    const auto marketing = [this](int topic) { return m_data.topics.at(topic).basis != QLatin1String("service"); };
    const auto withdraw = [&](Row &row) {
        row.granted = false;
        row.since = word.at;
        row.word = place;
    };
    // An open row of 'any' stays for the other channels; the one channel is closed beside it.
    QList<int> open;
    for (const Row &row : std::as_const(m_subscriptions))
        if (row.channel == "any" && row.granted && marketing(row.topic) && channel != "any")
            open.append(row.topic);
    for (Row &row : m_subscriptions)
        if (row.granted && marketing(row.topic) && (channel == "any" || row.channel == channel))
            withdraw(row);
    for (const int topic : std::as_const(open)) {
        bool there = false;
        for (const Row &row : std::as_const(m_subscriptions))
            there = there || (row.topic == topic && row.channel == channel);
        if (!there)
            m_subscriptions.append({word.person, topic, channel, false, word.at, place});
    }
    for (const QByteArrayView each :
         {QByteArrayView("sms"), QByteArrayView("voice"), QByteArrayView("email"), QByteArrayView("viber")})
        if (channel == "any" || channel == each)
            put(m_suppressions, {word.person, 0, each, false, word.at, place});
}

} // namespace otklik::demo
