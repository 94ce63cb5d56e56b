// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener.h"

#include <QTimer>

#include "figures.h"
#include "reportstore.h"
#include "translate.h"
#include "unsubscribepage.h"

namespace otklik::listening {

using namespace Qt::Literals::StringLiterals;

/// A gateway brings many at once, each on a connection of its own.
static constexpr int gatherMilliseconds = 5;

/// Lives on the network's thread and decides who answers what.
class Listener::Router final : public QObject
{
public:
    Router(ReportStore *reports, Figures *figures, const ReportCounts *counts, const FrontLimits &limits)
        : m_reports(reports), m_figures(figures), m_counts(counts),
          m_front([this](const FrontRequest &request, const HttpFront::Answer &answer) { route(request, answer); },
                  limits, this)
    {
    }
    [[nodiscard]] HttpFront &front() { return m_front; }
    /// From now on nothing is given to the other threads.
    void close() { m_closed = true; }

private:
    struct Waiting
    {
        IncomingCall call;
        HttpFront::Answer answer;
    };

    /// /hooks/PROVIDER/ACCOUNT/WHAT; false: no such address.
    [[nodiscard]] static bool readHook(const QByteArray &path, IncomingCall &call)
    {
        static const QHash<QByteArray, IncomingCall::What> hooks{{"kannel dlr", IncomingCall::KannelReport},
                                                                 {"kannel mo", IncomingCall::KannelMessage},
                                                                 {"infobip reports", IncomingCall::InfobipReports},
                                                                 {"infobip inbound", IncomingCall::InfobipInbound}};
        const QList<QByteArray> parts = path.split('/');
        if (parts.size() != 5 || parts[1] != "hooks")
            return false;
        const auto what = hooks.constFind(parts[2] + ' ' + parts[4]);
        if (what == hooks.constEnd())
            return false;
        call.what = *what;
        call.account = QString::fromUtf8(QByteArray::fromPercentEncoding(parts[3]));
        return true;
    }

    /// /u/TOKEN: GET shows a button, POST closes the topic, whatever stands in its body (RFC 8058).
    void routeWayOut(const FrontRequest &request, const HttpFront::Answer &answer)
    {
        static const QByteArray html = "text/html; charset=utf-8";
        if (request.head.method == "GET")
            return answer({200, unsubscribePage(), html});
        if (request.head.method != "POST")
            return answer({405});
        IncomingCall call;
        call.what = IncomingCall::Unsubscribe;
        call.query = request.head.path.mid(3);
        call.received = QDateTime::currentDateTimeUtc();
        enqueue(call, [answer](const FrontAnswer &said) {
            if (said.status == 200)
                return answer({200, unsubscribedPage(), html});
            answer(said.status == 404 ? FrontAnswer{404, unknownWayOutPage(), html} : said);
        });
    }

    void route(const FrontRequest &request, const HttpFront::Answer &answer)
    {
        const QByteArray &path = request.head.path;
        if (path.startsWith("/u/") && !m_closed)
            return routeWayOut(request, answer);
        IncomingCall call;
        const bool isHook = readHook(path, call);
        if (m_closed)
            return answer({503});
        if (!isHook && path != "/health" && path != "/metrics")
            return answer({404});
        const bool isPush = call.what == IncomingCall::InfobipReports || call.what == IncomingCall::InfobipInbound;
        if (request.head.method != (isPush ? "POST" : "GET"))
            return answer({405});
        if (path == "/health")
            return askHealth(answer);
        if (path == "/metrics")
            return request.fromThisMachine ? askMetrics(answer) : answer({404});
        if (isPush ? request.body.isEmpty() : request.head.query.isEmpty()) // «doctor» looks whether we are here
            return answer({400});
        call.query = request.head.query;
        call.received = QDateTime::currentDateTimeUtc();
        call.body = request.body;
        call.headers = request.head.headers;
        enqueue(call, answer);
    }

    void enqueue(const IncomingCall &call, const HttpFront::Answer &answer)
    {
        m_waiting.append({call, answer});
        if (!m_gathering && !m_storing) {
            m_gathering = true;
            QTimer::singleShot(gatherMilliseconds, this, [this] {
                m_gathering = false;
                storeWaiting();
            });
        }
    }

    /// What came meanwhile, or while the last ones were being stored, goes into one transaction.
    void storeWaiting()
    {
        if (m_storing || m_closed || m_waiting.isEmpty())
            return;
        m_storing = true;
        const auto batch = std::make_shared<QList<Waiting>>(std::exchange(m_waiting, {}));
        QMetaObject::invokeMethod(m_reports, [this, batch, reports = m_reports] {
            QList<IncomingCall> incoming;
            for (const Waiting &one : *batch)
                incoming.append(one.call);
            const QList<int> statuses = reports->store(incoming);
            QMetaObject::invokeMethod(this, [this, batch, statuses] {
                for (qsizetype i = 0; i < batch->size(); ++i)
                    batch->at(i).answer({statuses[i]});
                m_storing = false;
                if (!m_gathering)
                    storeWaiting();
            });
        });
    }

