// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QUrlQuery>
#include <functional>
#include <memory>

#include "clock.h"
#include "httptransport.h"
#include "trainingsettings.h"

namespace otklik::channels {

/// What the training gateway answers, and how the front has to hand it over.
struct TrainingReply
{
    enum class Cut { None, BeforeAnswer, MidAnswer };
    int status = 200;
    HttpHeaders headers; ///< without Content-Length
    QByteArray body;
    int delayMilliseconds = 0;
    Cut cut = Cut::None;
};

/// Counters that prove «nobody twice».
struct TrainingStatistics
{
    qint64 requests = 0;          ///< of every kind
    qint64 sends = 0;             ///< send requests
    qint64 accepted = 0;          ///< destinations taken
    qint64 rejected = 0;          ///< destinations refused at once, duplicates not counted
    qint64 duplicatesRefused = 0; ///< status 23
    qint64 messageIds = 0;        ///< different ones among the accepted
    qint64 mostPerMessageId = 0;  ///< 1: no message id was accepted twice
    qint64 phonesAndTexts = 0;    ///< different pairs among the accepted
    qint64 mostPerPhoneAndText = 0;
    qint64 reportsGiven = 0;
    qint64 reportsWaiting = 0; ///< due or not yet due
    qint64 smsFailovers = 0;   ///< Viber messages that went on as SMS
    qint64 lookups = 0;        ///< look-up requests that were served
    qint64 numbersLooked = 0;  ///< numbers in them: each is paid
    qint64 numbersKnown = 0;   ///< different ones among them
    qint64 mostPerNumber = 0;  ///< 1: no number was paid twice
};

/// A gateway for practice: it keeps the contract of Infobip's SMS API (v3 and v2: send, reports given out once, logs,
/// inbound), of its text to speech, its Viber and its Number Lookup in memory, takes any key and reaches nobody. What
/// becomes of a message depends on the seed and the number alone, so a run can be repeated; faults come on demand
/// (TrainingSettings, README.md of this folder).
///
/// No sockets here: handle() is a pure step of the state machine. Any thread; calls are taken one at a time.
///   POST /sms/3/messages · POST /sms/2/text/advanced · GET /sms/3/reports · GET /sms/1/reports · GET /sms/3/logs ·
///   GET /sms/1/logs · POST /tts/3/advanced · GET /voice/1/reports · GET /tts/3/logs · POST /viber/2/messages ·
///   GET /viber/2/reports · GET /viber/2/logs · GET /sms/1/inbox/reports · POST /number/1/query · GET /number/1/logs ·
///   GET /training/stats · POST /training/inbound {"from","to","text"}
class TrainingGateway final
{
public:
    /// Milliseconds since 1970, UTC.
    using Now = std::function<qint64()>;

    TrainingGateway(const TrainingSettings &settings, Now now);
    TrainingGateway(const TrainingSettings &settings, const Clock &clock);
    ~TrainingGateway();
    Q_DISABLE_COPY_MOVE(TrainingGateway)

    [[nodiscard]] TrainingReply handle(const HttpRequest &request);
    [[nodiscard]] TrainingStatistics statistics() const;
    /// Reports that no pull has fetched yet, due or not.
    [[nodiscard]] int reportsWaiting() const;

private:
    class State;
    mutable QMutex m_lock;
    std::unique_ptr<State> m_state;
};

} // namespace otklik::channels
