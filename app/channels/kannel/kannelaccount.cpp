// SPDX-License-Identifier: GPL-3.0-or-later
#include "kannelaccount.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include "translate.h"
#include "typedaddress.h"

namespace otklik::channels::kannel {

using namespace Qt::Literals::StringLiterals;

Result<QUrl> sendUrl(const QString &typed)
{
    QUrl url = typedAddress(typed, "https://"_L1);
    if (!isPlainAddress(url))
        return fail(Failure::Invalid, u"gateway.bad_url"_s,
                    translate("Channels", "Kannel's address cannot be read. Give it as "
                                          "http://127.0.0.1:13013/cgi-bin/sendsms, without user, password, query or "
                                          "fragment."));
    if (url.scheme() == "http"_L1 && !isThisMachine(url))
        return fail(Failure::Invalid, u"gateway.http_refused"_s,
                    translate("Channels", "Without https anybody on the way could read messages and password, so http "
                                          "is allowed to localhost and 127.0.0.1 only. Let Kannel listen with TLS "
                                          "(sendsms-port-ssl) and give the address with https."));
    if (url.path().isEmpty())
        url.setPath(u"/cgi-bin/sendsms"_s);
    return url;
}

Result<QUrl> callbackUrl(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return QUrl();
    QUrl url = typedAddress(typed, "http://"_L1);
    if (!isPlainAddress(url) || url.path(QUrl::FullyEncoded).contains(u'%'))
        return fail(Failure::Invalid, u"gateway.bad_callback"_s,
                    translate("Channels", "The address for reports cannot be read. Give it as http://127.0.0.1:8880: "
                                          "the address at which Kannel reaches «otklikctl serve --listen»."));
    return url;
}

QByteArray Credentials::hookKey() const
{
    return QMessageAuthenticationCode::hash("otklik kannel reports 1", user + ':' + password,
                                            QCryptographicHash::Sha256);
}

Result<Credentials> readCredentials(const QString &keyEnv)
{
    if (keyEnv.isEmpty())
        return fail(Failure::Forbidden, u"key.missing"_s,
                    translate("Channels",
                              "This account names no variable that holds its user and password. Nothing was "
                              "sent. Add the account again with --key-env."));
    const QByteArray value = qgetenv(keyEnv.toUtf8().constData()).trimmed();
    if (value.isEmpty())
        return fail(Failure::Forbidden, u"key.missing"_s,
                    translate("Channels", "The variable %1, which should hold the account's user and password, is "
                                          "empty. Nothing was sent. Set it for this program and start it again.")
                        .arg(keyEnv));
    const qsizetype colon = value.indexOf(':');
    const bool isPlain = std::all_of(value.begin(), value.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    // Also keeps a line break from becoming a header of its own.
    if (colon < 1 || colon + 1 == value.size() || !isPlain)
        return fail(Failure::Forbidden, u"key.unusable"_s,
                    translate("Channels",
                              "The variable %1 does not hold «user:password», or it has blanks, line breaks "
                              "or letters that a header cannot carry. Nothing was sent. Set it anew.")
                        .arg(keyEnv));
    return Credentials{value.left(colon), value.mid(colon + 1)};
}

} // namespace otklik::channels::kannel
