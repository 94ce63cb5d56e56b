// SPDX-License-Identifier: GPL-3.0-or-later
#include "kannelinbound.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QStringDecoder>

namespace otklik::channels::kannel {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray rawValue(const QByteArray &query, const char *name)
{
    const QByteArray wanted = QByteArray(name) + '=';
    for (const QByteArray &item : query.split('&'))
        if (item.startsWith(wanted))
            return item.mid(wanted.size());
    return {};
}

QByteArray value(const QByteArray &query, const char *name)
{
    QByteArray raw = rawValue(query, name);
    raw.replace('+', ' ');
    return QByteArray::fromPercentEncoding(raw);
}

QString textOf(const QByteArray &bytes, const QByteArray &charset, int coding)
{
    const QByteArray known = charset.trimmed().toUpper();
    // With mo-recode the bytes are UTF-8; without it, those of the air.
    if (known.startsWith("UTF-16") || known == "UCS-2" || (known.isEmpty() && coding == 2))
        return QStringDecoder(QStringDecoder::Utf16BE)(bytes);
    if (known == "ISO-8859-1" || known == "LATIN1")
        return QString::fromLatin1(bytes);
    return QString::fromUtf8(bytes);
}

bool isSame(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    unsigned char different = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        different |= static_cast<unsigned char>(a[i] ^ b[i]);
    return different == 0;
}

} // namespace

QByteArray inboundToken(const QByteArray &hookKey, const QString &accountName)
{
    return QMessageAuthenticationCode::hash("mo\n" + accountName.toUtf8(), hookKey, QCryptographicHash::Sha256)
        .left(16)
        .toHex();
}

bool isInboundSigned(const QList<QByteArray> &hookKeys, const QString &accountName, const QByteArray &query)
{
    const QByteArray given = rawValue(query, "sig");
    bool fits = false;
    for (const QByteArray &key : hookKeys)
        fits |= !key.isEmpty() && isSame(inboundToken(key, accountName), given);
    return fits;
}

QByteArray inboundGetUrl(const Account &account, const QByteArray &hookKey)
{
    const QByteArray listener = account.callback.isEmpty() ? QByteArray("http://127.0.0.1:8880")
                                                           : account.callback.toEncoded(QUrl::StripTrailingSlash);
    // Kannel reads a percent sign as the beginning of an escape of its own; two stand for one.
    const QByteArray name = account.name.toUtf8().toPercentEncoding().replace('%', "%%");
    return listener + "/hooks/kannel/" + name + "/mo?sig=" + inboundToken(hookKey, account.name) +
           "&id=%I&from=%q&to=%Q&text=%b&coding=%c&charset=%C&ts=%T&smsc=%i";
}

std::optional<inbox::IncomingText> readInboundLine(const QByteArray &line)
{
    const qsizetype blank = line.indexOf(' ');
    bool isNumber = false;
    const qint64 received = line.left(std::max<qsizetype>(blank, 0)).toLongLong(&isNumber);
    const QByteArray query = line.mid(blank + 1);
    if (!isNumber || rawValue(query, "from").isEmpty() || !query.contains("text="))
        return {};
    inbox::IncomingText text;
    text.providerId = QString::fromLatin1(value(query, "id"));
    text.from = QString::fromUtf8(value(query, "from"));
    text.to = QString::fromUtf8(value(query, "to"));
    text.text = textOf(value(query, "text"), value(query, "charset"), value(query, "coding").toInt());
    const qint64 said = value(query, "ts").toLongLong() * 1000;
    const bool isLikely = said > received - 7 * 86400000LL && said < received + 3600000LL;
    text.receivedAt = QDateTime::fromMSecsSinceEpoch(isLikely ? said : received, Qt::UTC);
    return text;
}

QFuture<Result<messaging::PulledReports>> InboundReader::pull(int)
{
    return QtFuture::makeReadyFuture(Result<messaging::PulledReports>(messaging::PulledReports()));
}

QList<inbox::IncomingText> InboundReader::read(const QByteArray &raw, int *unreadable) const
{
    QList<inbox::IncomingText> texts;
    int unread = 0;
    for (const QByteArray &line : raw.split('\n')) {
        if (line.isEmpty())
            continue;
        if (auto text = readInboundLine(line))
            texts.append(std::move(*text));
        else
            ++unread;
    }
    if (unreadable)
        *unreadable = unread;
    return texts;
}

} // namespace otklik::channels::kannel
