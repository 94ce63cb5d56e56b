// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <utility>

namespace otklik::store {

using LibpqOptions = QList<std::pair<QString, QString>>;

/// The keywords that a libpq URI or keyword string gives a value to, in libpq's order. Empty where it cannot be read.
[[nodiscard]] LibpqOptions libpqOptions(const QString &text);
/// keyword='value', escaped as libpq asks (PostgreSQL documentation, 34.1.1.1).
[[nodiscard]] QString libpqOption(const QString &keyword, QString value);

} // namespace otklik::store
