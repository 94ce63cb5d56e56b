// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

#include "clock.h"
#include "databaseurl.h"
#include "dispatcher.h"

namespace otklik::channels {
class TrainingGateway;
}

namespace otklik::inbox {
class InboxJob;
}

namespace otklik::hygiene {
class LookupJob;
}

namespace otklik::people {
class DuplicateJob;
}

namespace otklik::desk {

/// The dispatcher, the look-ups, the inbox and the search for duplicates inside the desk, for a database that only this
/// desk uses. Each on its own thread.
class EmbeddedDispatcher final : public QObject
{
    Q_OBJECT
public:
    EmbeddedDispatcher(const store::DatabaseUrl &url, const Clock &clock, QObject *parent = nullptr);
    ~EmbeddedDispatcher() override;
    void start();

Q_SIGNALS:
    /// Messages handed over in the last second or so.
    void rateChanged(double perSecond);
    void gatewayTrouble(const QString &gateway, const QString &sentence);

private:
    void counted(const messaging::DispatchCounts &counts);
    std::unique_ptr<channels::TrainingGateway> m_training;
    std::unique_ptr<messaging::Dispatcher> m_dispatcher; // goes before the gateway that its channels point to
    std::unique_ptr<hygiene::LookupJob> m_lookups;       // as it does
    std::unique_ptr<inbox::InboxJob> m_inbox;            // as it does
    std::unique_ptr<people::DuplicateJob> m_duplicates;
    QElapsedTimer m_since;
    qint64 m_sentBefore = 0;
};

} // namespace otklik::desk
