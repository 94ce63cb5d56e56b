// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "accountdesk.h"
#include "ask.h"
#include "campaigns.h"
#include "campaignwords.h"
#include "caredesk.h"
#include "changefeed.h"
#include "codepanel.h"
#include "deskdrafts.h"
#include "embeddeddispatcher.h"
#include "gatewaytest.h"
#include "jobs.h"
#include "languageswitch.h"
#include "listmodel.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "notes.h"
#include "pages.h"
#include "peoplefinder.h"
#include "preferences.h"
#include "screenlock.h"
#include "segments.h"
#include "signinwindow.h"
#include "statusline.h"
#include "stepup.h"
#include "store.h"
#include "theme.h"
#include "worksite.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QProcess>
#include <QTimer>
#include <QtConcurrentRun>

namespace otklik::desk {

/// One name a database and login, without the password.
static QString keyOf(const store::DatabaseUrl &url)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(url.displayed().toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

Desk::Desk(store::DatabaseUrl url, const Clock &clock, ui::Preferences &preferences, ui::Theme &theme,
           ui::LanguageSwitch &language)
    : m_url(std::move(url)), m_clock(clock), m_preferences(preferences), m_theme(theme), m_language(language),
      m_ask(std::make_unique<ui::DialogAsk>()), m_jobs(std::make_unique<ui::Jobs>())
{
}

Desk::~Desk() = default;

void Desk::open(bool dispatch, std::function<void(Done)> ready)
{
    const auto prepared = QtConcurrent::run([url = m_url, clock = m_clock, language = m_language.current()] {
        return prepareEmbedded(url, clock, language);
    });
    store::deliver(prepared, this, [this, dispatch, ready = std::move(ready)](const Done &done) {
        if (!done)
            return ready(done);
        m_store = std::make_unique<store::Store>(m_url, m_clock);
        signIn([this, dispatch, ready](const Done &passed) {
            if (!passed)
                return ready(passed);
            openStore(dispatch, ready);
        });
    });
}

void Desk::signIn(std::function<void(Done)> passed)
{
    if (m_url.engine == store::Engine::Sqlite) {
        m_me.oneDesk = true;
        return passed({});
    }
    store::deliver(m_store->run(store::Lane::Interactive, access::readState), this,
                   [this, passed = std::move(passed)](const Result<access::AccessState> &state) {
                       if (!state)
                           return passed(fail(state.error()));
                       m_me = *state;
                       if (m_me.needsCode())
                           return askForCode(passed);
                       passed(access::requireVerified(m_me));
                   });
}

void Desk::askForCode(std::function<void(Done)> passed)
{
    auto *panel = new ui::CodePanel(m_store.get(), m_me);
    m_signIn = std::make_unique<ui::SignInWindow>(panel, tr("%1 · %2").arg(m_url.place(), m_me.login));
    connect(m_signIn.get(), &ui::SignInWindow::closed, this, &Desk::left);
    connect(panel, &ui::CodePanel::verified, this,
            [this, passed = std::move(passed)](const access::AccessState &state, const access::TokenPointer &token) {
                m_me = state;
                m_token = token;
                m_store->setOpened(
                    [token](store::Database &database) { return access::joinSession(database, *token); });
                m_signIn->disconnect(this);
                m_signIn->hide();
                passed({});
            });
    m_signIn->show();
    Q_EMIT shown();
}

void Desk::openStore(bool dispatch, std::function<void(Done)> ready)
{
    store::deliver(m_store->run(store::Lane::Interactive, openForDesk), this,
                   [this, dispatch, ready = std::move(ready)](const Result<Opened> &opened) {
                       if (!opened)
                           return ready(fail(opened.error()));
                       show(*opened, dispatch);
                       ready({});
                   });
}

void Desk::guard()
{
    if (!m_token)
        return;
    m_stepUp = std::make_unique<ui::StepUp>(m_store.get(), m_ask.get(), m_me.factor == access::Factor::Sms);
    m_store->setStepUp([this](std::function<void(bool)> answer) { m_stepUp->ask(std::move(answer)); });
    m_lock =
        std::make_unique<ui::ScreenLock>(m_me.fullName.isEmpty() ? m_me.login : m_me.fullName,
                                         [this](const QString &password, const std::function<void(QString)> &answer) {
                                             checkPassword(this, m_url, m_clock, password, answer);
                                         });
    connect(m_lock.get(), &ui::ScreenLock::signOut, this, &Desk::signOut);
    m_lock->setMinutes(m_preferences.value(QStringLiteral("lock/minutes"), 10).toInt());
}

void Desk::show(const Opened &opened, bool dispatch)
{
    store::OpenedHook join;
    if (m_token)
        join = [token = m_token](store::Database &database) { return access::joinSession(database, *token); };
    m_changes = std::make_unique<store::ChangeFeed>(m_url, nullptr, join);
    guard();
    ui::Surroundings around;
    around.store = m_store.get();
    around.changes = m_changes.get();
    around.preferences = &m_preferences;
    around.ask = m_ask.get();
    around.jobs = m_jobs.get();
    around.theme = &m_theme;
    around.language = &m_language;
    around.clock = m_clock;
    m_workSite = std::make_unique<ui::WorkSite>(opened.sites, opened.allSites, &m_preferences,
                                                QStringLiteral("site/") + keyOf(m_url));
    around.site = m_workSite->inUse();
    around.workSite = opened.sites.size() > 1 || m_url.engine == store::Engine::PostgreSql ? m_workSite.get() : nullptr;
    m_drafts = std::make_unique<DeskDrafts>(m_url, m_preferences);
    around.drafts = m_drafts->journal();
    around.demo = opened.demo;
    around.me = m_me;
    around.deskName = m_me.fullName.isEmpty() ? opened.name : tr("%1 · %2").arg(opened.name, m_me.fullName);
    around.checkGateway = checkGateway;
    around.testGateway = [clock = m_clock](const messaging::GatewayAccount &account) {
        return testGateway(account, clock);
    };
    m_window = std::make_unique<ui::MainWindow>(around);
    addPages(*m_window, around);
    if (m_url.engine == store::Engine::PostgreSql)
        new CareDesk(*m_window, around); // the window owns it
    if (m_token)
        addAccount(around);
    addFinders();
    if (m_stepUp)
        m_stepUp->setWindow(m_window.get());
    addLoginCommands();
    if (m_lock)
        m_window->addCommand(tr("Lock the screen"), QStringLiteral("system-lock-screen"),
                             QKeySequence(tr("Ctrl+Shift+L")), [this] { m_lock->lock(); });
    if (dispatch && m_url.engine == store::Engine::Sqlite) {
        m_dispatcher = std::make_unique<EmbeddedDispatcher>(m_url, m_clock);
        m_dispatcher->start();
    }
    watch();
    m_window->show();
    Q_EMIT shown();
    m_window->openFirstPage();
    if (!dynamic_cast<ui::MemoryPreferences *>(&m_preferences)) // pictures for the handbook keep nothing
        m_drafts->start(m_window.get(), keychainFor(m_drafts.get()));
    countDue();
}

void Desk::say(const QString &sentence)
{
    if (!m_window)
        return;
    ui::Message message;
    message.tone = ui::Tone::Attention;
    message.happened = sentence;
    m_window->messageBar()->say(message);
}

void Desk::signOut()
{
    store::deliver(m_store->run(store::Lane::Interactive, access::signOut), this,
                   [this](const Done &) { Q_EMIT left(); });
}

void Desk::addAccount(const ui::Surroundings &around)
{
    AccountChanges changes;
    changes.signOut = [this] { signOut(); };
    changes.passwordChanged = [this](const QString &password) {
        m_url = m_url.withPassword(password);
        m_store->setPassword(password);
        m_changes->setPassword(password);
    };
    changes.factorChanged = [this] {
        m_me.factor = access::Factor::Totp;
        m_stepUp->setSms(false);
    };
    changes.trouble = [this](const QString &sentence) { say(sentence); };
    new AccountDesk(*m_window, around, m_url, changes); // the window owns it
}

void Desk::addLoginCommands()
{
    const auto again = [this] {
        if (QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--connect")}))
            Q_EMIT left();
    };
    m_window->addCommand(tr("Sign in to a city database…"), QStringLiteral("network-server-database"), {}, again);
    if (!m_token)
        return;
    m_window->addCommand(tr("Sign out"), QStringLiteral("system-log-out"), {}, [this] { signOut(); });
    if (!m_me.last || !m_me.last->odd)
        return;
    const access::LastSession &other = *m_me.last;
    ui::Message message;
    message.tone = ui::Tone::Attention;
    message.happened =
        tr("Your login was used on %1 from a computer that it had not been used from before: %2 %3.")
            .arg(QLocale().toString(other.at.toLocalTime(), QLocale::ShortFormat), other.machine, other.address);
    message.kept = tr("If that was not you, change your password and tell your administrator.");
    m_window->messageBar()->say(message);
}

void Desk::addFinders()
{
    using Names = Result<QList<ui::NameFinder::Name>>;
    m_finders.push_back(std::make_unique<ui::PeopleFinder>(m_store.get(), [this](PersonId person) {
        m_window->navigate(QStringLiteral("person"), {{QStringLiteral("person"), person.value}});
    }));
    m_finders.push_back(std::make_unique<ui::NameFinder>(
        m_store.get(), [] { return tr("Segments"); }, QStringLiteral("view-filter"),
        [](store::Database &database) -> Names {
            OTKLIK_TRY(segments, audience::Segments(database).list());
            QList<ui::NameFinder::Name> names;
            for (const auto &segment : std::as_const(segments))
                names.append({segment.name, {}, {{QStringLiteral("segment"), segment.name}}});
            return names;
        },
        [this](const QVariantMap &arguments) { m_window->navigate(QStringLiteral("segments"), arguments); }));
    m_finders.push_back(std::make_unique<ui::NameFinder>(
        m_store.get(), [] { return tr("Campaigns"); }, QStringLiteral("mail-send"),
        [](store::Database &database) -> Names {
            OTKLIK_TRY(lines, campaigns::Campaigns(database).list());
            QList<ui::NameFinder::Name> names;
            for (const auto &line : std::as_const(lines))
                names.append(
                    {line.name, views::campaignStateWord(line.state), {{QStringLiteral("campaign"), line.id.value}}});
            return names;
        },
        [this](const QVariantMap &arguments) { m_window->navigate(QStringLiteral("campaign"), arguments); }));
    m_finders.push_back(std::make_unique<ui::NameFinder>(
        m_store.get(), [] { return tr("Lists"); }, QStringLiteral("view-list-details"),
        [](store::Database &database) -> Names {
            OTKLIK_TRY(lists, people::PersonLists(database).all());
            QList<ui::NameFinder::Name> names;
            for (const people::PersonList &list : std::as_const(lists))
                names.append(
                    {people::listName(list), views::listKindText(list), {{QStringLiteral("list"), list.id.value}}});
            return names;
        },
        [this](const QVariantMap &arguments) { m_window->navigate(QStringLiteral("people"), arguments); }));
    for (const auto &finder : m_finders)
        m_window->addProvider(finder.get());
}

void Desk::countDue()
{
    const auto count = [this] {
        store::deliver(m_store->run(store::Lane::Count,
                                    [site = m_workSite->inUse()](store::Database &database) {
                                        return care::Notes(database, site).counts();
                                    }),
                       this, [this](const Result<care::DueCounts> &counts) {
                           if (counts && m_window)
                               m_window->setCount(QStringLiteral("due"), counts->overdue + counts->today);
                       });
    };
    auto *wait = new QTimer(this); // many changes at once are counted once
    wait->setSingleShot(true);
    wait->setInterval(1000);
    connect(wait, &QTimer::timeout, this, count);
    connect(m_workSite.get(), &ui::WorkSite::changed, this, count);
    connect(m_changes.get(), &store::ChangeFeed::changed, wait, [wait](const QString &table) {
        if (!wait->isActive() && (table.isEmpty() || table == QLatin1String("care_note")))
            wait->start();
    });
    auto *midnight = new QTimer(this); // what is due tomorrow becomes due while the desk stands open
    midnight->setInterval(60'000);
    connect(midnight, &QTimer::timeout, this, count);
    midnight->start();
    count();
}

void Desk::watch()
{
    auto *status = m_window->status();
    const auto sayDatabase = [this, status] {
        status->set(QStringLiteral("database"), m_connected ? ui::Tone::Good : ui::Tone::Danger,
                    m_connected ? tr("database connected")
                                : tr("database away: what you see is the last known state; trying again"));
    };
    sayDatabase(); // it has just been opened
    connect(m_changes.get(), &store::ChangeFeed::connectedChanged, this, [this, sayDatabase](bool connected) {
        m_connected = connected;
        sayDatabase();
    });
    connect(&m_language, &ui::LanguageSwitch::changed, m_window.get(), sayDatabase);
    if (!m_dispatcher)
        return;
    const auto saySending = [this, status] {
        if (m_perSecond < 0.5)
            status->set(QStringLiteral("sending"), ui::Tone::Neutral, tr("nothing being sent"));
        else
            status->set(QStringLiteral("sending"), ui::Tone::Good,
                        tr("sending %1/s").arg(QLocale().toString(qRound(m_perSecond))));
    };
    saySending();
    connect(&m_language, &ui::LanguageSwitch::changed, m_window.get(), saySending);
    auto *quiet = new QTimer(this); // no news for a while: nothing is being sent
    quiet->setSingleShot(true);
    quiet->setInterval(3000);
    connect(quiet, &QTimer::timeout, this, [this, saySending] {
        m_perSecond = 0;
        saySending();
    });
    connect(m_dispatcher.get(), &EmbeddedDispatcher::rateChanged, this, [this, saySending, quiet](double perSecond) {
        if (perSecond < 0.5)
            return;
        m_perSecond = perSecond;
        saySending();
        quiet->start();
    });
    connect(m_dispatcher.get(), &EmbeddedDispatcher::gatewayTrouble, this,
            [this](const QString &gateway, const QString &sentence) {
                ui::Message message;
                message.tone = ui::Tone::Attention;
                message.happened = tr("%1: %2").arg(gateway, sentence);
                message.actionText = tr("Open Settings");
                message.action = [this] { m_window->navigate(QStringLiteral("settings")); };
                m_window->messageBar()->say(message);
            });
}

} // namespace otklik::desk
