// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingfaults.h"

namespace otklik::channels {

namespace {

bool isAboutReports(FaultKind kind)
{
    return kind >= FaultKind::DuplicateReport;
}

int within(const Fault &fault, double draw)
{
    return fault.fromMilliseconds + int(draw * (fault.toMilliseconds - fault.fromMilliseconds));
}

} // namespace

quint64 hashOf(const QByteArray &text, quint64 start)
{
    quint64 h = start ^ 0xcbf29ce484222325u;
    for (const char c : text)
        h = (h ^ uchar(c)) * 0x100000001b3u;
    h ^= h >> 30;
    h *= 0xbf58476d1ce4e5b9u;
    h ^= h >> 27;
    h *= 0x94d049bb133111ebu;
    return h ^ (h >> 31);
}

double evenDraw(quint64 seed, const QByteArray &text, quint64 salt)
{
    return double(hashOf(text, seed * 0x9e3779b97f4a7c15u + salt) >> 11) * 0x1p-53;
}

TrainingFaults::TrainingFaults(const TrainingSettings &settings)
    : m_seed(settings.seed), m_faults(settings.faults), m_counts(size_t(settings.faults.size())),
      m_random(settings.seed)
{
    m_touchesReports =
        std::any_of(m_faults.begin(), m_faults.end(), [](const Fault &fault) { return isAboutReports(fault.kind); });
}

bool TrainingFaults::happens(size_t index, double draw)
{
    const Fault &fault = m_faults[qsizetype(index)];
    Count &count = m_counts[index];
    ++count.seen;
    const qint64 turn = count.seen - fault.after;
    if (turn <= 0 || (fault.times >= 0 && count.fired >= fault.times))
        return false;
    const bool hit = fault.every > 0 ? turn % fault.every == 0 : draw < fault.probability;
    count.fired += hit;
    return hit;
}

TrainingFaults::OfRequest TrainingFaults::ofRequest(const QByteArray &on)
{
    OfRequest decided;
    for (size_t i = 0; i < m_counts.size(); ++i) {
        const Fault &fault = m_faults[qsizetype(i)];
        if (isAboutReports(fault.kind) || (fault.on != "any" && fault.on != on))
            continue;
        // By hand: std::uniform_real_distribution differs between libraries.
        const double draw = double(m_random() >> 11) * 0x1p-53;
        const double length = double(m_random() >> 11) * 0x1p-53;
        if (fault.kind != FaultKind::Delay && decided.fault)
            continue; // one fault a request; the others do not count this one
        if (!happens(i, draw))
            continue;
        if (fault.kind == FaultKind::Delay)
            decided.delayMilliseconds += within(fault, length);
        else
            decided.fault = &fault;
    }
    return decided;
}

TrainingFaults::OfReports TrainingFaults::ofReports(const QByteArray &phone)
{
    OfReports decided;
    if (!m_touchesReports)
        return decided;
    for (size_t i = 0; i < m_counts.size(); ++i) {
        const Fault &fault = m_faults[qsizetype(i)];
        if (!isAboutReports(fault.kind) || !happens(i, evenDraw(m_seed, phone, 1000 + 2 * i)))
            continue;
        switch (fault.kind) {
        case FaultKind::DuplicateReport:
            decided.twice = true;
            break;
        case FaultKind::ReorderedReport:
            decided.reordered = true;
            break;
        case FaultKind::LostReport:
            decided.lost = true;
            break;
        default:
            decided.laterMilliseconds += within(fault, evenDraw(m_seed, phone, 1001 + 2 * i));
        }
    }
    return decided;
}

} // namespace otklik::channels
