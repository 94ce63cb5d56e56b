// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// What /u/TOKEN shows to people. Nobody knows yet who asks and in what language, so each page speaks all four, and
/// says nothing of anybody.
namespace otklik::listening {

/// A button: looking at the page changes nothing (RFC 8058 §3.2: a mail scanner follows links).
[[nodiscard]] QByteArray unsubscribePage();
[[nodiscard]] QByteArray unsubscribedPage();
/// The address was cut off or is not ours.
[[nodiscard]] QByteArray unknownWayOutPage();

} // namespace otklik::listening
