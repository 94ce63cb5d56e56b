// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QPromise>
#include <memory>

#include "smtpsession.h"
#include "workthreads.h"

namespace otklik::channels::smtp {

using Workers = WorkThreads<Session>;

/// One batch on its way, a mail for each message. Keeps itself alive until its future has finished; everything but the
/// sending itself on the dispatcher's thread.
class Submission final : public std::enable_shared_from_this<Submission>
{
public:
    Submission(Account account, QByteArray password, const std::shared_ptr<Workers> &workers,
               messaging::OutgoingBatch batch, int timeoutMilliseconds);
    [[nodiscard]] QFuture<messaging::SubmitReply> start();

private:
    void handOver();
    void read(const messaging::OutgoingMessage &message, const Answer &answer);
    void settle(const messaging::OutgoingMessage &message, const Answer &answer, messaging::MessageState state);
    void stopFor(const Answer &answer, messaging::SubmitOutcome outcome);
    void finish();

    Account m_account;
    QByteArray m_password;
    QByteArray m_key;
    std::weak_ptr<Workers> m_workers;
    messaging::OutgoingBatch m_batch;
    QPromise<messaging::SubmitReply> m_promise;
    messaging::SubmitReply m_reply;
    QElapsedTimer m_clock;
    qint64 m_timeout;
    qsizetype m_next = 0;
    int m_open = 0;
    int m_refused = 0;
    int m_taken = 0;
    int m_deferred = 0;
    bool m_stopped = false;
};

} // namespace otklik::channels::smtp
