// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountdesk.h"

#include <QtConcurrentRun>

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

/// The keychain has the old one where the person let it keep that.
void AccountDesk::keep(const QString &password)
{
    m_place = m_place.withPassword(password);
    const auto profiles = access::Profiles::load();
    if (!profiles)
        return;
    for (const access::Profile &profile : *profiles) {
        if (profile.toDatabaseUrl(password).withPassword(password).libpq != m_place.libpq)
            continue;
        store::deliver(secrets::SecretStore().read(profile.secretName()), this,
                       [this, name = profile.secretName(), password](const Result<QString> &kept) {
                           if (kept && !kept->isEmpty())
                               store::deliver(secrets::SecretStore().write(name, password), this, [](const Done &) {});
                       });
        return;
    }
}

} // namespace otklik::desk
