// SPDX-License-Identifier: GPL-3.0-or-later
#include "inprocesstransport.h"

#include <QPromise>
#include <QTimer>

#include "traininggateway.h"

namespace otklik::channels {

using namespace Qt::Literals::StringLiterals;

InProcessTransport::InProcessTransport(TrainingGateway *gateway, QObject *parent) : QObject(parent), m_gateway(gateway)
{
}

QFuture<HttpReply> InProcessTransport::send(const HttpRequest &request, const HttpLimits &limits)
{
    const TrainingReply answer = m_gateway->handle(request);
    HttpReply reply;
    int wait = answer.delayMilliseconds;
    const auto lost = [&reply](HttpProblem problem, const QString &code) {
        reply = {};
        reply.problem = problem;
        reply.problemCode = code;
    };
    reply.status = answer.status;
    reply.headers = answer.headers;
    reply.body = answer.body;
    if (wait > limits.timeoutMilliseconds) {
        wait = limits.timeoutMilliseconds;
        lost(HttpProblem::AfterWrite, u"net:timeout"_s);
    } else if (answer.cut != TrainingReply::Cut::None) {
        lost(HttpProblem::AfterWrite, u"net:cut"_s);
    } else if (answer.body.size() > limits.largestAnswer) {
        lost(HttpProblem::TooLarge, u"net:too_large"_s);
    }
    auto promise = std::make_shared<QPromise<HttpReply>>();
    promise->start();
    auto future = promise->future();
    QTimer::singleShot(wait, this, [promise, reply = std::move(reply)]() mutable {
        promise->addResult(std::move(reply));
        promise->finish();
    });
    return future;
}

} // namespace otklik::channels
