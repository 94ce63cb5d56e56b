// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

#include "databaseurl.h"
#include "surroundings.h"

namespace otklik::ui {
class MainWindow;
} // namespace otklik::ui

namespace otklik::desk {

/// What the page «My account» does to the desk itself.
struct AccountChanges
{
    std::function<void()> signOut;
    std::function<void(const QString &password)> passwordChanged;
    std::function<void()> factorChanged;
    std::function<void(const QString &sentence)> trouble; ///< what could not be done besides
};

/// The page «My account» and its command, for whoever has signed in to a PostgreSQL.
class AccountDesk final : public QObject
{
    Q_OBJECT
public:
    /// \a place: where the desk is signed in; its password is replaced. The window owns this.
    AccountDesk(ui::MainWindow &window, const ui::Surroundings &around, store::DatabaseUrl place,
                AccountChanges changes);

private:
    /// In the keychain, at once, where the one before it was kept there.
    void keep(const QString &password);
    store::DatabaseUrl m_place;
    AccountChanges m_changes;
};

/// Whether this is the password of the login at this place: a fresh connection finds out, on another thread. Answers on
/// the GUI thread with what is wrong, or with nothing.
void checkPassword(QObject *context, const store::DatabaseUrl &place, const Clock &clock, const QString &password,
                   std::function<void(QString)> answer);

} // namespace otklik::desk