    void askHealth(const HttpFront::Answer &answer)
    {
        QMetaObject::invokeMethod(m_figures, [this, answer, figures = m_figures] {
            const bool healthy = figures->isHealthy();
            QMetaObject::invokeMethod(this, [answer, healthy] {
                answer(healthy ? FrontAnswer{200, "{\"ok\":true}\n", "application/json"}
                               : FrontAnswer{503, "{\"ok\":false,\"database\":\"away\"}\n", "application/json"});
            });
        });
    }

    void askMetrics(const HttpFront::Answer &answer)
    {
        QMetaObject::invokeMethod(m_figures, [this, answer, figures = m_figures] {
            const auto text = figures->metrics();
            QMetaObject::invokeMethod(this, [this, answer, text] {
                const auto line = [](const char *what, qint64 n) {
                    return QByteArray("otklik_hook_requests_total{what=\"") + what + "\"} " + QByteArray::number(n) +
                           '\n';
                };
                const QByteArray own = "# TYPE otklik_hook_requests_total counter\n" +
                                       line("stored", m_counts->stored) +
                                       line("wrong_signature", m_counts->wrongSignature) +
                                       line("unknown_account", m_counts->unknownAccount) +
                                       line("not_stored", m_counts->notStored) + line("bad_http", m_front.refused()) +
                                       "# TYPE otklik_database_up gauge\notklik_database_up " + (text ? "1\n" : "0\n");
                answer({200, own + text.value_or(QByteArray()), "text/plain; version=0.0.4; charset=utf-8"});
            });
        });
    }

    ReportStore *m_reports;
    Figures *m_figures;
    const ReportCounts *m_counts;
    HttpFront m_front;
    QList<Waiting> m_waiting;
    bool m_gathering = false;
    bool m_storing = false;
    bool m_closed = false;
};

Listener::Listener(const store::DatabaseUrl &url, const Clock &clock, const FrontLimits &limits, QObject *parent)
    : QObject(parent), m_counts(std::make_unique<ReportCounts>())
{
    auto *reports = new ReportStore(url, clock, m_counts.get());
    auto *figures = new Figures(url, clock);
    m_router = new Router(reports, figures, m_counts.get(), limits);
    connect(reports, &ReportStore::trouble, this, &Listener::trouble);
    const auto send = [](QThread &thread, QObject *object, const QString &name) {
        thread.setObjectName(name);
        object->moveToThread(&thread);
        connect(&thread, &QThread::finished, object, &QObject::deleteLater);
        thread.start();
    };
    send(m_storing, reports, u"reports"_s);
    send(m_counting, figures, u"figures"_s);
    send(m_network, m_router, u"listener"_s);
}

Listener::~Listener()
{
    // What the others are at is answered by the router, so it goes last, but gives them nothing new.
    QMetaObject::invokeMethod(
        m_router, [this] { m_router->close(); }, Qt::BlockingQueuedConnection);
    for (QThread *thread : {&m_storing, &m_counting, &m_network}) {
        thread->quit();
        thread->wait();
    }
}

Result<quint16> Listener::listen(const QString &address, bool wide)
{
    const QUrl url(u"http://"_s + address.trimmed(), QUrl::StrictMode);
    const QString host = url.host();
    const QHostAddress ip = host == "localhost"_L1 ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
    if (!url.isValid() || ip.isNull() || url.port() < 0 || !url.path().isEmpty() || !url.userInfo().isEmpty() ||
        url.hasQuery() || url.hasFragment())
        return fail(Failure::Invalid, u"listen.bad_address"_s,
                    translate("Listening", "The address to listen on cannot be read. Give it as 127.0.0.1:8880; port 0 "
                                           "takes a free one."));
    if (!wide && !ip.isLoopback())
        return fail(Failure::Invalid, u"listen.not_loopback"_s,
                    translate("Listening",
                              "Other machines would reach %1. Listen on 127.0.0.1 behind a reverse proxy with "
                              "TLS, or say --listen-wide if the network between is yours.")
                        .arg(address.trimmed()));
    quint16 port = 0;
    QString problem;
    QMetaObject::invokeMethod(
        m_router,
        [&] {
            if (m_router->front().listen(ip, quint16(url.port())))
                port = m_router->front().port();
            else
                problem = m_router->front().errorString();
        },
        Qt::BlockingQueuedConnection);
    if (port == 0)
        return fail(
            Failure::Unreachable, u"listen.cannot"_s,
            translate("Listening", "Nobody can be listened to on %1: %2. Choose another port, or end what holds it.")
                .arg(address.trimmed(), problem));
    return port;
}

} // namespace otklik::listening
