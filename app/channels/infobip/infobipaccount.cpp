// SPDX-License-Identifier: GPL-3.0-or-later
#include "infobipaccount.h"

#include <QCoreApplication>

#include "typedaddress.h"

namespace otklik::channels::infobip {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QByteArray> readKey(const Account &account)
{
    if (account.keyEnv.isEmpty()) {
        if (isThisMachine(account.baseUrl))
            return QByteArray("training"); // a gateway for practice takes any key, but wants one
        return fail(Failure::Forbidden, u"key.missing"_s,
                    QCoreApplication::translate("Channels",
                                                "This account names no variable that holds its key. Nothing was "
                                                "sent. Add the account again with --key-env."));
    }
    const QByteArray key = qgetenv(account.keyEnv.toUtf8().constData()).trimmed();
    if (key.isEmpty())
        return fail(Failure::Forbidden, u"key.missing"_s,
                    QCoreApplication::translate("Channels",
                                                "The variable %1, which should hold the account's key, is empty. "
                                                "Nothing was sent. Set it for this program and start it again.")
                        .arg(account.keyEnv));
    // Also keeps a line break in the key from becoming a header of its own.
    if (std::any_of(key.begin(), key.end(), [](char c) { return c < 0x21 || c > 0x7e; }))
        return fail(Failure::Forbidden, u"key.unusable"_s,
                    QCoreApplication::translate("Channels",
                                                "The variable %1 holds characters that a key cannot have. Nothing "
                                                "was sent. Copy the key again, without blanks or line breaks.")
                        .arg(account.keyEnv));
    return key;
}

} // namespace

Result<QUrl> baseUrl(const QString &typed)
{
    const QUrl url = typedAddress(typed, "https://"_L1);
    if (!isPlainAddress(url))
        return fail(Failure::Invalid, u"gateway.bad_url"_s,
                    QCoreApplication::translate("Channels",
                                                "The gateway's address cannot be read. Give it as "
                                                "https://NAME.api.infobip.com, without key, query or fragment."));
    if (url.scheme() == "http"_L1 && !isThisMachine(url))
        return fail(Failure::Invalid, u"gateway.http_refused"_s,
                    QCoreApplication::translate("Channels",
                                                "Without https anybody on the way could read messages and key, so "
                                                "http is allowed to localhost and 127.0.0.1 only. Give the address "
                                                "with https."));
    return url;
}

Result<HttpRequest> Account::request(const QByteArray &method, const QString &path, const QUrlQuery &query) const
{
    OTKLIK_TRY(key, readKey(*this));
    HttpRequest request;
    request.method = method;
    request.url = baseUrl;
    request.url.setPath(baseUrl.path() + path);
    if (!query.isEmpty())
        request.url.setQuery(query);
    request.headers = {{"Authorization", "App " + key}, {"Accept", "application/json"}, {"User-Agent", "otklik"}};
    if (method == "POST")
        request.headers.emplaceBack("Content-Type", "application/json");
    return request;
}

} // namespace otklik::channels::infobip
