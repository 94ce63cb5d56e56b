// SPDX-License-Identifier: GPL-3.0-or-later
#include "traininglookups.h"

#include "trainingjson.h"
#include "trainingnumber.h"

namespace otklik::channels {

using namespace training;
using namespace trainingjson;

namespace {

constexpr quint64 salt = 5000; // not the draws of messages
constexpr const char *networks[] = {"Practice Mobile", "Example Telecom", "Test Cellular", "Sample Net"};

} // namespace

TrainingLookups::TrainingLookups(const TrainingSettings &settings) : m_settings(settings) {}

QByteArray TrainingLookups::answer(const QList<QByteArray> &numbers, const QByteArray &bulkId, qint64 now,
                                   bool otherNumbers)
{
    m_bulks.push_back(bulkId);
    const auto bulk = quint32(m_bulks.size() - 1);
    QByteArray body = R"({"results":[)";
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const QByteArray digits = digitsOf(numbers[i]);
        m_records.push_back({digits, bulk, now});
        m_most = std::max(m_most, ++m_times[digits]);
        body += i ? ",{" : "{";
        appendItem(body, digits, otherNumbers ? QByteArray("999000000") + QByteArray::number(i) : digits);
        body += '}';
    }
    body += R"(],"bulkId":)";
    appendString(body, bulkId);
    return body + '}';
}

QByteArray TrainingLookups::log(const TrainingLedger::Question &question, qint64 now) const
{
    QByteArray body = R"({"results":[)";
    int given = 0;
    for (auto at = m_records.rbegin(); at != m_records.rend() && given < question.limit; ++at) {
        if ((question.sentSince > 0 && at->at < question.sentSince) ||
            (question.sentUntil > 0 && at->at > question.sentUntil) || at->at + m_settings.logLagMilliseconds > now ||
            (!question.destination.isEmpty() && at->to != digitsOf(question.destination)) ||
            (!question.bulkIds.isEmpty() && !question.bulkIds.contains(m_bulks[at->bulk])))
            continue;
        body += given++ ? R"(,{"bulkId":)" : R"({"bulkId":)";
        appendString(body, m_bulks[at->bulk]);
        body += R"(,"sentAt":)";
        appendDate(body, at->at);
        body += R"(,"doneAt":)";
        appendDate(body, at->at);
        body += R"(,"price":{"pricePerLookup":)" + QByteArray::number(m_settings.pricePerLookup, 'g', 12) +
                R"(,"currency":)";
        appendString(body, m_settings.currency);
        body += "},";
        appendItem(body, at->to, at->to);
        body += '}';
    }
    return body + "]}";
}

void TrainingLookups::appendItem(QByteArray &to, const QByteArray &number, const QByteArray &shownAs) const
{
    const auto draw = [&](quint64 which) { return evenDraw(m_settings.seed, number, salt + which); };
    const double fate = draw(1);
    int status = 5;
    int error = 0;
    double upTo = m_settings.lookupInvalid;
    const auto isWithin = [&](double share) { return fate < (upTo += share); };
    if (!isNumber(number) || fate < upTo)
        status = 52;
    else if (isWithin(m_settings.lookupUnsaid))
        status = 19;
    else if (isWithin(m_settings.lookupDead)) {
        status = 9;
        error = 1;
    } else if (isWithin(m_settings.lookupAway)) {
        status = 9;
        error = 27;
    }
    to += R"("to":)";
    appendString(to, shownAs);
    to += R"(,"mccMnc":)";
    to += status == 5 ? R"("25001")" : "null";
    if (status == 5 || status == 9) {
        const bool ported = draw(2) < m_settings.lookupPorted;
        const int first = int(draw(3) * 4) % 4;
        appendNetwork(to, "originalNetwork", first);
        to += ported ? R"(,"ported":true)" : R"(,"ported":false)";
        if (ported)
            appendNetwork(to, "portedNetwork", (first + 1) % 4);
        to += R"(,"roaming":false)";
    } else {
        to += R"(,"originalNetwork":{})"; // §3.1: may be empty, and the others missing
    }
    to += R"(,"status":)";
    appendStatus(to, status);
    to += R"(,"error":)";
    appendError(to, error);
}

void TrainingLookups::appendNetwork(QByteArray &to, const char *name, int which) const
{
    to += QByteArray(",\"") + name + R"(":{"networkName":")" + networks[which] +
          R"(","networkPrefix":"9","countryName":"Practice","countryPrefix":"7","networkId":)" +
          QByteArray::number(which + 1) + '}';
}

void TrainingLookups::count(TrainingStatistics &statistics) const
{
    statistics.lookups = qint64(m_bulks.size());
    statistics.numbersLooked = qint64(m_records.size());
    statistics.numbersKnown = m_times.size();
    statistics.mostPerNumber = m_most;
}

} // namespace otklik::channels
