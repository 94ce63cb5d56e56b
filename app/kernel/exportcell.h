// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace otklik {

/// A cell that no spreadsheet takes for a formula: a leading = + - @, one of their full-width forms, TAB, CR or LF gets
/// a quote before it (OWASP, CSV Injection; Excel reads ＝ as =). For texts only; numbers are written as numbers.
[[nodiscard]] QString formulaSafe(const QString &cell);

/// A telephone number as an export shows it: E.164 without the plus, so that it needs no quote.
[[nodiscard]] QString exportedPhone(const QString &e164);

/// One line of a CSV file, UTF-8 with CRLF: every cell formula-safe, quoted where RFC 4180 §2 asks for it.
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

} // namespace otklik
