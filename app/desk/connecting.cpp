// SPDX-License-Identifier: GPL-3.0-or-later
#include "connecting.h"

#include <QPointer>

#include "connectpanel.h"
#include "secretstore.h"
#include "signinwindow.h"
#include "store.h"

namespace otklik::desk {

/// The keychain of the system. It answers on the GUI thread, in five seconds at the latest.
static ui::ConnectPanel::Secrets keychain(QObject *answers)
{
    ui::ConnectPanel::Secrets secrets;
    secrets.read = [answers](const QString &name, const std::function<void(const Result<QString> &)> &answer) {
        store::deliver(secrets::SecretStore().read(name), answers, answer);
    };
    secrets.write = [answers](const QString &name, const QString &password,
                              const std::function<void(const Done &)> &answer) {
        const secrets::SecretStore store;
        store::deliver(password.isEmpty() ? store.remove(name) : store.write(name, password), answers, answer);
    };
    return secrets;
}

Connecting::Connecting(Open open, Say say)
{
    auto *panel = new ui::ConnectPanel(keychain(&m_answers));
    m_window = std::make_unique<ui::SignInWindow>(panel, QString());
    QObject::connect(panel, &ui::ConnectPanel::connectTo, panel,
                     [this, panel, open = std::move(open), say = std::move(say)](const store::DatabaseUrl &place) {
                         open(place, [this, say, panel = QPointer<ui::ConnectPanel>(panel)](const QString &sentence) {
                             if (!panel)
                                 return;
                             if (sentence.isEmpty())
                                 return panel->signedIn(say);
                             m_window->show();
                             m_window->activateWindow();
                             panel->complain(sentence);
                             panel->askPasswordAgain();
                         });
                     });
    m_window->show();
}

/// Not before: a window that is hidden and shown again within a moment stays without the keys on X11 (Qt 6.4).
void Connecting::giveWay()
{
    m_window->hide();
}

Connecting::~Connecting() = default;

} // namespace otklik::desk
