// SPDX-License-Identifier: GPL-3.0-or-later
#include "kannelchannel.h"

#include "kannelsubmission.h"
#include "kannelwire.h"
#include "translate.h"

namespace otklik::channels {

using namespace Qt::Literals::StringLiterals;
using namespace messaging;

namespace {

constexpr HttpLimits testLimits{10000, 64LL * 1024};
constexpr int largestBatch = 50; // a pause takes effect within one batch, and a crash leaves no more in doubt

} // namespace

KannelChannel::KannelChannel(kannel::Account account, std::shared_ptr<HttpTransport> transport, QObject *parent)
    : Channel(parent), m_account(std::move(account)), m_transport(std::move(transport))
{
}

ChannelCapabilities KannelChannel::capabilities() const
{
    return {.canReconcile = false, .pullsReports = false, .largestBatch = largestBatch, .sendsReports = true};
}

QFuture<SubmitReply> KannelChannel::submit(const OutgoingBatch &batch, int timeoutMilliseconds)
{
    const auto credentials = kannel::readCredentials(m_account.keyEnv);
    if (!credentials) {
        SubmitReply reply;
        reply.outcome = SubmitOutcome::AccountStopped;
        reply.code = credentials.error().code;
        reply.sentence = credentials.error().sentence;
        return QtFuture::makeReadyFuture(reply);
    }
    return std::make_shared<kannel::Submission>(m_account, *credentials, m_transport, batch, timeoutMilliseconds)
        ->start();
}

QFuture<Result<PulledReports>> KannelChannel::pullReports(int)
{
    return QtFuture::makeReadyFuture(Result<PulledReports>(PulledReports()));
}

QList<MessageFact> KannelChannel::interpretReports(const QByteArray &raw, int *unreadable) const
{
    QList<MessageFact> facts;
    int unread = 0;
    for (const QByteArray &line : raw.split('\n')) {
        if (line.isEmpty())
            continue;
        if (auto fact = kannel::readReportLine(line))
            facts.append(std::move(*fact));
        else
            ++unread;
    }
    if (unreadable)
        *unreadable = unread;
    return facts;
}

QFuture<ReconcileReply> KannelChannel::reconcile(const QString &, const QStringList &)
{
    return QtFuture::makeReadyFuture(ReconcileReply());
}

QFuture<Result<QString>> KannelChannel::test()
{
    const auto credentials = kannel::readCredentials(m_account.keyEnv);
    if (!credentials)
        return QtFuture::makeReadyFuture(Result<QString>(fail(credentials.error())));
    return m_transport->send(kannel::testRequest(m_account, *credentials), testLimits)
        .then(QtFuture::Launch::Sync,
              [reports = !m_account.callback.isEmpty()](const HttpReply &reply) -> Result<QString> {
                  const kannel::Answer answer = kannel::readAnswer(reply);
                  if (reply.status == 400 && reply.body.contains("receiver"))
                      return reports ? translate("Channels",
                                                 "Kannel answers and accepts user and password. Nothing was sent.")
                                     : translate("Channels",
                                                 "Kannel answers and accepts user and password. Nothing was sent. "
                                                 "The account has no address for reports (--callback), so nobody "
                                                 "will know what was delivered.");
                  const bool isForbidden = reply.status == 401 || reply.status == 403;
                  return fail(isForbidden ? Failure::Forbidden : Failure::Unreachable, answer.code,
                              answer.sentence.isEmpty()
                                  ? translate("Channels",
                                              "What answered (status %1) is not an answer of Kannel's. Check the "
                                              "address.")
                                        .arg(reply.status)
                                  : answer.sentence);
              });
}

} // namespace otklik::channels
