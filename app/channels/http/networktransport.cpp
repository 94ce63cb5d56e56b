// SPDX-License-Identifier: GPL-3.0-or-later
#include "networktransport.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QPromise>
#include <QTimer>

#include "oneshotbody.h"

namespace otklik::channels {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One request under way; deletes itself when it has ended.
class Exchange final : public QObject
{
public:
    Exchange(QNetworkAccessManager &manager, const HttpRequest &request, const HttpLimits &limits, QObject *parent)
        : QObject(parent), m_limits(limits)
    {
        m_promise.start();
        QNetworkRequest wire(request.url);
        wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
        wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
        wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
        for (const auto &[name, value] : request.headers)
            wire.setRawHeader(name, value);

        if (request.method == "POST") {
            m_body = new OneShotBody(request.body, this);
            wire.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
            m_reply = manager.post(wire, m_body);
        } else {
            m_reply = manager.get(wire);
        }
        connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::look);
        connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::look);
        connect(m_reply, &QNetworkReply::sslErrors, this, [this] { m_certificate = true; });
        connect(m_reply, &QNetworkReply::finished, this, &Exchange::end);
        connect(&m_timer, &QTimer::timeout, this, [this] { giveUp(m_timedOut); });
        m_timer.setSingleShot(true);
        m_timer.start(limits.timeoutMilliseconds);
    }

    ~Exchange() override
    {
        if (!m_reply)
            return;
        m_reply->disconnect(this);
        m_reply->abort();
        delete m_reply;
    }

    [[nodiscard]] QFuture<HttpReply> future() { return m_promise.future(); }

private:
    void look()
    {
        if (m_ended)
            return;
        const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        m_answer += m_reply->readAll();
        if (announced > m_limits.largestAnswer || m_answer.size() > m_limits.largestAnswer)
            giveUp(m_tooLarge);
    }

    void giveUp(bool &why)
    {
        if (m_ended)
            return;
        why = true;
        m_reply->abort(); // ends in end()
    }

    void end()
    {
        if (m_ended)
            return;
        m_ended = true;
        m_timer.stop();
        HttpReply reply;
        reply.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        reply.headers = m_reply->rawHeaderPairs();
        judge(reply);
        if (reply.problem == HttpProblem::None) {
            reply.body = m_answer + m_reply->readAll();
            if (reply.body.size() > m_limits.largestAnswer) {
                reply.body.clear();
                reply.problem = HttpProblem::TooLarge;
                reply.problemCode = u"net:too_large"_s;
            }
        }
        m_reply->disconnect(this);
        m_reply->deleteLater();
        m_reply = nullptr;
        deleteLater();
        m_promise.addResult(std::move(reply));
        m_promise.finish();
    }

    void judge(HttpReply &reply) const
    {
        const QNetworkReply::NetworkError error = m_reply->error();
        // A request without a body counts as written: nobody is written to by it, and the head may have arrived.
        const HttpProblem lost = m_body && !m_body->wasRead() ? HttpProblem::BeforeWrite : HttpProblem::AfterWrite;
        const auto say = [&reply](HttpProblem problem, const QString &code) {
            reply.problem = problem;
            reply.problemCode = code;
        };
        if (m_tooLarge)
            say(HttpProblem::TooLarge, u"net:too_large"_s);
        else if (m_timedOut)
            say(lost, u"net:timeout"_s);
        else if (m_certificate)
            say(HttpProblem::Certificate, u"net:certificate"_s);
        else if (error == QNetworkReply::SslHandshakeFailedError)
            say(HttpProblem::Handshake, u"net:tls"_s);
        else if (error == QNetworkReply::ConnectionRefusedError)
            say(HttpProblem::BeforeWrite, u"net:refused"_s);
        else if (error == QNetworkReply::HostNotFoundError)
            say(HttpProblem::BeforeWrite, u"net:dns"_s);
        else if (reply.status == 0)
            say(lost, u"net:cut"_s);
        else if (reply.status < 300 && error != QNetworkReply::NoError)
            say(HttpProblem::AfterWrite, u"net:cut"_s);
    }

    HttpLimits m_limits;
    QPromise<HttpReply> m_promise;
    OneShotBody *m_body = nullptr;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_answer;
    QTimer m_timer;
    bool m_timedOut = false;
    bool m_tooLarge = false;
    bool m_certificate = false;
    bool m_ended = false;
};

} // namespace

NetworkTransport::NetworkTransport(QObject *parent) : QObject(parent)
{
    m_manager.setProxy(QNetworkProxy::NoProxy);
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

NetworkTransport::~NetworkTransport()
{
    // Before the manager, which would delete the replies under them.
    while (!children().isEmpty())
        delete children().constFirst();
}

QFuture<HttpReply> NetworkTransport::send(const HttpRequest &request, const HttpLimits &limits)
{
    return (new Exchange(m_manager, request, limits, this))->future();
}

} // namespace otklik::channels
