// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QString>

#include "result.h"

namespace otklik::secrets {

/// Passwords of this user in the keychain of the system (Secret Service, KWallet), never anywhere else: there is no
/// insecure fallback. A keychain that does not answer in five seconds counts as absent; then the person is asked each
/// time. From the thread of the event loop; hand the futures to store::deliver().
class SecretStore
{
public:
    explicit SecretStore(QString service = QStringLiteral("otklik"), int timeoutMilliseconds = 5000);

    /// Empty where nothing is kept under the name. Errors: secret.no_keychain, secret.refused: ask the person.
    [[nodiscard]] QFuture<Result<QString>> read(const QString &name) const;
    /// Errors as above: nothing was kept, the person is asked next time.
    [[nodiscard]] QFuture<Done> write(const QString &name, const QString &secret) const;
    [[nodiscard]] QFuture<Done> remove(const QString &name) const;

private:
    QString m_service;
    int m_timeout;
};

} // namespace otklik::secrets
