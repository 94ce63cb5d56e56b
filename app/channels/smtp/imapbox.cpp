// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapbox.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include "maildir.h"
#include "translate.h"

namespace otklik::channels {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 timeout = 15000;
constexpr qint64 largestPage = 4LL * 1024 * 1024;
constexpr qint64 largestMail = 256LL * 1024; ///< the report stands before the returned mail
constexpr qint64 largestAnswer = 1024LL * 1024;
constexpr int mostAtOnce = 100;

struct Sink
{
    QByteArray bytes;
    qint64 most;
};

size_t onBytes(char *data, size_t size, size_t count, void *to)
{
    auto *sink = static_cast<Sink *>(to);
    const auto room = std::max<qint64>(0, sink->most - sink->bytes.size());
    sink->bytes.append(data, std::min<qint64>(room, qint64(size * count)));
    return size * count; // the rest is read and forgotten, so that the connection lives on
}

QDateTime instantFrom(const QString &text)
{
    static const QRegularExpression form(
        u"\\A ?(\\d{1,2})-([A-Za-z]{3})-(\\d{4}) (\\d\\d:\\d\\d:\\d\\d) ([+-])(\\d\\d)(\\d\\d)\\z"_s);
    const auto found = form.match(text);
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    QDateTime at(QDate(found.captured(3).toInt(), int(months.indexOf(found.captured(2).toLower())) + 1,
                       found.captured(1).toInt()),
                 QTime::fromString(found.captured(4), u"HH:mm:ss"_s), Qt::UTC);
    const int seconds = found.captured(6).toInt() * 3600 + found.captured(7).toInt() * 60;
    return at.addSecs(found.captured(5) == "+"_L1 ? -seconds : seconds);
}

} // namespace

std::optional<ImapPlace> readImapPlace(const QString &typed)
{
    const QUrl url(typed, QUrl::TolerantMode);
    ImapPlace place;
    place.tlsAtOnce = url.scheme() == "imaps"_L1;
    place.host = url.host(QUrl::FullyEncoded).toLower();
    place.port = url.port(place.tlsAtOnce ? 993 : 143);
    place.user = url.userName(QUrl::FullyDecoded);
    place.folder = url.path(QUrl::FullyDecoded).mid(1);
    if (place.folder.isEmpty())
        place.folder = u"INBOX"_s;
    place.isThisMachine = place.host == "localhost"_L1 || place.host == "127.0.0.1"_L1;
    static const QRegularExpression plain(u"\\A[A-Za-z0-9 ._/&-]+\\z"_s);
    if (!url.isValid() || (!place.tlsAtOnce && url.scheme() != "imap"_L1) || place.host.isEmpty() ||
        place.user.isEmpty() || !url.password().isEmpty() || url.hasQuery() || url.hasFragment() ||
        !plain.match(place.folder).hasMatch())
        return {};
    return place;
}

Result<QByteArray> ImapBox::perform(const QByteArray &password, const QByteArray &path, const QByteArray &command,
                                    qint64 most)
{
    CURL *curl = m_curl.get();
    m_curl.reset(timeout);
    m_curl.secure(m_place.isThisMachine, m_place.caFile);
    Sink sink{{}, most};
    const QByteArray url = (m_place.tlsAtOnce ? "imaps://" : "imap://") + m_place.host.toLatin1() + ':' +
                           QByteArray::number(m_place.port) + '/' + QUrl::toPercentEncoding(m_place.folder) + path;
    curl_easy_setopt(curl, CURLOPT_URL, url.constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "imap,imaps");
    curl_easy_setopt(curl, CURLOPT_USERNAME, m_place.user.toUtf8().constData());
    curl_easy_setopt(curl, CURLOPT_PASSWORD, password.constData());
    if (!command.isEmpty())
        curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, command.constData());
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &onBytes);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &sink);
    switch (curl_easy_perform(curl)) {
    case CURLE_OK:
        return sink.bytes;
    case CURLE_LOGIN_DENIED:
        return fail(Failure::Unreachable, u"mailbox.login"_s,
                    translate("Channels", "The mailbox of bounces does not accept user and password, so bounces are "
                                          "not read. Check both."));
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_USE_SSL_FAILED:
        return fail(Failure::Unreachable, u"mailbox.certificate"_s,
                    translate("Channels", "The server of the mailbox of bounces offers no encryption, or its "
                                          "certificate is not trusted, so bounces are not read. Check the address "
                                          "and the account's «ca»."));
    default:
        break;
    }
    return fail(Failure::Unreachable, u"mailbox.away"_s,
                translate("Channels", "The mailbox of bounces cannot be reached or read. It is tried again by "
                                      "itself."));
}

Result<QByteArray> ImapBox::ask(const QByteArray &password, const QByteArray &command)
{
    return perform(password, {}, command, largestAnswer);
}

Done ImapBox::check(const QByteArray &password)
{
    OTKLIK_CHECK(ask(password, "UID SEARCH UNANSWERED"));
    return {};
}

Result<messaging::PulledReports> ImapBox::read(const QByteArray &password, int limit)
{
    OTKLIK_TRY(found, ask(password, "UID SEARCH UNANSWERED UNDELETED"));
    static const QRegularExpression search(u"^\\* SEARCH((?: \\d+)+)"_s, QRegularExpression::MultilineOption);
    QStringList uids = search.match(QString::fromLatin1(found)).captured(1).split(u' ', Qt::SkipEmptyParts);
    uids = uids.mid(0, std::min(limit, mostAtOnce));
    messaging::PulledReports page;
    if (uids.isEmpty())
        return page;
    OTKLIK_TRY(dates, ask(password, "UID FETCH " + uids.join(u',').toLatin1() + " (INTERNALDATE)"));
    QHash<QString, QDateTime> cameAt;
    for (const QString &line : QString::fromLatin1(dates).split(u'\n')) {
        static const QRegularExpression uid(u"UID (\\d+)"_s);
        static const QRegularExpression date(u"INTERNALDATE \"([^\"]+)\""_s);
        cameAt.insert(uid.match(line).captured(1), instantFrom(date.match(line).captured(1)));
    }
    for (const QString &uid : std::as_const(uids)) {
        if (page.raw.size() > largestPage)
            break;
        OTKLIK_TRY(mail, perform(password, "/;UID=" + uid.toLatin1(), {}, largestMail));
        const QDateTime came = cameAt.value(uid);
        if (!page.raw.isEmpty())
            page.raw += '\n';
        page.raw += maildir::reportLine(came.isValid() ? came : QDateTime::currentDateTimeUtc(), mail);
        page.handles.append(uid);
        ++page.count;
    }
    return page;
}

Done ImapBox::putAway(const QByteArray &password, const QStringList &uids)
{
    OTKLIK_CHECK(ask(password, "UID STORE " + uids.join(u',').toLatin1() + " +FLAGS.SILENT (\\Answered \\Seen)"));
    return {};
}

} // namespace otklik::channels
