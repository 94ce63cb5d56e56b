// SPDX-License-Identifier: GPL-3.0-or-later
#include "seedtext.h"

#include <QUrl>

namespace otklik::access {

using namespace Qt::Literals::StringLiterals;

static QString grouped(const QString &text)
{
    QString groups;
    for (qsizetype i = 0; i < text.size(); i += 4)
        groups += (i > 0 ? u" "_s : QString()) + text.mid(i, 4);
    return groups;
}

/// RFC 4648 §6, without padding.
static QString base32(const QByteArray &bytes)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    QString text;
    quint32 bits = 0;
    int held = 0;
    for (const char byte : bytes) {
        bits = (bits << 8) | quint8(byte);
        for (held += 8; held >= 5; held -= 5)
            text += QLatin1Char(letters[(bits >> (held - 5)) & 31]);
        bits &= (1u << held) - 1;
    }
    if (held > 0)
        text += QLatin1Char(letters[(bits << (5 - held)) & 31]);
    return text;
}

Enrolment enrolmentOf(const QString &login, const QString &hex)
{
    const QString secret = base32(QByteArray::fromHex(hex.toLatin1()));
    const QString label = QString::fromLatin1(QUrl::toPercentEncoding(u"Otklik:"_s + login, ":"));
    return {grouped(secret), u"otpauth://totp/%1?secret=%2&issuer=Otklik"_s.arg(label, secret)};
}

} // namespace otklik::access
