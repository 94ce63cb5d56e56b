// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace otklik::ui {

class Preferences;
class TableView;

/// Makes the columns as wide as their headings and the rows in sight. The column \a roomy, which takes what is left,
/// gets as much as its own texts need, as far as the columns \a spare can give it (a third of theirs at most): no
/// heading is ever cut, and neither is what cannot be read half, such as a phone or a date. Then, with \a preferences,
/// what somebody moved by hand under \a key is restored and kept from now on, for each language on its own. Call once,
/// when the table is laid out and the first rows are there.
void fitColumns(TableView *table, int roomy, const QList<int> &spare, Preferences *preferences = nullptr,
                const QString &key = {});

} // namespace otklik::ui
