// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <functional>
#include <future>

#include "result.h"

namespace otklik::demo {

/// Makes \a count things with two threads, a few ahead of their use, and uses them one after another on the caller's.
/// A single one is made by the caller. \a make must only read what it shares.
template <class T>
[[nodiscard]] Done inOrder(int count, const std::function<T(int)> &make, const std::function<Done(int, T &&)> &use)
{
    const auto how = count > 1 ? std::launch::async : std::launch::deferred;
    std::deque<std::future<T>> ahead;
    int begun = 0;
    for (int i = 0; i < count; ++i) {
        while (begun < count && ahead.size() < 2)
            ahead.push_back(std::async(how, make, begun++));
        T made = ahead.front().get();
        ahead.pop_front();
        if (begun < count) // the threads go on while this one is used
            ahead.push_back(std::async(how, make, begun++));
        OTKLIK_CHECK(use(i, std::move(made)));
    }
    return {};
}

} // namespace otklik::demo
