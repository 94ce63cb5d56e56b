// SPDX-License-Identifier: GPL-3.0-or-later
#include "connecting.h"

#include <QPointer>

#include "connectpanel.h"
#include "signinwindow.h"

namespace otklik::desk {

Connecting::Connecting(Open open)
{
    auto *panel = new ui::ConnectPanel({});
    m_window = std::make_unique<ui::SignInWindow>(panel, QString());
    QObject::connect(panel, &ui::ConnectPanel::connectTo, panel,
                     [this, panel, open = std::move(open)](const store::DatabaseUrl &place) {
                         m_window->hide(); // the second factor and the desk have windows of their own
                         open(place, [this, panel = QPointer<ui::ConnectPanel>(panel)](const QString &sentence) {
                             if (!panel)
                                 return;
                             m_window->show();
                             panel->complain(sentence);
                         });
                     });
    m_window->show();
}

Connecting::~Connecting() = default;

} // namespace otklik::desk
