// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace otklik {

/// The text as a log may keep it: e-mail addresses, telephone numbers and runs of five or more digits are masked, the
/// last two digits stay ("***67", "***@***"). ISO dates and times and UUIDs stay as they are. Any thread.
[[nodiscard]] QString redacted(const QString &text);

} // namespace otklik
