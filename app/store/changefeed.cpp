// SPDX-License-Identifier: GPL-3.0-or-later
#include "changefeed.h"

#include "database.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QThread>
#include <QTimer>

namespace otklik::store {

namespace {

class Listener final : public QObject
{
public:
    Listener(ChangeFeed *feed, DatabaseUrl url, std::function<Done(Database &)> opened)
        : m_feed(feed), m_url(std::move(url)), m_opened(std::move(opened)), m_timer(this)
    {
        connect(&m_timer, &QTimer::timeout, this, &Listener::tick);
    }
    void start() { tick(); }
    void setPassword(const QString &password) { m_url = m_url.withPassword(password); }

private:
    void tick()
    {
        if (!m_database || !m_database->isAlive())
            return connectAgain();
        if (m_url.engine == Engine::PostgreSql)
            return; // notifications come by themselves
        // data_version changes when another connection committed; this one never writes.
        const auto version = readVersion();
        if (!version)
            return disconnected();
        if (*version != m_version) {
            m_version = *version;
            sayChanged({});
        }
    }

    void connectAgain()
    {
        m_timer.start(2000);
        auto opened = Database::open(m_url);
        if (!opened)
            return disconnected();
        m_database = std::move(*opened);
        if (m_opened && !m_opened(*m_database))
            return disconnected();
        if (m_url.engine == Engine::PostgreSql) {
            QSqlDriver *driver = m_database->connection().driver();
            connect(driver, &QSqlDriver::notification, this,
                    [this](const QString &, QSqlDriver::NotificationSource, const QVariant &table) {
                        sayChanged(table.toString());
                    });
            if (!driver->subscribeToNotification(QStringLiteral("otklik_change")))
                return disconnected();
        } else {
            m_version = readVersion().value_or(0);
            m_timer.start(400);
        }
        say([](ChangeFeed &feed) { Q_EMIT feed.connectedChanged(true); });
        sayChanged({}); // what happened while nobody listened is unknown
    }

    /// On the thread of the feed's owner, through its events: whoever connects right after making the feed misses
    /// nothing.
    void say(std::function<void(ChangeFeed &)> what)
    {
        QMetaObject::invokeMethod(
            m_feed, [feed = m_feed, what = std::move(what)] { what(*feed); }, Qt::QueuedConnection);
    }
    void sayChanged(const QString &table)
    {
        say([table](ChangeFeed &feed) { Q_EMIT feed.changed(table); });
    }

    Result<qint64> readVersion()
    {
        OTKLIK_TRY(rows, m_database->select(QStringLiteral("store_read_version")));
        return rows.first().integer("data_version");
    }

    void disconnected()
    {
        m_database.reset();
        say([](ChangeFeed &feed) { Q_EMIT feed.connectedChanged(false); });
    }

    ChangeFeed *m_feed;
    DatabaseUrl m_url;
    std::function<Done(Database &)> m_opened;
    QTimer m_timer;
    std::unique_ptr<Database> m_database;
    qint64 m_version = 0;
};

} // namespace

ChangeFeed::ChangeFeed(const DatabaseUrl &url, QObject *parent, std::function<Done(Database &)> opened)
    : QObject(parent), m_thread(std::make_unique<QThread>())
{
    auto *listener = new Listener(this, url, std::move(opened));
    m_listener = listener;
    listener->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::started, listener, &Listener::start);
    connect(m_thread.get(), &QThread::finished, listener, &QObject::deleteLater);
    m_thread->start();
}

void ChangeFeed::setPassword(const QString &password)
{
    auto *listener = static_cast<Listener *>(m_listener);
    QMetaObject::invokeMethod(
        listener, [listener, password] { listener->setPassword(password); }, Qt::QueuedConnection);
}

ChangeFeed::~ChangeFeed()
{
    m_thread->quit();
    m_thread->wait();
}

} // namespace otklik::store
