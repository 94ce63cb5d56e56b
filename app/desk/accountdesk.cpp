// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountdesk.h"

#include <QtConcurrentRun>
#include <algorithm>

#include "accountpage.h"
#include "mainwindow.h"
#include "profiles.h"
#include "secretstore.h"
#include "store.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::desk {

void checkPassword(QObject *context, const store::DatabaseUrl &place, const Clock &clock, const QString &password,
                   std::function<void(QString)> answer)
{
    store::deliver(QtConcurrent::run([url = place.withPassword(password), clock]() -> Done {
                       OTKLIK_TRY(database, store::Database::open(url, clock));
                       return {};
                   }),
                   context, [answer = std::move(answer)](const Done &opened) {
                       answer(opened ? QString()
                                     : AccountDesk::tr("The password is not right, or the server is away. Everything "
                                                       "is kept."));
                   });
}

AccountDesk::AccountDesk(ui::MainWindow &window, const ui::Surroundings &around, store::DatabaseUrl place,
                         AccountChanges changes)
    : QObject(&window), m_place(std::move(place)), m_changes(std::move(changes))
{
    ui::AccountDoors doors;
    doors.signOut = m_changes.signOut;
    doors.factorChanged = m_changes.factorChanged;
    doors.checkPassword = [this, clock = around.clock](const QString &password, std::function<void(QString)> answer) {
        checkPassword(this, m_place, clock, password, std::move(answer));
    };
    doors.passwordChanged = [this](const QString &password) {
        m_changes.passwordChanged(password);
        keep(password);
    };
    window.addPage(
        {u"account"_s, [] { return tr("My account"); }, u"user-identity"_s,
         [around, doors](QWidget *parent) -> ui::Page * { return new ui::AccountPage(around, doors, parent); }, true});
}

void AccountDesk::keep(const QString &password)
{
    m_place = m_place.withPassword(password);
    const auto profiles = access::Profiles::load();
    if (!profiles)
        return;
    const auto mine = std::find_if(profiles->cbegin(), profiles->cend(), [&](const access::Profile &profile) {
        return profile.toDatabaseUrl(password).withPassword(password).libpq == m_place.libpq;
    });
    if (mine == profiles->cend())
        return; // opened without the page of connections: nothing was kept
    store::deliver(secrets::SecretStore().read(mine->secretName()), this,
                   [this, name = mine->secretName(), password](const Result<QString> &kept) {
                       if (!kept || kept->isEmpty())
                           return;
                       store::deliver(secrets::SecretStore().write(name, password), this, [this](const Done &done) {
                           if (!done && m_changes.trouble)
                               m_changes.trouble(tr("The keychain still holds the password of before, because it does "
                                                    "not answer. Type the new one when you sign in next time."));
                       });
                   });
}

} // namespace otklik::desk
