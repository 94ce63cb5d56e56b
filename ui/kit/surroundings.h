// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "clock.h"
#include "ids.h"

namespace otklik::store {
class Store;
class ChangeFeed;
} // namespace otklik::store

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
    SiteId site = defaultSite;
    bool demo = false;  ///< the database holds made-up people: the shell shows the [DEMO] band
    QString deskName;   ///< what the window title says after «Otklik — »
};

} // namespace otklik::ui
