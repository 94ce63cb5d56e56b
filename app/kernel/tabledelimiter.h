// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablereader.h"

namespace otklik {

/// The separator of a table in CSV by its first octets (UTF-8, a block): a comma, a semicolon, a tab or a bar. Whatever
/// a title above the header holds: the one that makes a header of one of the first lines, where Options::headerScore
/// says which names are known; where none does and the first line has no separator, the one that stands equally often
/// in the most lines; else the one that stands most often in the first line that has anything, outside quotation marks.
[[nodiscard]] char tableDelimiter(const QByteArray &text, const TableReader::Options &options);

} // namespace otklik
