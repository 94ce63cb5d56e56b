// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingledger.h"

#include "trainingjson.h"
#include "trainingnumber.h"

namespace otklik::channels {

using namespace training;
using namespace trainingjson;

namespace {

constexpr int mostParts = 25; // §2.10, status 25

} // namespace

TrainingLedger::TrainingLedger(const TrainingSettings &settings) : m_settings(settings), m_reportFaults(settings) {}

quint32 TrainingLedger::addBulk(const QByteArray &bulkId)
{
    const auto known = m_bulkIndex.constFind(bulkId);
    if (known != m_bulkIndex.constEnd())
        return *known;
    m_bulks.push_back(bulkId);
    m_bulkIndex.insert(bulkId, quint32(m_bulks.size() - 1));
    return quint32(m_bulks.size() - 1);
}

quint32 TrainingLedger::addLetter(const TrainingLetter &letter)
{
    m_letters.push_back(letter);
    return quint32(m_letters.size() - 1);
}

int TrainingLedger::submit(const QByteArray &messageId, const QByteArray &to, quint32 bulk, quint32 letter, qint64 now)
{
    const auto known = m_recordOfId.constFind(messageId);
    const int before = known == m_recordOfId.constEnd() ? 0 : m_records[*known].acceptedTimes;
    if (before > 0 && m_settings.refuseDuplicates) {
        ++m_statistics.duplicatesRefused;
        return 23;
    }
    const auto index = quint32(m_records.size());
    const TrainingLetter &says = m_letters[letter];
    Record record{.id = messageId, .to = to, .bulk = bulk, .letter = letter, .sentAt = std::max(now, says.notBefore)};
    const QByteArray digits = digitsOf(to);
    if (to.isEmpty())
        record.status = 51;
    else if (!isNumber(digits))
        record.status = 52;
    else if (says.parts > mostParts)
        record.status = 25;
    else
        decideFate(record, digits, index);

    const bool isRejected = groupOfStatus(record.status) == 5;
    if (isRejected) {
        ++m_statistics.rejected;
        record.finalAt = record.sentAt;
        record.acceptedTimes = quint8(before);
    } else {
        ++m_statistics.accepted;
        record.acceptedTimes = quint8(std::min(before + 1, 255));
        m_statistics.messageIds += before == 0;
        m_statistics.mostPerMessageId = std::max<qint64>(m_statistics.mostPerMessageId, record.acceptedTimes);
        const quint32 times = ++m_timesOfPhoneAndText[hashOf(
            says.text, hashOf(digits, haveOneLog(says.family, TrainingFamily::Sms3) ? 0 : quint64(says.family)))];
        m_statistics.mostPerPhoneAndText = std::max<qint64>(m_statistics.mostPerPhoneAndText, times);
    }
    m_recordOfId[messageId] = index;
    m_recordsOfBulk[m_bulks[bulk]].push_back(index);
    m_records.push_back(std::move(record));
    return isRejected ? m_records.back().status : 26;
}

void TrainingLedger::decideFate(Record &record, const QByteArray &digits, quint32 index)
{
    const auto draw = [&](quint64 salt) { return evenDraw(m_settings.seed, digits, salt); };
    const double fate = draw(1);
    const double kind = draw(2);
    if (fate < m_settings.rejected) {
        record.status = kind < 0.5 ? 14 : kind < 0.8 ? 10 : 8;
        return;
    }
    const TrainingLetter &letter = m_letters[record.letter];
    const bool isCall = letter.family == TrainingFamily::Voice;
    bool isViaOperator = true;
    if (letter.hasFailover &&
        fate < m_settings.rejected + m_settings.undeliverable + m_settings.expired) { // the SMS arrives
        record.status = 5;
        ++m_statistics.smsFailovers;
    } else if (isCall && fate < m_settings.rejected + m_settings.undeliverable) {
        record.status = kind < 0.7 ? 96 : 97;
        record.error = kind < 0.7 ? 5003 : 5002;
    } else if (fate < m_settings.rejected + m_settings.undeliverable) {
        record.status = 9;
        record.error = kind < 0.6 ? 27 : kind < 0.85 ? 1 : kind < 0.95 ? 13 : 31;
    } else if (fate < m_settings.rejected + m_settings.undeliverable + m_settings.expired) {
        record.status = kind < 0.8 ? 15 : 29;
        record.error = record.status == 15 ? 27 : 0;
    } else {
        record.status = 5;
        isViaOperator = kind < m_settings.viaOperator;
    }

    isViaOperator = isViaOperator && !isCall;
    const TrainingFaults::OfReports faults = m_reportFaults.ofReports(digits);
    const int span = m_settings.reportToMilliseconds - m_settings.reportFromMilliseconds;
    record.finalAt = record.sentAt + m_settings.reportFromMilliseconds + int(draw(3) * span);
    if (isViaOperator)
        record.operatorAt = record.sentAt + (record.finalAt - record.sentAt) / 2;
    if (faults.lost)
        return;
    qint64 operatorDue = record.operatorAt + faults.laterMilliseconds;
    const qint64 finalDue = record.finalAt + faults.laterMilliseconds;
    if (faults.reordered)
        operatorDue = finalDue + 1;
    for (int copy = 0; copy < (faults.twice ? 2 : 1); ++copy) {
        const qint64 later = qint64(copy) * std::max(1, span / 4);
        if (isViaOperator) {
            m_coming.push({operatorDue + later, index, false});
            ++m_reportsWaiting;
        }
        m_coming.push({finalDue + later, index, true});
        ++m_reportsWaiting;
    }
}

int TrainingLedger::statusAt(const Record &record, qint64 now) const
{
    if (now >= record.finalAt)
        return record.status;
    return record.operatorAt > 0 && now >= record.operatorAt ? 2 : 7;
}

bool TrainingLedger::matches(const Record &record, const Question &question) const
{
    return (question.bulkIds.isEmpty() || question.bulkIds.contains(m_bulks[record.bulk])) &&
           (question.messageIds.isEmpty() || question.messageIds.contains(record.id)) &&
           (question.destination.isEmpty() || question.destination == record.to) &&
           (question.sender.isEmpty() || question.sender == m_letters[record.letter].sender) &&
           (question.sentSince == 0 || record.sentAt >= question.sentSince) &&
           (question.sentUntil == 0 || record.sentAt <= question.sentUntil);
}

int TrainingLedger::takeReports(QByteArray &to, const Question &question, TrainingFamily family, qint64 now)
{
    while (!m_coming.empty() && m_coming.top().at <= now) {
        const Due due = m_coming.top();
        m_coming.pop();
        m_ready[size_t(m_letters[m_records[due.record].letter].family)].push_back(due);
    }
    std::deque<Due> &ready = m_ready[size_t(family)];
    std::vector<Due> passedOver;
    int given = 0;
    while (!ready.empty() && given < question.limit) {
        const Due due = ready.front();
        ready.pop_front();
        const Record &record = m_records[due.record];
        if (!matches(record, question)) {
            passedOver.push_back(due);
            continue;
        }
        if (given++)
            to += ',';
        appendItem(to, record, due.isFinal ? record.status : 2, due.isFinal ? record.finalAt : record.operatorAt,
                   family, true);
    }
    ready.insert(ready.begin(), passedOver.begin(), passedOver.end());
    m_reportsWaiting -= given;
    m_statistics.reportsGiven += given;
    return given;
}

size_t TrainingLedger::readLog(QByteArray &to, const Question &question, TrainingFamily family, qint64 now) const
{
    // The rows to look at: those of the named messages, of the named bulks, or all, the newest first.
    std::vector<quint32> named;
    const bool isNamed = !question.messageIds.isEmpty() || !question.bulkIds.isEmpty();
    if (!question.messageIds.isEmpty()) {
        for (const QByteArray &id : question.messageIds) {
            if (const auto at = m_recordOfId.constFind(id); at != m_recordOfId.constEnd())
                named.push_back(*at);
        }
    } else {
        for (const QByteArray &id : question.bulkIds) {
            if (const auto at = m_recordsOfBulk.constFind(id); at != m_recordsOfBulk.constEnd())
                named.insert(named.end(), at->begin(), at->end());
        }
    }
    const size_t count = isNamed ? named.size() : m_records.size();
    int given = 0;
    for (size_t i = question.from; i < count; ++i) {
        if (given == question.limit)
            return i;
        const Record &record = m_records[isNamed ? named[i] : count - 1 - i];
        const int status = statusAt(record, now);
        if (!haveOneLog(m_letters[record.letter].family, family) ||
            record.sentAt + m_settings.logLagMilliseconds > now || !matches(record, question) ||
            (question.group >= 0 && groupOfStatus(status) != question.group))
            continue;
        if (given++)
            to += ',';
        appendItem(to, record, status,
                   status == 2   ? record.operatorAt
                   : status == 7 ? 0
                                 : record.finalAt,
                   family, false);
    }
    return 0;
}

void TrainingLedger::appendItem(QByteArray &to, const Record &record, int status, qint64 doneAt, TrainingFamily family,
                                bool asReport) const
{
    const bool oldFamily = speaksOld(family);
    const TrainingLetter &letter = m_letters[record.letter];
    to += R"({"bulkId":)";
    appendString(to, m_bulks[record.bulk]);
    to += R"(,"messageId":)";
    appendString(to, record.id);
    // Only the new log says "destination"; every report says "to" (§2.3).
    to += oldFamily || asReport ? R"(,"to":)" : R"(,"destination":)";
    appendString(to, record.to);
    to += oldFamily ? R"(,"from":)" : R"(,"sender":)";
    appendString(to, letter.sender);
    if (!asReport) {
        to += oldFamily ? R"(,"text":)" : R"(,"content":{"text":)";
        appendString(to, letter.text);
        to += oldFamily ? "" : "}";
    } else if (!letter.callbackData.isEmpty()) {
        to += R"(,"callbackData":)";
        appendString(to, letter.callbackData);
    }
    if (!letter.campaignReferenceId.isEmpty()) {
        to += R"(,"campaignReferenceId":)";
        appendString(to, letter.campaignReferenceId);
    }
    to += R"(,"sentAt":)";
    appendDate(to, record.sentAt);
    if (doneAt > 0) {
        to += R"(,"doneAt":)";
        appendDate(to, doneAt);
    }
    if (family == TrainingFamily::Voice) {
        appendCall(to, record, status, doneAt, asReport);
    } else {
        to += oldFamily ? R"(,"smsCount":)" : R"(,"messageCount":)";
        to += QByteArray::number(letter.parts);
    }
    to += R"(,"mccMnc":"null","price":{)";
    to += family == TrainingFamily::Voice ? R"("pricePerSecond":)" : R"("pricePerMessage":)";
    to += QByteArray::number(m_settings.pricePerPart, 'g', 12) + R"(,"currency":)";
    appendString(to, m_settings.currency);
    to += R"(},"status":)";
    appendStatus(to, status);
    to += R"(,"error":)";
    appendError(to, status == record.status ? record.error : 0);
    to += '}';
}

/// A call that is answered lasts as long as its text; about every fifth is answered by a machine.
void TrainingLedger::appendCall(QByteArray &to, const Record &record, int status, qint64 doneAt, bool asReport) const
{
    const bool isAnswered = status == 5;
    const QByteArray seconds =
        QByteArray::number(isAnswered ? 3 + QString::fromUtf8(m_letters[record.letter].text).size() / 14 : 0);
    if (!asReport) {
        to += R"(,"duration":)" + seconds;
        return;
    }
    to += R"(,"voiceCall":{"feature":"Text-to-Speech","startTime":)";
    appendDate(to, record.sentAt);
    if (isAnswered) {
        to += R"(,"answerTime":)";
        appendDate(to, record.sentAt);
    }
    to += R"(,"endTime":)";
    appendDate(to, std::max(doneAt, record.sentAt));
    to += R"(,"duration":)" + seconds + R"(,"chargedDuration":)" + seconds + R"(,"fileDuration":)" + seconds;
    if (isAnswered)
        to += evenDraw(m_settings.seed, digitsOf(record.to), 4) < 0.2 ? R"(,"answeredBy":"MACHINE")"
                                                                      : R"(,"answeredBy":"HUMAN")";
    to += '}';
}

TrainingStatistics TrainingLedger::statistics() const
{
    TrainingStatistics statistics = m_statistics;
    statistics.phonesAndTexts = m_timesOfPhoneAndText.size();
    statistics.reportsWaiting = m_reportsWaiting;
    return statistics;
}

} // namespace otklik::channels
