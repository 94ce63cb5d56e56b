// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QList>

#include "channel.h"
#include "database.h"
#include "uuidv7.h"

namespace otklik::messaging {

/// The codes of the second factor that go by SMS. They are taken from the database once, held in memory until a gateway
/// took them or they are too old, and never written down or logged. On the dispatcher's thread.
class SignInCodes
{
public:
    SignInCodes();
    /// To be asked again with each new connection: does this login send codes at all?
    [[nodiscard]] Done begin(store::Database &database);
    /// Takes what waits; drops what is too old.
    [[nodiscard]] Done take(store::Database &database);
    [[nodiscard]] bool isEmpty() const { return m_waiting.isEmpty(); }
    /// The next one as a request of its own; the caller gives it back with giveBack() where surely nothing was taken.
    struct Outgoing
    {
        OutgoingBatch batch;
        QDeadlineTimer until;
    };
    [[nodiscard]] Outgoing next();
    void giveBack(Outgoing outgoing) { m_waiting.append(std::move(outgoing)); }

private:
    bool m_mayTake = false;
    QList<Outgoing> m_waiting;
    UuidV7Source m_ids;
};

/// «Otklik: 123456 …» in the language of the person, English where it is not one of ours. Not of the locale: whoever
/// reads it is not at this machine.
[[nodiscard]] QString signInText(const QString &code, const QString &language);

} // namespace otklik::messaging
