// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailparts.h"

#include <gmime/gmime.h>
#include <mutex>

namespace otklik::channels {

namespace {

constexpr qsizetype largestMail = 1024 * 1024;
constexpr qsizetype largestText = 128 * 1024;
constexpr int deepest = 20; ///< nested parts

/// What g_object_new() gave, given back.
template <class T>
struct Owned
{
    explicit Owned(T *object) : it(object) {}
    ~Owned()
    {
        if (it)
            g_object_unref(it);
    }
    Q_DISABLE_COPY_MOVE(Owned)
    T *it;
};

QString valueFrom(const char *value)
{
    return value ? QString::fromUtf8(value).simplified() : QString();
}

QList<MailParts::Header> headersOf(GMimeObject *object)
{
    QList<MailParts::Header> found;
    GMimeHeaderList *list = g_mime_object_get_header_list(object);
    const int count = list ? std::min(g_mime_header_list_get_count(list), 500) : 0;
    for (int i = 0; i < count; ++i) {
        GMimeHeader *header = g_mime_header_list_get_header_at(list, i);
        const char *name = g_mime_header_get_name(header);
        if (name)
            found.append({QByteArray(name).toLower(), valueFrom(g_mime_header_get_value(header))});
    }
    return found;
}

/// Without its transfer encoding; at most largestText.
QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.it);
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.it));
    if (!bytes || !bytes->data)
        return {};
    return {reinterpret_cast<const char *>(bytes->data), std::min<qsizetype>(bytes->len, largestText)};
}

/// Headers that stand as text: text/rfc822-headers. GMime reads them as a mail without a body.
QList<MailParts::Header> headersIn(const QByteArray &text)
{
    const QByteArray mail = text + "\n\n";
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(mail.constData(), size_t(mail.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.it));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.it, nullptr));
    return message.it ? headersOf(GMIME_OBJECT(message.it)) : QList<MailParts::Header>();
}

QString mediaTypeOf(GMimeObject *object)
{
    GMimeContentType *type = g_mime_object_get_content_type(object);
    const char *media = type ? g_mime_content_type_get_media_type(type) : nullptr;
    const char *sub = type ? g_mime_content_type_get_media_subtype(type) : nullptr;
    return (valueFrom(media) + u'/' + valueFrom(sub)).toLower();
}

void keep(QList<MailParts::Header> *returned, const QList<MailParts::Header> &headers)
{
    if (returned->isEmpty())
        *returned = headers;
}

void walk(GMimeObject *object, int depth, MailParts *parts)
{
    if (!object || depth > deepest)
        return;
    const QString type = mediaTypeOf(object);
    if (GMIME_IS_MULTIPART(object)) {
        auto *multipart = GMIME_MULTIPART(object);
        const int count = std::min(g_mime_multipart_get_count(multipart), 100);
        for (int i = 0; i < count; ++i)
            walk(g_mime_multipart_get_part(multipart, i), depth + 1, parts);
    } else if (GMIME_IS_MESSAGE_PART(object)) {
        if (GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)))
            keep(&parts->returned, headersOf(GMIME_OBJECT(inner)));
    } else if (GMIME_IS_PART(object)) {
        const bool isDelivery = type.endsWith(QLatin1String("delivery-status"));
        const bool isFeedback = type == QLatin1String("message/feedback-report");
        const bool isHeaders =
            type.endsWith(QLatin1String("rfc822-headers")) || type == QLatin1String("message/global-headers");
        if (!isDelivery && !isFeedback && !isHeaders && !type.startsWith(QLatin1String("text/")))
            return;
        const QByteArray content = contentOf(GMIME_PART(object));
        if (isDelivery) {
            parts->hasDelivery = true;
            parts->delivery += content + "\n\n";
        } else if (isFeedback) {
            parts->hasFeedback = true;
            parts->feedback += content + '\n';
        } else if (isHeaders) {
            keep(&parts->returned, headersIn(content));
        } else if (parts->text.size() < largestText) {
            parts->text += QString::fromUtf8(content) + u'\n';
        }
    }
}

/// What mailboxes and editors put before a mail, and ends of lines of old machines.
void mend(QByteArray *mail)
{
    mail->truncate(largestMail);
    if (mail->startsWith("\xEF\xBB\xBF"))
        mail->remove(0, 3);
    if (!mail->contains('\n'))
        mail->replace('\r', '\n');
    qsizetype begin = 0;
    while (begin < mail->size() && (mail->at(begin) == '\n' || mail->at(begin) == '\r'))
        ++begin;
    mail->remove(0, begin);
    if (mail->startsWith("From ") || mail->startsWith(">From "))
        mail->remove(0, mail->indexOf('\n') + 1);
}

} // namespace

QString MailParts::valueOf(const QList<Header> &headers, const QByteArray &name)
{
    for (const Header &header : headers)
        if (header.name == name)
            return header.value;
    return {};
}

MailParts takeApart(QByteArray mail)
{
    static std::once_flag once;
    std::call_once(once, g_mime_init);
    mend(&mail);
    MailParts parts;
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(mail.constData(), size_t(mail.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.it));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.it, nullptr));
    if (!message.it)
        return parts;
    parts.headers = headersOf(GMIME_OBJECT(message.it));
    GMimeObject *body = g_mime_message_get_mime_part(message.it);
    if (body) { // Content-Type belongs to the part
        parts.mediaType = mediaTypeOf(body);
        parts.headers += headersOf(body);
        walk(body, 0, &parts);
    }
    if (GDateTime *date = g_mime_message_get_date(message.it))
        parts.date = QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date), Qt::UTC);
    return parts;
}

} // namespace otklik::channels
