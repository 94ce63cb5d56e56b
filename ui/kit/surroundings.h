// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QString>
#include <functional>

#include "clock.h"
#include "ids.h"
#include "result.h"
#include "session.h"
#include "worksite.h"

namespace otklik::store {
class Store;
class ChangeFeed;
} // namespace otklik::store
namespace otklik::privacy {
class DraftJournal;
} // namespace otklik::privacy
namespace otklik::messaging {
struct GatewayAccount;
} // namespace otklik::messaging

namespace otklik::ui {

class Ask;
class Jobs;
class LanguageSwitch;
class Preferences;
class Theme;

/// Everything a page may reach, handed in by the composition root; nothing is owned here and nothing is global.
/// Everything pointed at outlives every page. A test fills in what it needs and leaves the rest null.
struct Surroundings
{
    store::Store *store = nullptr;
    store::ChangeFeed *changes = nullptr;
    Preferences *preferences = nullptr;
    Ask *ask = nullptr;
    Jobs *jobs = nullptr;
    Theme *theme = nullptr;
    LanguageSwitch *language = nullptr;
    Clock clock;
    SiteInUse site;                          ///< where this desk works; asked each time, because it may be changed
    WorkSite *workSite = nullptr;            ///< the choice of it; null where there is one site only
    access::AccessState me;                  ///< who is signed in; on one desk everything is allowed
    privacy::DraftJournal *drafts = nullptr; ///< what is typed and not stored; null: it is not kept
    bool demo = false;                       ///< the database holds made-up people: the shell shows the [DEMO] band
    QString deskName;                        ///< what the window title says after «Otklik — »
    /// Whether a gateway's kind, address and key name fit together; asks no network. Only the composition root knows
    /// channels. Empty: nothing is checked before it is stored.
    std::function<Done(const messaging::GatewayAccount &)> checkGateway;
    /// Asks the gateway whether it would take messages; sends none. Empty: the desk does not offer it.
    std::function<QFuture<Result<QString>>(const messaging::GatewayAccount &)> testGateway;
};

} // namespace otklik::ui
