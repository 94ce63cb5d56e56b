// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include "traininggateway.h"
#include "trainingledger.h"
#include "traininglookups.h"
#include "trainingorder.h"

namespace otklik::channels {

[[nodiscard]] TrainingReply trainingAnswer(int status, QByteArray body);
/// In the envelope of the family: \a oldName is used by v1 and v2 only.
[[nodiscard]] TrainingReply trainingRefusal(bool oldFamily, int status, const QByteArray &oldName,
                                            const QByteArray &description, const TrainingViolations &violations = {});

/// The state machine itself: which path does what, and what goes wrong on the way. Guarded by the gateway's lock.
class TrainingGateway::State
{
public:
    State(const TrainingSettings &settings, Now clock)
        : now(std::move(clock)), faults(settings), ledger(settings), lookups(settings)
    {
    }

    TrainingReply route(const HttpRequest &request);

    Now now;
    TrainingFaults faults;
    TrainingLedger ledger;
    TrainingLookups lookups;
    qint64 requests = 0;
    qint64 sends = 0;

private:
    TrainingReply withFaults(const QByteArray &on, bool oldFamily,
                             const std::function<TrainingReply(bool otherIds)> &doIt);
    TrainingReply send(const HttpRequest &request, TrainingFamily family, bool otherIds);
    TrainingReply pull(const QUrlQuery &query, TrainingFamily family);
    TrainingReply log(const QUrlQuery &query, TrainingFamily family);
    TrainingReply lookUp(const QByteArray &body, bool otherNumbers);
    TrainingReply lookupLog(const QUrlQuery &query) const;
    TrainingReply pullInbound(const QUrlQuery &query);
    TrainingReply addInbound(const QByteArray &body);
    TrainingReply statistics() const;
    TrainingViolations readQuestion(const QUrlQuery &query, TrainingLedger::Question &question) const;
    QByteArray freshId(const char *prefix) { return prefix + QByteArray::number(++m_lastId); }

    qint64 m_lastId = 0;
    std::deque<QByteArray> m_inbound;
};

} // namespace otklik::channels
