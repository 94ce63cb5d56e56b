// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes.h"

namespace otklik::care {

/// "open", "done", "dropped": as stored.
[[nodiscard]] QString noteStateName(NoteState state);
/// From the columns that every care_*_note statement gives.
[[nodiscard]] Note noteFrom(const store::Row &row);
/// From a row of care_page_due.
[[nodiscard]] DueRow dueRowFrom(const store::Row &row, const QDate &today);
/// The preferred channel where the person can be reached by it, else SMS, voice, e-mail in this order; "none" for those
/// who want none; empty: no address at all.
[[nodiscard]] QString bestChannel(const QString &preferred, bool mobile, bool landline, bool email);

} // namespace otklik::care
