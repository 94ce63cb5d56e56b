// SPDX-License-Identifier: GPL-3.0-or-later
#include "logquestion.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "infobipwire.h"

namespace otklik::channels::infobip {

using namespace Qt::Literals::StringLiterals;
using messaging::MessageFact;
using messaging::ReconcileReply;

namespace {
constexpr int longestFilter = 2048; // characters of messageId= (§1.5)
constexpr int mostPages = 50;       // a cursor that never ends
constexpr HttpLimits logLimits{30000, 16LL * 1024 * 1024};

QList<QStringList> filters(const QStringList &ids)
{
    QList<QStringList> groups;
    qsizetype length = longestFilter;
    for (const QString &id : ids) {
        if (length + 1 + id.size() > longestFilter) {
            groups.append(QStringList());
            length = -1;
        }
        groups.last().append(id);
        length += 1 + id.size();
    }
    return groups;
}

} // namespace

LogQuestion::LogQuestion(Account account, const std::shared_ptr<HttpTransport> &transport, Product product)
    : m_account(std::move(account)), m_transport(transport), m_product(std::move(product))
{
}

QFuture<ReconcileReply> LogQuestion::ask(const QString &bulkId, const QStringList &messageIds)
{
    m_promise.start();
    m_bulkId = bulkId;
    m_messageIds = messageIds;
    auto future = m_promise.future();
    if (!bulkId.isEmpty()) {
        m_byBulk = true;
        askPage({});
    } else {
        m_idsToAsk = filters(messageIds);
        askNextIds();
    }
    return future;
}

void LogQuestion::askPage(const QString &cursor)
{
    QUrlQuery query{{u"bulkId"_s, m_bulkId}, {u"limit"_s, u"1000"_s}};
    if (m_product.logHasCursor)
        query.addQueryItem(u"useCursor"_s, u"true"_s);
    if (!cursor.isEmpty())
        query.addQueryItem(u"cursor"_s, QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
    request(query);
}

void LogQuestion::askNextIds()
{
    if (m_idsToAsk.isEmpty())
        return finish(true);
    const QStringList ids = m_idsToAsk.takeFirst();
    QUrlQuery query{{u"limit"_s, u"1000"_s}};
    for (const QString &id : m_product.logHasCursor ? QStringList{ids.join(u',')} : ids)
        query.addQueryItem(u"messageId"_s, id);
    request(query);
}

void LogQuestion::request(const QUrlQuery &query)
{
    const auto transport = m_transport.lock();
    const auto request = m_account.request("GET", m_product.logsPath, query);
    if (!transport || !request)
        return finish(false);
    transport->send(*request, logLimits)
        .then(QtFuture::Launch::Sync, [self = shared_from_this()](const HttpReply &reply) { self->read(reply); });
}

void LogQuestion::read(const HttpReply &reply)
{
    const QJsonObject answer = QJsonDocument::fromJson(reply.body).object();
    if (reply.problem != HttpProblem::None || reply.status != 200 || !answer[u"results"_s].isArray())
        return finish(false);
    const QJsonArray items = answer[u"results"_s].toArray();
    for (const QJsonValue &item : items) {
        const auto fact = m_product.read(item.toObject());
        if (!fact)
            continue;
        // A message that was handed over twice has two rows: the highest rank is its state.
        const auto known = m_facts.constFind(fact->messageId);
        if (known == m_facts.constEnd() || known->state < fact->state)
            m_facts.insert(fact->messageId, *fact);
    }
    if (!m_byBulk)
        return askNextIds();

    const QString next = answer[u"cursor"_s][u"nextCursor"_s].toString();
    if (!next.isEmpty() && !items.isEmpty())
        return ++m_pages < mostPages ? askPage(next) : finish(false);
    m_byBulk = false;
    QStringList missing;
    for (const QString &id : m_messageIds) {
        if (!m_facts.contains(id))
            missing.append(id);
    }
    // An earlier attempt went out under another bulk id. Asked only where one request is enough.
    m_idsToAsk = filters(missing);
    if (m_idsToAsk.size() > 1)
        m_idsToAsk.clear();
    askNextIds();
}

void LogQuestion::finish(bool answered)
{
    ReconcileReply reply;
    reply.answered = answered;
    if (m_messageIds.isEmpty()) {
        reply.facts = m_facts.values();
    } else {
        for (const QString &id : m_messageIds) {
            if (const auto fact = m_facts.constFind(id); fact != m_facts.constEnd())
                reply.facts.append(*fact);
        }
    }
    m_promise.addResult(std::move(reply));
    m_promise.finish();
}

} // namespace otklik::channels::infobip
