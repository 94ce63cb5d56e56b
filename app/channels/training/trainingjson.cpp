// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingjson.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <chrono>
#include <cstdio>

namespace otklik::channels::trainingjson {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Status
{
    int group;
    const char *groupName;
    int id;
    const char *name;
    const char *description;
};

// gateways.md §2.10
constexpr Status statuses[] = {
    {1, "PENDING", 26, "PENDING_ACCEPTED", "Message accepted, pending for delivery."},
    {1, "PENDING", 7, "PENDING_ENROUTE", "Message sent to next instance"},
    {2, "UNDELIVERABLE", 9, "UNDELIVERABLE_NOT_DELIVERED", "Message sent not delivered"},
    {2, "UNDELIVERABLE", 96, "UNDELIVERABLE_NO_ANSWER", "The call was not answered"},
    {2, "UNDELIVERABLE", 97, "UNDELIVERABLE_BUSY", "The line was busy"},
    {3, "DELIVERED", 2, "DELIVERED_TO_OPERATOR", "Message delivered to operator"},
    {3, "DELIVERED", 5, "DELIVERED_TO_HANDSET", "Message delivered to handset"},
    {4, "EXPIRED", 15, "EXPIRED_EXPIRED", "Message expired"},
    {4, "EXPIRED", 29, "EXPIRED_DLR_UNKNOWN", "No delivery report"},
    {5, "REJECTED", 8, "REJECTED_PREFIX_MISSING", "Number prefix missing"},
    {5, "REJECTED", 10, "REJECTED_DND", "Destination on the operator's do-not-disturb list"},
    {5, "REJECTED", 14, "REJECTED_DESTINATION", "By Account policy"},
    {5, "REJECTED", 19, "REJECTED_ROUTE_NOT_AVAILABLE", "No route to the destination"},
    {5, "REJECTED", 23, "REJECTED_DUPLICATE_MESSAGE_ID", "Duplicate message ID"},
    {5, "REJECTED", 25, "REJECTED_MESSAGE_TOO_LONG", "Message too long"},
    {5, "REJECTED", 51, "REJECTED_MISSING_TO", "Missing to"},
    {5, "REJECTED", 52, "REJECTED_DESTINATION", "Invalid destination address"},
};

struct Trouble
{
    int group;
    const char *groupName;
    int id;
    const char *name;
    const char *description;
    bool permanent;
};

constexpr Trouble troubles[] = {
    {0, "OK", 0, "NO_ERROR", "No Error", false},
    {1, "HANDSET_ERRORS", 1, "EC_UNKNOWN_SUBSCRIBER", "Unknown Subscriber", true},
    {1, "HANDSET_ERRORS", 13, "EC_CALL_BARRED", "Call barred", false},
    {1, "HANDSET_ERRORS", 27, "EC_ABSENT_SUBSCRIBER", "Absent Subscriber", false},
    {2, "USER_ERRORS", 5002, "EC_VOICE_USER_BUSY", "User was busy during call attempt", true},
    {2, "USER_ERRORS", 5003, "EC_VOICE_NO_ANSWER", "User was notified, but did not answer call", true},
    {1, "HANDSET_ERRORS", 31, "EC_SUBSCRIBER_BUSY_FOR_MT_SMS", "Subscriber Busy For MT SMS", false},
};

template <class Row, size_t N>
const Row &rowOf(const Row (&rows)[N], int id)
{
    for (const Row &row : rows) {
        if (row.id == id)
            return row;
    }
    return rows[0];
}

/// Everything of a status that stands in the table, written once.
template <class Row, size_t N, class Rest>
const QByteArray &written(const Row (&rows)[N], int id, Rest rest)
{
    static const QHash<int, QByteArray> texts = [&] {
        QHash<int, QByteArray> made;
        for (const Row &row : rows) {
            QByteArray text = R"({"groupId":)" + QByteArray::number(row.group) + R"(,"groupName":")" + row.groupName +
                              R"(","id":)" + QByteArray::number(row.id) + R"(,"name":")" + row.name +
                              R"(","description":")" + row.description + '"';
            text += rest(row);
            text += '}';
            made.insert(row.id, text);
        }
        return made;
    }();
    return *texts.constFind(rowOf(rows, id).id);
}

