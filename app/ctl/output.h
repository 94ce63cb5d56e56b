// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>

#include "command.h"

namespace otklik::ctl {

/// Writes one JSON value and a line end to standard output at once. False when it could not be written.
bool printJson(const QJsonValue &value);
/// Writes the text and a line end to standard output at once; nothing for an empty text.
bool printText(const QString &text);
/// Says a failure: the sentence on standard error and, with \a json, {"error":{"code","message"}} on standard output.
/// Returns the exit status that belongs to it.
int report(const Error &error, bool json);
/// Invalid, NotFound, Conflict, Cancelled → 2 · Unreachable → 3 · Forbidden → 4 · Internal (a full disk, a defect of
/// the database or the program) → 3: like an unreachable database it may be tried again when somebody has looked.
[[nodiscard]] int exitStatus(Failure failure);

} // namespace otklik::ctl
