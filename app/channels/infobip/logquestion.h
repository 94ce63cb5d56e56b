// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPromise>
#include <QSet>
#include <memory>

#include "channel.h"
#include "infobipaccount.h"
#include "infobipproduct.h"

namespace otklik::channels::infobip {

/// One question to the gateway's log: what became of these messages? Asks by bulk id and follows the pages; asks by
/// message id for what is then missing. One request at a time (the log allows 120 a minute); dispatcher's thread.
/// Keeps itself alive until its future has finished.
class LogQuestion final : public std::enable_shared_from_this<LogQuestion>
{
public:
    LogQuestion(Account account, const std::shared_ptr<HttpTransport> &transport, Product product);

    /// \a messageIds empty: everything that the log knows of the bulk.
    [[nodiscard]] QFuture<messaging::ReconcileReply> ask(const QString &bulkId, const QStringList &messageIds);

private:
    void askPage(const QString &cursor);
    void askNextIds();
    void request(const QUrlQuery &query);
    void read(const HttpReply &reply);
    void finish(bool answered);

    Account m_account;
    std::weak_ptr<HttpTransport> m_transport;
    Product m_product;
    QPromise<messaging::ReconcileReply> m_promise;
    QString m_bulkId;
    QStringList m_messageIds;
    QHash<QString, messaging::MessageFact> m_facts;
    QList<QStringList> m_idsToAsk; ///< each fits into one filter
    bool m_byBulk = false;
    int m_pages = 0;
};

} // namespace otklik::channels::infobip
