// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "surroundings.h"

namespace otklik::ui {
class MainWindow;
}

namespace otklik::desk {

/// Puts the pages of this version into the window's rail, in the order of the way from a person to the chart.
void addPages(ui::MainWindow &window, const ui::Surroundings &around);

} // namespace otklik::desk
