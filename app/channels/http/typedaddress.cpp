// SPDX-License-Identifier: GPL-3.0-or-later
#include "typedaddress.h"

namespace otklik::channels {

using namespace Qt::Literals::StringLiterals;

QUrl typedAddress(const QString &typed, QLatin1StringView scheme)
{
    QString text = typed.trimmed();
    while (text.endsWith(u'/'))
        text.chop(1);
    if (!text.isEmpty() && !text.contains("://"_L1))
        text.prepend(scheme);
    return QUrl(text, QUrl::StrictMode);
}

bool isPlainAddress(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) &&
           url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
}

bool isThisMachine(const QUrl &url)
{
    return url.host() == "localhost"_L1 || url.host() == "127.0.0.1"_L1 || url.host() == "::1"_L1;
}

} // namespace otklik::channels
