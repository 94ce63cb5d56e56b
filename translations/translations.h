// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace otklik {

/// Makes :/i18n/otklik_{ru,uk,ar,en}.qm readable. A static library's resources are not found by themselves, so both
/// programs call this first in main().
void initialiseTexts();

} // namespace otklik
