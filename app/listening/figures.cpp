// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <QDateTime>
#include <QTimer>

namespace otklik::listening {

using namespace Qt::Literals::StringLiterals;

QByteArray labelValue(const QString &text)
{
    QString escaped = text;
    return escaped.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).replace(u'\n', "\\n"_L1).toUtf8();
}

Figures::Figures(const store::DatabaseUrl &url, const Clock &clock) : m_url(url), m_clock(clock)
{
    m_clockwork.start();
}

Figures::~Figures() = default;

bool Figures::isOpen()
{
    if (m_database && m_database->isAlive())
        return true;
    m_database.reset();
    auto opened = store::Database::open(m_url, m_clock);
    if (opened)
        m_database = std::move(*opened);
    return opened.has_value();
}

bool Figures::isHealthy()
{
    if (m_clockwork.elapsed() - m_asked < 1000)
        return m_healthy;
    m_healthy = isOpen() && m_database->serverClock().has_value();
    if (!m_healthy)
        m_database.reset();
    m_asked = m_clockwork.elapsed();
    return m_healthy;
}

std::optional<QByteArray> Figures::metrics()
{
    if (m_clockwork.elapsed() - m_made < 2000)
        return m_text;
    m_text.reset();
    if (isOpen()) {
        if (const auto made = read(); made)
            m_text = *made;
        else
            m_database.reset();
    }
    m_made = m_clockwork.elapsed();
    return m_text;
}

void Figures::countOn()
{
    m_isCounting = false;
    if (m_isCounted || !isOpen())
        return; // the next request goes on
    if (const auto whole = m_facts.countOn(*m_database); whole && !*whole) {
        m_isCounting = true;
        QTimer::singleShot(0, this, &Figures::countOn); // after the requests that wait
    } else if (whole) {
        m_isCounted = true;
        m_made = m_clockwork.elapsed() - 2000; // what was told so far lacks it
    }
}

Result<QByteArray> Figures::read()
{
    if (m_isCounted) {
        OTKLIK_CHECK(m_facts.countOn(*m_database));
    } else if (!m_isCounting) {
        countOn();
    }
    OTKLIK_TRY(accounts, messaging::QueueFigures::read(*m_database));
    const QDateTime before = QDateTime::currentDateTimeUtc();
    OTKLIK_TRY(server, m_database->serverClock());
    const qint64 round = before.msecsTo(QDateTime::currentDateTimeUtc());

    QByteArray queued = "# TYPE otklik_messages_queued gauge\n";
    QByteArray unknown = "# TYPE otklik_messages_unknown gauge\n";
    QByteArray up = "# TYPE otklik_account_ready gauge\n";
    QByteArray facts = "# TYPE otklik_message_facts_total counter\n";
    for (const messaging::QueueFigures &account : std::as_const(accounts)) {
        const QByteArray label = "{account=\"" + labelValue(account.name) + "\"";
        queued += "otklik_messages_queued" + label + "} " + QByteArray::number(account.queued) + '\n';
        if (!account.gateway.isValid())
            continue;
        unknown += "otklik_messages_unknown" + label + "} " + QByteArray::number(account.unknown) + '\n';
        up += "otklik_account_ready" + label + "} " + (account.ready ? "1\n" : "0\n");
        for (const auto *state : {"sent", "at_operator", "delivered", "failed", "expired"})
            facts += "otklik_message_facts_total" + label + ",state=\"" + state + "\"} " +
                     QByteArray::number(m_facts.of(account.gateway, QString::fromLatin1(state))) + '\n';
    }
    if (!m_isCounted)
        facts.clear();
    return queued + unknown + up + facts + "# TYPE otklik_reports_waiting gauge\notklik_reports_waiting " +
           QByteArray::number(m_facts.reportsWaiting()) +
           "\n# TYPE otklik_clock_skew_seconds gauge\notklik_clock_skew_seconds " +
           QByteArray::number(double(before.addMSecs(round / 2).msecsTo(server)) / 1000, 'f', 3) + '\n';
}

} // namespace otklik::listening
