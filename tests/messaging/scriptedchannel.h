// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QMap>
#include <QMutex>
#include <QPromise>
#include <QTimer>
#include <memory>

#include "channel.h"

namespace otklik::test {

using namespace messaging;

/// A gateway that remembers what it took and answers as it is told. Shared by every channel that a test makes, so that
/// it outlives a dispatcher; used from one dispatcher's thread at a time.
struct ScriptedGateway
{
    /// What one request meets. Without any: everything is accepted.
    struct Scene
    {
        SubmitReply reply;
        bool takes = false;    ///< the gateway remembers the messages although the answer says otherwise
        int acceptsFirst = -1; ///< Answered for so many only
        bool neverAnswers = false;
    };
    QMutex lock;
    QList<Scene> scenes; ///< used up one by one
    QList<OutgoingBatch> requests;
    QList<qint64> moments; ///< of the requests, in milliseconds
    QElapsedTimer clock;
    QMap<QString, int> taken; ///< message id → how often it was taken as new
    QStringList refusedTwice; ///< ids that came again: status 23
    int reconciles = 0;
    bool logAnswers = true;
    bool canReconcile = true;
    int largest = 1000;
    QByteArrayList reports; ///< what waits to be pulled
    bool reportsEverything = false;

    [[nodiscard]] int takenTwice()
    {
        QMutexLocker locker(&lock);
        return int(std::count_if(taken.begin(), taken.end(), [](int n) { return n > 1; }));
    }
    [[nodiscard]] int takenOnce()
    {
        QMutexLocker locker(&lock);
        return int(taken.size());
    }
};

class ScriptedChannel final : public Channel
{
public:
    explicit ScriptedChannel(std::shared_ptr<ScriptedGateway> gateway) : m_gateway(std::move(gateway)) {}

    ChannelCapabilities capabilities() const override { return {m_gateway->canReconcile, true, m_gateway->largest}; }

    QFuture<SubmitReply> submit(const OutgoingBatch &batch, int timeoutMilliseconds) override
    {
        QMutexLocker locker(&m_gateway->lock);
        m_gateway->requests << batch;
        if (!m_gateway->clock.isValid())
            m_gateway->clock.start();
        m_gateway->moments << m_gateway->clock.elapsed();
        ScriptedGateway::Scene scene;
        scene.reply.outcome = SubmitOutcome::Answered;
        if (!m_gateway->scenes.isEmpty())
            scene = m_gateway->scenes.takeFirst();
        if (scene.reply.outcome == SubmitOutcome::Answered || scene.takes) {
            for (const OutgoingMessage &message : batch.messages) {
                if (scene.acceptsFirst >= 0 && scene.reply.facts.size() >= scene.acceptsFirst && !scene.takes)
                    break;
                const bool known = m_gateway->taken.contains(message.id);
                if (known)
                    m_gateway->refusedTwice << message.id;
                else
                    m_gateway->taken.insert(message.id, 1);
                if (!known && m_gateway->reportsEverything)
                    m_gateway->reports << message.id.toUtf8();
                if (scene.acceptsFirst >= 0 && scene.reply.facts.size() >= scene.acceptsFirst)
                    continue;
                MessageFact fact;
                fact.messageId = message.id;
                fact.state = MessageState::Sent; // also where it had it already: status 23
                fact.code = known ? QStringLiteral("infobip:5/23") : QStringLiteral("infobip:1/26");
                scene.reply.facts << fact;
            }
        }
        auto promise = std::make_shared<QPromise<SubmitReply>>();
        promise->start();
        auto future = promise->future();
        const SubmitReply lost; // Unknown
        QTimer::singleShot(scene.neverAnswers ? timeoutMilliseconds : 0, this,
                           [promise, reply = scene.neverAnswers ? lost : scene.reply] {
                               promise->addResult(reply);
                               promise->finish();
                           });
        return future;
    }

    QFuture<Result<PulledReports>> pullReports(int limit) override
    {
        QMutexLocker locker(&m_gateway->lock);
        PulledReports page;
        page.raw = m_gateway->reports.mid(0, limit).join('\n');
        page.count = int(std::min<qsizetype>(limit, m_gateway->reports.size()));
        m_gateway->reports = m_gateway->reports.mid(page.count);
        return QtFuture::makeReadyFuture(Result<PulledReports>(page));
    }

    QList<MessageFact> interpretReports(const QByteArray &raw, int *) const override
    {
        QList<MessageFact> facts;
        for (const QByteArray &id : raw.split('\n')) {
            MessageFact fact;
            fact.messageId = QString::fromUtf8(id);
            fact.state = MessageState::Delivered;
            fact.code = QStringLiteral("infobip:3/5");
            facts << fact;
        }
        return facts;
    }

    QFuture<ReconcileReply> reconcile(const QString &, const QStringList &ids) override
    {
        QMutexLocker locker(&m_gateway->lock);
        ++m_gateway->reconciles;
        ReconcileReply reply;
        reply.answered = m_gateway->logAnswers;
        for (const QString &id : ids) {
            if (!reply.answered || !m_gateway->taken.contains(id))
                continue;
            MessageFact fact;
            fact.messageId = id;
            fact.state = MessageState::Sent;
            fact.code = QStringLiteral("infobip:1/26");
            reply.facts << fact;
        }
        return QtFuture::makeReadyFuture(reply);
    }

    QFuture<Result<QString>> test() override
    {
        return QtFuture::makeReadyFuture(Result<QString>(QStringLiteral("fine")));
    }

private:
    std::shared_ptr<ScriptedGateway> m_gateway;
};

} // namespace otklik::test
