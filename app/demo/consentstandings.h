// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>

#include "cityplan.h"

namespace otklik::demo {

/// What one person's words come to: the rows of subscription and suppression, as the triggers of consent_event write
/// them (migration 0003, consent_apply). Millions of words are followed here instead; a test compares the two. Words
/// come in the order of time, so none of them is older than one before it.
class ConsentStandings
{
public:
    struct Row
    {
        qint64 person = 0;
        int topic = 0;
        QByteArrayView channel;
        bool granted = false;
        qint64 since = 0;
        qint64 word = 0; ///< the place of the word that it rests on
    };
    explicit ConsentStandings(const SampleData &data) : m_data(data) {}

    /// \a channel: any, or one channel; lives on (a literal).
    void apply(const PlannedConsent &word, QByteArrayView channel, qint64 place);
    void clear();
    [[nodiscard]] const QList<Row> &subscriptions() const { return m_subscriptions; }
    [[nodiscard]] const QList<Row> &suppressions() const { return m_suppressions; }

private:
    void stopAll(const PlannedConsent &word, QByteArrayView channel, qint64 place);
    static void put(QList<Row> &rows, const Row &row);
    const SampleData &m_data;
    QList<Row> m_subscriptions, m_suppressions;
};

} // namespace otklik::demo
