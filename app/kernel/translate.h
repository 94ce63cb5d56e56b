// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace otklik {

/// A user's text outside QObject classes. The context is written at every call, because lupdate reads it there: a
/// function of one's own called tr() would be filed under the namespace it stands in and never be found at run time.
/// n chooses the plural form of a text with %n.
inline QString translate(const char *context, const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate(context, text, note, n);
}

} // namespace otklik
