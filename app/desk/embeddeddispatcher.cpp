// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeddeddispatcher.h"

#include <QTimer>

#include "channelmaker.h"
#include "duplicatejob.h"
#include "inboundmaker.h"
#include "inboxjob.h"
#include "lookupjob.h"
#include "traininggateway.h"

namespace otklik::desk {

static constexpr int afterTheFirstPages = 3000; // milliseconds

EmbeddedDispatcher::EmbeddedDispatcher(const store::DatabaseUrl &url, const Clock &clock, QObject *parent)
    : QObject(parent), m_training(std::make_unique<channels::TrainingGateway>(channels::TrainingSettings(), clock)),
      m_dispatcher(std::make_unique<messaging::Dispatcher>(url, clock, channels::channelMaker(m_training.get()))),
      m_lookups(std::make_unique<hygiene::LookupJob>(url, clock, channels::channelMaker(m_training.get()))),
      m_inbox(std::make_unique<inbox::InboxJob>(url, clock, channels::inboundMaker(m_training.get()))),
      m_duplicates(std::make_unique<people::DuplicateJob>(url, clock))
{
    connect(m_lookups.get(), &hygiene::LookupJob::gatewayTrouble, this,
            [this](const QString &gateway, const QString &, const QString &sentence) {
                Q_EMIT gatewayTrouble(gateway, sentence);
            });
    connect(m_dispatcher.get(), &messaging::Dispatcher::progress, this, &EmbeddedDispatcher::counted);
    connect(m_dispatcher.get(), &messaging::Dispatcher::gatewayTrouble, this,
            [this](const QString &gateway, const QString &, const QString &sentence) {
                Q_EMIT gatewayTrouble(gateway, sentence);
            });
}

EmbeddedDispatcher::~EmbeddedDispatcher() = default;

void EmbeddedDispatcher::start()
{
    m_since.start();
    m_dispatcher->start();
    m_lookups->start();
    m_inbox->start();
    QTimer::singleShot(afterTheFirstPages, m_duplicates.get(), &people::DuplicateJob::start);
}

void EmbeddedDispatcher::counted(const messaging::DispatchCounts &counts)
{
    const qint64 elapsed = m_since.restart();
    if (elapsed > 0)
        Q_EMIT rateChanged(double(counts.sent - m_sentBefore) * 1000.0 / double(elapsed));
    m_sentBefore = counts.sent;
}

} // namespace otklik::desk
