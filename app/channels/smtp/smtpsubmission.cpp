// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtpsubmission.h"

namespace otklik::channels::smtp {

using messaging::MessageFact;
using messaging::MessageState;
using messaging::OutgoingMessage;
using messaging::SubmitOutcome;
using messaging::SubmitReply;

namespace {

constexpr int refusalsToStop = 5; ///< and none taken: the rest would fare the same
constexpr int deferredWait = 300; ///< seconds; greylisting wants 5 to 30 minutes

/// The worse one is what the account is judged by.
int weight(SubmitOutcome outcome)
{
    switch (outcome) {
    case SubmitOutcome::AccountStopped:
        return 3;
    case SubmitOutcome::Unknown:
        return 2;
    case SubmitOutcome::NotAccepted:
        return 1;
    case SubmitOutcome::Answered:
    case SubmitOutcome::Refused:
        break;
    }
    return 0;
}

} // namespace

Submission::Submission(Account account, QByteArray password, const std::shared_ptr<Workers> &workers,
                       messaging::OutgoingBatch batch, int timeoutMilliseconds)
    : m_account(std::move(account)), m_password(std::move(password)), m_key(addressKey(m_account)), m_workers(workers),
      m_batch(std::move(batch)), m_timeout(timeoutMilliseconds)
{
    m_reply.outcome = SubmitOutcome::Answered;
}

QFuture<SubmitReply> Submission::start()
{
    m_promise.start();
    m_clock.start();
    auto future = m_promise.future();
    handOver();
    return future;
}

void Submission::handOver()
{
    const auto workers = m_workers.lock();
    while (!m_stopped && workers && m_open < m_account.connections && m_next < m_batch.messages.size()) {
        if (m_timeout - m_clock.elapsed() < m_timeout / 2) // what is begun now must have time to be answered
            break;
        const OutgoingMessage message = m_batch.messages.at(m_next++);
        if (auto refused = refusedByUs(message)) {
            ++m_refused;
            m_reply.facts.append(*refused);
            continue;
        }
        ++m_open;
        const Mail mail =
            composeMail(m_account, m_key, message, {m_batch.campaign, m_batch.topic, QDateTime::currentDateTimeUtc()});
        workers->run([self = shared_from_this(), message, mail, password = m_password, clock = m_clock,
                      timeout = m_timeout](Session &session) -> Workers::Then {
            Answer answer;
            answer.kind = Answer::NotBegun; // it may have waited for others
            if (const qint64 left = timeout - clock.elapsed(); left > timeout / 4)
                answer = session.send(mail, password, left);
            return [self, message, answer] {
                --self->m_open;
                self->read(message, answer);
                self->handOver();
            };
        });
    }
    if (m_open == 0)
        finish();
}

void Submission::read(const OutgoingMessage &message, const Answer &answer)
{
    switch (answer.kind) {
    case Answer::Taken:
        ++m_taken;
        return settle(message, answer, MessageState::Sent);
    case Answer::Refused:
        ++m_refused;
        settle(message, answer, MessageState::Failed);
        m_stopped |= m_taken == 0 && m_refused >= refusalsToStop;
        return;
    case Answer::Deferred:
        ++m_deferred;
        [[fallthrough]];
    case Answer::NotBegun:
        m_reply.notTaken.append(message.id);
        return;
    case Answer::Later:
        m_reply.notTaken.append(message.id);
        m_reply.throttled |= answer.code.startsWith(QLatin1String("smtp:"));
        return stopFor(answer, SubmitOutcome::NotAccepted);
    case Answer::Stopped:
        m_reply.notTaken.append(message.id);
        return stopFor(answer, SubmitOutcome::AccountStopped);
    case Answer::Uncertain:
        break;
    }
    stopFor(answer, SubmitOutcome::Unknown);
}

void Submission::settle(const OutgoingMessage &message, const Answer &answer, MessageState state)
{
    MessageFact fact;
    fact.messageId = message.id;
    fact.state = state;
    fact.code = answer.code;
    fact.detail = answer.detail;
    fact.permanent = state == MessageState::Failed;
    fact.deadAddress = answer.deadAddress;
    m_reply.facts.append(std::move(fact));
    if (state == MessageState::Failed && m_reply.code.isEmpty()) {
        m_reply.code = answer.code;
        m_reply.sentence = answer.sentence;
    }
}

void Submission::stopFor(const Answer &answer, SubmitOutcome outcome)
{
    m_stopped = true;
    if (weight(outcome) <= weight(m_reply.outcome))
        return;
    m_reply.outcome = outcome;
    m_reply.code = answer.code;
    m_reply.sentence = answer.sentence;
}

void Submission::finish()
{
    for (const OutgoingMessage &message : m_batch.messages.mid(m_next))
        m_reply.notTaken.append(message.id);
    // Only these recipients wait: the account itself is well.
    if (m_reply.outcome == SubmitOutcome::Answered && m_deferred > 0 && m_deferred == m_reply.notTaken.size())
        m_reply.retryAfterSeconds = deferredWait;
    // All were handed over and some were answered: only the others are in doubt, which is what «answered» says.
    if (m_reply.outcome == SubmitOutcome::Unknown && m_reply.notTaken.isEmpty() && !m_reply.facts.isEmpty())
        m_reply.outcome = SubmitOutcome::Answered;
    m_promise.addResult(std::move(m_reply));
    m_promise.finish();
}

} // namespace otklik::channels::smtp
