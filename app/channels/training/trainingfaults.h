// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
#include <vector>

#include "trainingsettings.h"

namespace otklik::channels {

/// A number in 0..1 that depends on the seed, the text and the salt alone, on every machine.
[[nodiscard]] double evenDraw(quint64 seed, const QByteArray &text, quint64 salt);
/// FNV-1a with a finalizer; \a start lets several texts be hashed one after another.
[[nodiscard]] quint64 hashOf(const QByteArray &text, quint64 start);

/// Decides which of the asked-for faults happen, in a way that the seed repeats.
class TrainingFaults
{
public:
    explicit TrainingFaults(const TrainingSettings &settings);

    /// What happens to one request on "send", "reports" or "logs".
    struct OfRequest
    {
        int delayMilliseconds = 0;
        const Fault *fault = nullptr; ///< the first that changes the answer; none: all goes well
    };
    [[nodiscard]] OfRequest ofRequest(const QByteArray &on);

    /// What happens to the reports of one message.
    struct OfReports
    {
        bool twice = false;
        bool reordered = false;
        bool lost = false;
        int laterMilliseconds = 0;
    };
    [[nodiscard]] OfReports ofReports(const QByteArray &phone);

private:
    [[nodiscard]] bool happens(size_t index, double draw);

    const quint64 m_seed;
    const QList<Fault> m_faults;
    struct Count
    {
        qint64 seen = 0;
        qint64 fired = 0;
    };
    std::vector<Count> m_counts;
    bool m_touchesReports = false;
    std::mt19937_64 m_random;
};

} // namespace otklik::channels
