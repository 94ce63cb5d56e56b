// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>
#include <QUrlQuery>

#include "httptransport.h"
#include "result.h"

namespace otklik::channels::infobip {

/// The account's address: blanks and trailing slashes dropped, https:// put in front where no scheme is given.
/// http is allowed to this machine only (gateways.md §1.1).
/// Errors: gateway.bad_url (unreadable, with user, query or fragment), gateway.http_refused.
[[nodiscard]] Result<QUrl> baseUrl(const QString &typed);

/// Where an account lives and the name of the variable that holds its key; never the key.
struct Account
{
    QUrl baseUrl;
    QString keyEnv;

    /// A request with the headers that every call carries. Reads the key now.
    /// Errors: key.missing, key.unusable (Forbidden).
    [[nodiscard]] Result<HttpRequest> request(const QByteArray &method, const QString &path,
                                              const QUrlQuery &query = {}) const;
};

} // namespace otklik::channels::infobip
