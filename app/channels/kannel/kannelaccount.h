// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include "result.h"

namespace otklik::channels::kannel {

/// The address of sendsms. The path is /cgi-bin/sendsms where none is given. http is allowed to this machine only: the
/// password and the texts travel in it. Errors: gateway.bad_url, gateway.http_refused.
[[nodiscard]] Result<QUrl> sendUrl(const QString &typed);
/// Where Kannel reaches our listener, without a slash at its end. Empty stays empty. Error gateway.bad_callback.
[[nodiscard]] Result<QUrl> callbackUrl(const QString &typed);

/// What the variable holds, «user:password», and nothing of it is kept anywhere.
struct Credentials
{
    QByteArray user;
    QByteArray password;
    /// Signs the addresses of reports; another one for other credentials.
    [[nodiscard]] QByteArray hookKey() const;
};
/// Errors: key.missing (no variable named, or it is empty), key.unusable (no colon, blanks, line breaks); Forbidden.
[[nodiscard]] Result<Credentials> readCredentials(const QString &keyEnv);

struct Account
{
    QString name;
    QUrl url;      ///< sendUrl()
    QUrl callback; ///< callbackUrl(); empty: no reports are asked for
    QString keyEnv;
};

} // namespace otklik::channels::kannel
