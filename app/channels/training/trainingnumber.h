// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <algorithm>

namespace otklik::channels::training {

/// The number without a plus or two noughts in front: one phone is one phone, however it is written.
[[nodiscard]] inline QByteArray digitsOf(const QByteArray &to)
{
    return to.mid(to.startsWith('+') ? 1 : to.startsWith("00") ? 2 : 0);
}

/// Whether such a number could exist (ITU-T E.164: at most 15 digits).
[[nodiscard]] inline bool isNumber(const QByteArray &digits)
{
    return digits.size() >= 7 && digits.size() <= 15 && digits[0] != '0' &&
           std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace otklik::channels::training
