// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <vector>

#include "clock.h"
#include "databaseurl.h"
#include "opening.h"
#include "result.h"
#include "session.h"

namespace otklik::store {
class ChangeFeed;
class Store;
} // namespace otklik::store
namespace otklik::ui {
class Ask;
class ScreenLock;
class SignInWindow;
class StepUp;
struct Surroundings;
class Jobs;
class LanguageSwitch;
class CommandProvider;
class WorkSite;
class MainWindow;
class Preferences;
class Theme;
} // namespace otklik::ui

namespace otklik::desk {

class DeskDrafts;
class EmbeddedDispatcher;

/// The desk put together: database, dispatcher, window. One per program; lives on the GUI thread.
class Desk final : public QObject
{
    Q_OBJECT
public:
    Desk(store::DatabaseUrl url, const Clock &clock, ui::Preferences &preferences, ui::Theme &theme,
         ui::LanguageSwitch &language);
    ~Desk() override;

    /// Makes an embedded database if there is none, opens it, then shows the window; \a ready gets the outcome once.
    /// The dispatcher of an embedded database is started unless \a dispatch is false.
    void open(bool dispatch, std::function<void(Done)> ready);
    [[nodiscard]] ui::MainWindow *window() const { return m_window.get(); }
    /// A sentence in the window's bar; nothing before there is a window.
    void say(const QString &sentence);

Q_SIGNALS:
    /// A window of the desk stands on the screen: for the second factor, or the whole.
    void shown();
    /// Signed out, or the sign-in was closed: the program ends, or asks anew whom it serves.
    void left();

private:
    /// The second factor, where the database wants one; \a passed when the gate is open.
    void signIn(std::function<void(Done)> passed);
    void askForCode(std::function<void(Done)> passed);
    void openStore(bool dispatch, std::function<void(Done)> ready);
    void guard();
    void show(const Opened &opened, bool dispatch);
    void watch();
    void signOut();
    void addAccount(const ui::Surroundings &around);
    /// Signing in elsewhere and out; a word about a sign-in from a strange computer.
    void addLoginCommands();
    /// People, segments and campaigns in Ctrl+K.
    void addFinders();
    /// How many reminders are due, beside the page's name, before anybody has opened it.
    void countDue();
    store::DatabaseUrl m_url;
    Clock m_clock;
    ui::Preferences &m_preferences;
    ui::Theme &m_theme;
    ui::LanguageSwitch &m_language;
    access::AccessState m_me;
    access::TokenPointer m_token; ///< null where nobody signs in
    bool m_connected = true;
    double m_perSecond = 0; ///< messages handed over, of the embedded dispatcher
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<store::ChangeFeed> m_changes;
    std::unique_ptr<ui::Ask> m_ask;
    std::unique_ptr<ui::StepUp> m_stepUp;
    std::unique_ptr<ui::ScreenLock> m_lock;
    std::unique_ptr<ui::SignInWindow> m_signIn;
    std::unique_ptr<ui::Jobs> m_jobs;
    std::unique_ptr<ui::WorkSite> m_workSite;
    std::unique_ptr<EmbeddedDispatcher> m_dispatcher;
    std::vector<std::unique_ptr<ui::CommandProvider>> m_finders;
    std::unique_ptr<DeskDrafts> m_drafts;     // outlives the pages that write into it
    std::unique_ptr<ui::MainWindow> m_window; // goes first: it points to all of them
};

} // namespace otklik::desk
