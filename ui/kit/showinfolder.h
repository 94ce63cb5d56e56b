// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messagebar.h"

namespace otklik::ui {

/// «Written to …», with a button that opens the folder of the file.
[[nodiscard]] Message writtenMessage(const QString &happened, const QString &path, const QString &kept = {});

} // namespace otklik::ui
