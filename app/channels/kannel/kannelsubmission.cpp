// SPDX-License-Identifier: GPL-3.0-or-later
#include "kannelsubmission.h"

namespace otklik::channels::kannel {

using messaging::MessageFact;
using messaging::MessageState;
using messaging::OutgoingMessage;
using messaging::SubmitOutcome;
using messaging::SubmitReply;

namespace {

constexpr int window = 6;         ///< as many connections as the network keeps to one host
constexpr int refusalsToStop = 5; ///< and none taken: the rest would fare the same
constexpr qint64 largestAnswer = 64LL * 1024;

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

Submission::Submission(Account account, Credentials credentials, const std::shared_ptr<HttpTransport> &transport,
                       messaging::OutgoingBatch batch, int timeoutMilliseconds)
    : m_account(std::move(account)), m_credentials(std::move(credentials)), m_transport(transport),
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
    const auto transport = m_transport.lock();
    while (!m_stopped && transport && m_open < window && m_next < m_batch.messages.size()) {
        const qint64 left = m_timeout - m_clock.elapsed();
        if (left < m_timeout / 2) // what is begun now must have time to be answered, or it would be in doubt
            break;
        const OutgoingMessage message = m_batch.messages.at(m_next++);
        if (const auto refused = refusedByUs(message)) {
            m_reply.facts.append(*refused);
            continue;
        }
        ++m_open;
        transport
            ->send(sendRequest(m_account, m_credentials, message, m_batch.validityMinutes), {int(left), largestAnswer})
            .then(QtFuture::Launch::Sync, [self = shared_from_this(), message](const HttpReply &reply) {
                --self->m_open;
                self->read(message, readAnswer(reply));
                self->handOver();
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
        m_noRoute += answer.noRoute ? 1 : 0;
        settle(message, answer, MessageState::Failed);
        if (m_taken == 0 && m_noRoute >= refusalsToStop)
            stopFor(answer, SubmitOutcome::AccountStopped);
        else if (m_taken == 0 && m_refused >= refusalsToStop)
            m_stopped = true;
        return;
    case Answer::Later:
        m_reply.notTaken.append(message.id);
        m_reply.throttled |= answer.code.startsWith(QLatin1String("http:"));
        m_reply.retryAfterSeconds = std::max(m_reply.retryAfterSeconds, answer.retryAfterSeconds);
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
    fact.permanent = state == MessageState::Failed && !answer.noRoute;
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
    // Nothing but refusals counts against the campaign, as one refused request would.
    if (m_reply.outcome == SubmitOutcome::Answered && m_refused == m_batch.messages.size() && m_refused > 0) {
        m_reply.outcome = SubmitOutcome::Refused;
        m_reply.facts.clear();
    }
    // All were handed over and some were answered: only the others are in doubt, which is what «answered» says.
    if (m_reply.outcome == SubmitOutcome::Unknown && m_reply.notTaken.isEmpty() && !m_reply.facts.isEmpty())
        m_reply.outcome = SubmitOutcome::Answered;
    m_promise.addResult(std::move(m_reply));
    m_promise.finish();
}

} // namespace otklik::channels::kannel
