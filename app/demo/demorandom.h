// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>
#include <initializer_list>

namespace otklik::demo {

/// SplitMix64 (Steele, Lea, Flood 2014): small, and the same numbers on every machine, which the distributions of the
/// standard library do not promise. For made-up people only, never for identifiers that must not be guessed.
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed) : m_state(seed) {}
    /// A stream of a thing's own for one purpose, so that one more field of one thing changes nothing else. Mixed
    /// twice, because SplitMix64 steps by a constant: neighbours would get each other's numbers one draw later.
    [[nodiscard]] static DemoRandom streamOf(quint64 seed, qint64 number, quint64 purpose)
    {
        DemoRandom first(seed ^ (purpose * 0xD1342543DE82EF95ULL));
        DemoRandom second(first.next() + quint64(number) * 0x2545F4914F6CDD1DULL);
        return DemoRandom(second.next());
    }

    [[nodiscard]] quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// 0 … count − 1.
    [[nodiscard]] int below(int count) { return count > 0 ? int(next() % quint64(count)) : 0; }
    [[nodiscard]] int between(int least, int most) { return least + below(most - least + 1); }
    /// True so many times in a thousand.
    [[nodiscard]] bool chance(int perMille) { return below(1000) < perMille; }
    template <class T>
    [[nodiscard]] const T &of(const QList<T> &list)
    {
        return list.at(below(int(list.size())));
    }
    /// An index, each as often as its weight says.
    template <class Weights>
    [[nodiscard]] int weighted(const Weights &weights)
    {
        int sum = 0;
        for (const int weight : weights)
            sum += weight;
        int left = below(sum);
        int index = 0;
        for (const int weight : weights) {
            if ((left -= weight) < 0)
                return index;
            ++index;
        }
        return 0;
    }
    [[nodiscard]] int weighted(std::initializer_list<int> weights)
    {
        return weighted<std::initializer_list<int>>(weights);
    }

private:
    quint64 m_state;
};

} // namespace otklik::demo
