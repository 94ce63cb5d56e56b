// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace otklik {

/// What kind of failure it is, as far as a caller decides by it. Decides otklikctl's exit status too.
enum class Failure {
    Invalid,     ///< the input is wrong; the sentence says where
    NotFound,    ///< what was named does not exist
    Conflict,    ///< somebody else changed it, or it exists already
    Unreachable, ///< database or gateway cannot be reached
    Forbidden,   ///< the database refused for want of rights
    Cancelled,   ///< superseded or cancelled by the person
    Internal     ///< a defect, or a full disk
};

/// An expected failure: a stable code for the log and for machines, and a sentence that the person at the desk can
/// act on (what happened, what was kept, what to do). Neither holds a phone, a name or a message text.
struct Error
{
    Failure kind = Failure::Internal;
    QString code;     ///< "import.unclosed_quote"; never changes, never translated
    QString sentence; ///< in the locale's language
    bool operator==(const Error &) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;

using Done = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> fail(Failure kind, QString code, QString sentence)
{
    return tl::make_unexpected(Error{kind, std::move(code), std::move(sentence)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::make_unexpected(std::move(error));
}

} // namespace otklik

/// Leaves the function with the error of a Result expression; otherwise declares `name` as its value.
#define OTKLIK_CONCAT_(a, b) a##b
#define OTKLIK_CONCAT(a, b) OTKLIK_CONCAT_(a, b)
#define OTKLIK_TRY(name, expression) OTKLIK_TRY_(OTKLIK_CONCAT(try_, __LINE__), name, expression)
#define OTKLIK_TRY_(temporary, name, expression)                                                                       \
    auto temporary = (expression);                                                                                     \
    if (!temporary)                                                                                                    \
        return ::otklik::fail(std::move(temporary).error());                                                           \
    auto name = std::move(*temporary)
/// The same for a Result whose value is not needed.
#define OTKLIK_CHECK(expression)                                                                                       \
    do {                                                                                                               \
        if (auto checked = (expression); !checked)                                                                     \
            return ::otklik::fail(std::move(checked).error());                                                         \
    } while (false)
