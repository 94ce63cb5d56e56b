// SPDX-License-Identifier: GPL-3.0-or-later
#include "infobipchannel.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include "infobipinbound.h"
#include "infobipwire.h"
#include "logquestion.h"

namespace otklik::channels {

using namespace Qt::Literals::StringLiterals;
using namespace messaging;

namespace {

constexpr HttpLimits pullLimits{30000, 16LL * 1024 * 1024};
constexpr qint64 largestSendAnswer = 1024LL * 1024;

/// The failure of a call that sends nothing, in the words of a send's answer: the classes are the same.
tl::unexpected<Error> failedCall(const HttpReply &reply)
{
    const SubmitReply said = infobip::readSendReply(reply, {});
    const infobip::Problem problem = infobip::readProblem(reply.body);
    const bool isForbidden = reply.status == 401 || reply.status == 403;
    QString sentence;
    if (isForbidden)
        sentence = QCoreApplication::translate(
            "Channels", "The gateway does not accept the key, or the key lacks a right. Check the key.");
    else if (reply.problem == HttpProblem::Certificate)
        sentence = QCoreApplication::translate(
            "Channels", "The gateway's certificate is not trusted. Check the address and this machine's clock.");
    else if (reply.status == 0)
        sentence = QCoreApplication::translate("Channels",
                                               "The gateway cannot be reached (%1). Check the address and the network.")
                       .arg(reply.problemCode);
    else
        sentence = QCoreApplication::translate(
                       "Channels", "The gateway answered, but not as expected (status %1). Check the address.")
                       .arg(reply.status);
    if (!problem.description.isEmpty())
        sentence =
            QCoreApplication::translate("Channels", "%1 (The gateway says: %2)").arg(sentence, problem.description);
    return fail(isForbidden ? Failure::Forbidden : Failure::Unreachable, said.code, sentence);
}

bool isWhole(const HttpReply &reply)
{
    return reply.problem == HttpProblem::None && reply.status >= 200 && reply.status < 300;
}

} // namespace

InfobipChannel::InfobipChannel(infobip::Account account, std::shared_ptr<HttpTransport> transport,
                               infobip::Product product, QObject *parent)
    : Channel(parent), m_account(std::move(account)), m_transport(std::move(transport)), m_product(std::move(product))
{
}

ChannelCapabilities InfobipChannel::capabilities() const
{
    return {.canReconcile = true,
            .pullsReports = true,
            .largestBatch = 1000,
            .sendsReports = infobip::readHookSecret(m_account.keyEnv).has_value()};
}

QFuture<SubmitReply> InfobipChannel::submit(const OutgoingBatch &batch, int timeoutMilliseconds)
{
    OutgoingBatch out = batch;
    QList<MessageFact> refused;
    if (m_product.refuse) {
        out.messages.removeIf([&](const OutgoingMessage &message) {
            auto fact = m_product.refuse(message);
            if (fact)
                refused.append(std::move(*fact));
            return fact.has_value();
        });
    }
    SubmitReply reply;
    if (out.messages.isEmpty() && !refused.isEmpty()) {
        reply.outcome = SubmitOutcome::Answered;
        reply.facts = refused;
        return QtFuture::makeReadyFuture(reply);
    }
    auto request = m_account.request("POST", m_product.sendPath);
    if (!request) {
        reply.outcome = SubmitOutcome::AccountStopped;
        reply.code = request.error().code;
        reply.sentence = request.error().sentence;
        return QtFuture::makeReadyFuture(reply);
    }
    request->body = m_product.write(out);
    return m_transport->send(*request, {timeoutMilliseconds, largestSendAnswer})
        .then(QtFuture::Launch::Sync, [out, refused, read = m_product.read](const HttpReply &http) {
            SubmitReply said = infobip::readSendReply(http, out, read);
            if (said.outcome == SubmitOutcome::Answered)
                said.facts += refused;
            return said;
        });
}

QFuture<Result<PulledReports>> InfobipChannel::pullReports(int limit)
{
    const QUrlQuery query{{u"limit"_s, QString::number(std::clamp(limit, 1, 1000))}};
    auto request = m_account.request("GET", m_product.reportsPath, query);
    if (!request)
        return QtFuture::makeReadyFuture(Result<PulledReports>(fail(request.error())));
    return m_transport->send(*request, pullLimits)
        .then(QtFuture::Launch::Sync, [](const HttpReply &reply) -> Result<PulledReports> {
            if (!isWhole(reply))
                return failedCall(reply);
            const QJsonValue results = QJsonDocument::fromJson(reply.body).object()[u"results"_s];
            // What cannot be read is kept too: the gateway will not give it out again.
            return PulledReports{reply.body, results.isArray() ? int(results.toArray().size()) : 1};
        });
}

QList<MessageFact> InfobipChannel::interpretReports(const QByteArray &raw, int *unreadable) const
{
    QList<MessageFact> facts;
    int unread = 0;
    const QJsonValue results = QJsonDocument::fromJson(raw).object()[u"results"_s];
    if (!results.isArray())
        unread = 1;
    const QJsonArray items = results.toArray();
    facts.reserve(items.size());
    for (const QJsonValue &item : items) {
        if (auto fact = m_product.read(item.toObject()))
            facts.append(std::move(*fact));
        else
            ++unread;
    }
    if (unreadable)
        *unreadable = unread;
    return facts;
}

QFuture<ReconcileReply> InfobipChannel::reconcile(const QString &bulkId, const QStringList &messageIds)
{
    return std::make_shared<infobip::LogQuestion>(m_account, m_transport, m_product)->ask(bulkId, messageIds);
}

QFuture<Result<QString>> InfobipChannel::test()
{
    auto request = m_account.request("GET", m_product.logsPath, {{u"limit"_s, u"1"_s}});
    if (!request)
        return QtFuture::makeReadyFuture(Result<QString>(fail(request.error())));
    return m_transport->send(*request, pullLimits)
        .then(QtFuture::Launch::Sync, [](const HttpReply &reply) -> Result<QString> {
            if (!isWhole(reply) || !QJsonDocument::fromJson(reply.body).object()[u"results"_s].isArray())
                return failedCall(reply);
            return QCoreApplication::translate("Channels",
                                               "The gateway answers and accepts the key. Nothing was sent.");
        });
}

MessageFact infobip::refusedByUs(const OutgoingMessage &message, const QString &code)
{
    MessageFact fact;
    fact.messageId = message.id;
    fact.state = MessageState::Failed;
    fact.permanent = true;
    fact.code = code;
    return fact;
}

} // namespace otklik::channels