QByteArray list(const QList<QPair<QByteArray, QByteArray>> &pairs, const char *first, const char *second)
{
    QByteArray text;
    for (const auto &[property, complaint] : pairs) {
        text += text.isEmpty() ? "" : ",";
        text += QByteArray("{\"") + first + "\":";
        appendString(text, property);
        text += QByteArray(",\"") + second + "\":";
        appendString(text, complaint);
        text += '}';
    }
    return text;
}

} // namespace

void appendString(QByteArray &to, const QByteArray &utf8)
{
    to += '"';
    qsizetype plain = 0; // everything before stands in `to`
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const uchar c = uchar(utf8[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        to.append(utf8.constData() + plain, i - plain);
        plain = i + 1;
        char escaped[8];
        if (c < 0x20)
            std::snprintf(escaped, sizeof escaped, "\\u%04x", unsigned(c));
        else
            std::snprintf(escaped, sizeof escaped, "\\%c", c);
        to += escaped;
    }
    to.append(utf8.constData() + plain, utf8.size() - plain);
    to += '"';
}

void appendDate(QByteArray &to, qint64 millisecondsSince1970)
{
    using namespace std::chrono;
    const sys_time<milliseconds> instant{milliseconds(millisecondsSince1970)};
    const auto day = floor<days>(instant);
    const year_month_day date(day);
    const hh_mm_ss time(instant - day);
    char text[48];
    std::snprintf(text, sizeof text, "\"%04d-%02u-%02uT%02d:%02d:%02d.%03d+0000\"", int(date.year()),
                  unsigned(date.month()), unsigned(date.day()), int(time.hours().count()), int(time.minutes().count()),
                  int(time.seconds().count()), int(time.subseconds().count()));
    to += text;
}

void appendStatus(QByteArray &to, int id)
{
    to += written(statuses, id, [](const Status &) { return QByteArray(); });
}

void appendError(QByteArray &to, int id)
{
    to += written(troubles, id, [](const Trouble &row) {
        return QByteArray(row.permanent ? ",\"permanent\":true" : ",\"permanent\":false");
    });
}

int groupOfStatus(int id)
{
    return rowOf(statuses, id).group;
}

QByteArray httpDate(qint64 millisecondsSince1970)
{
    return QLocale::c()
        .toString(QDateTime::fromMSecsSinceEpoch(millisecondsSince1970, Qt::UTC), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
        .toLatin1();
}

QByteArray problem(const QByteArray &code, const QByteArray &description,
                   const QList<QPair<QByteArray, QByteArray>> &violations)
{
    QByteArray text = R"({"errorCode":")" + code + R"(","description":)";
    appendString(text, description);
    text += R"(,"action":"Check the request and the documentation.","violations":[)" +
            list(violations, "property", "violation") + R"(],"resources":[]})";
    return text;
}

QByteArray legacyProblem(const QByteArray &messageId, const QByteArray &text,
                         const QList<QPair<QByteArray, QByteArray>> &violations)
{
    QByteArray body = R"({"requestError":{"serviceException":{"messageId":")" + messageId + R"(","text":)";
    appendString(body, text);
    if (!violations.isEmpty()) {
        body += R"(,"validationErrors":{)";
        for (qsizetype i = 0; i < violations.size(); ++i) {
            body += i ? "," : "";
            appendString(body, violations[i].first);
            body += ":[";
            appendString(body, violations[i].second);
            body += ']';
        }
        body += '}';
    }
    return body + "}}}";
}

} // namespace otklik::channels::trainingjson
