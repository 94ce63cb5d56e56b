// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "citymakers.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::demo {

ConsentMaker::ConsentMaker(const SampleData &data, const QDate &today) : m_data(data), m_today(today)
{
    for (int age = 0; age < int(m_wanted.size()); ++age) {
        const QMap<QString, int> wanted{{u"meters"_s, 560},
                                        {u"payments"_s, 420},
                                        {u"prevention"_s, age >= 55 ? 660 : 380},
                                        {u"events"_s, age < 40 ? 420 : 260},
                                        {u"school"_s, age >= 25 && age < 46 ? 460 : 60}};
        for (const SampleTopic &topic : m_data.topics)
            m_wanted[size_t(age)].append(topic.basis == "service"_L1 ? -1 : wanted.value(topic.code));
    }
}

void ConsentMaker::append(QList<PlannedConsent> &to, qint64 person, int age, DemoRandom &random) const
{
    const qsizetype begin = to.size();
    const QList<int> &wanted = m_wanted[size_t(std::clamp(age, 0, 99))];
    for (int topic = 0; topic < wanted.size(); ++topic) {
        if (wanted[topic] < 0) {
            if (random.chance(20))
                to.append({person, topic, false, plannedMoment(random, m_today, random.between(2, 300)), 1});
            continue;
        }
        if (!random.chance(wanted[topic]))
            continue;
        const int since = random.between(40, 365);
        const qint64 at = plannedMoment(random, m_today, since);
        to.append({person, topic, true, at, random.weighted({42, 20, 15, 8, 11, 4})});
        if (random.chance(60))
            to.append({person, topic, false, plannedMoment(random, m_today, random.between(1, since - 1)), 0});
    }
    if (random.chance(14))
        to.append({person, -1, false, plannedMoment(random, m_today, random.between(1, 200)), smsKeywordSource});
    std::stable_sort(to.begin() + begin, to.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
}

} // namespace otklik::demo
