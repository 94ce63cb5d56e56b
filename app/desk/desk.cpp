// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "ask.h"
#include "changefeed.h"
#include "embeddeddispatcher.h"
#include "gatewaytest.h"
#include "jobs.h"
#include "languageswitch.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "pages.h"
#include "preferences.h"
#include "statusline.h"
#include "store.h"
#include "theme.h"

#include <QLocale>
#include <QTimer>
#include <QtConcurrentRun>

namespace otklik::desk {

Desk::Desk(store::DatabaseUrl url, const Clock &clock, ui::Preferences &preferences, ui::Theme &theme, ui::LanguageSwitch &language)
    : m_url(std::move(url)), m_clock(clock), m_preferences(preferences), m_theme(theme), m_language(language),
      m_ask(std::make_unique<ui::DialogAsk>()), m_jobs(std::make_unique<ui::Jobs>())
{
}

Desk::~Desk() = default;

void Desk::open(bool dispatch, std::function<void(Done)> ready)
{
    const auto prepared = QtConcurrent::run([url = m_url, clock = m_clock, language = m_language.current()] { return prepareEmbedded(url, clock, language); });
    store::deliver(prepared, this, [this, dispatch, ready = std::move(ready)](const Done &done) {
        if (!done)
            return ready(done);
        m_store = std::make_unique<store::Store>(m_url, m_clock);
        store::deliver(m_store->run(store::Lane::Interactive, openForDesk), this, [this, dispatch, ready](const Result<Opened> &opened) {
            if (!opened)
                return ready(fail(opened.error()));
            show(*opened, dispatch);
            ready({});
        });
    });
}

void Desk::show(const Opened &opened, bool dispatch)
{
    m_changes = std::make_unique<store::ChangeFeed>(m_url);
    ui::Surroundings around;
    around.store = m_store.get();
    around.changes = m_changes.get();
    around.preferences = &m_preferences;
    around.ask = m_ask.get();
    around.jobs = m_jobs.get();
    around.theme = &m_theme;
    around.language = &m_language;
    around.clock = m_clock;
    around.demo = opened.demo;
    around.deskName = opened.name;
    around.checkGateway = checkGateway;
    around.testGateway = [clock = m_clock](const messaging::GatewayAccount &account) { return testGateway(account, clock); };
    m_window = std::make_unique<ui::MainWindow>(around);
    addPages(*m_window, around);
    if (dispatch && m_url.engine == store::Engine::Sqlite) {
        m_dispatcher = std::make_unique<EmbeddedDispatcher>(m_url, m_clock);
        m_dispatcher->start();
    }
    watch();
    m_window->show();
    m_window->openFirstPage();
}

void Desk::watch()
{
    auto *status = m_window->status();
    connect(m_changes.get(), &store::ChangeFeed::connectedChanged, this, [this, status](bool connected) {
        status->set(QStringLiteral("database"), connected ? ui::Tone::Good : ui::Tone::Danger,
                    connected ? tr("database connected") : tr("database away: what you see is the last known state; trying again"));
    });
    if (!m_dispatcher)
        return;
    status->set(QStringLiteral("sending"), ui::Tone::Neutral, tr("nothing being sent"));
    auto *quiet = new QTimer(this); // no news for a while: nothing is being sent
    quiet->setSingleShot(true);
    quiet->setInterval(3000);
    connect(quiet, &QTimer::timeout, this, [status] { status->set(QStringLiteral("sending"), ui::Tone::Neutral, tr("nothing being sent")); });
    connect(m_dispatcher.get(), &EmbeddedDispatcher::rateChanged, this, [status, quiet](double perSecond) {
        if (perSecond < 0.5)
            return;
        status->set(QStringLiteral("sending"), ui::Tone::Good, tr("sending %1/s").arg(QLocale().toString(qRound(perSecond))));
        quiet->start();
    });
    connect(m_dispatcher.get(), &EmbeddedDispatcher::gatewayTrouble, this, [this](const QString &gateway, const QString &sentence) {
        ui::Message message;
        message.tone = ui::Tone::Attention;
        message.happened = tr("%1: %2").arg(gateway, sentence);
        message.actionText = tr("Open Settings");
        message.action = [this] { m_window->navigate(QStringLiteral("settings")); };
        m_window->messageBar()->say(message);
    });
}

} // namespace otklik::desk
