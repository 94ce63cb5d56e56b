// SPDX-License-Identifier: GPL-3.0-or-later
#include "metpeople.h"

#include <QTemporaryFile>
#include <algorithm>

namespace otklik::people {

MetPeople::MetPeople(std::unique_ptr<QIODevice> scratch) : m_file(std::move(scratch)) {}

MetPeople::~MetPeople() = default;

qint64 MetPeople::meet(qint64 person, qint64 line)
{
    const auto [found, fresh] = m_pages.try_emplace(person / pageSize);
    Page &page = found->second;
    const auto slot = size_t(person % pageSize);
    quint64 &bits = page.met[slot / 64];
    const quint64 bit = quint64(1) << (slot % 64);
    if (bits & bit)
        return lineOf(page, slot);
    bits |= bit;
    if (fresh) {
        page.place = qint64(m_pages.size()) - 1;
        putAway();
        if (!m_fresh)
            m_fresh = std::make_unique<Lines>();
        m_freshPlace = page.place;
        m_freshFirst = slot;
        m_freshLast = slot;
    }
    keepLine(page, slot, quint32(line));
    return 0;
}

void MetPeople::keepLine(const Page &page, size_t slot, quint32 line)
{
    if (page.place == m_freshPlace) {
        // what lies between is nobody's, or was written already: a place is read only where its bit is set
        for (size_t i = slot; i < m_freshFirst; ++i)
            (*m_fresh)[i] = 0;
        for (size_t i = m_freshLast + 1; i < slot; ++i)
            (*m_fresh)[i] = 0;
        m_freshFirst = std::min(m_freshFirst, slot);
        m_freshLast = std::max(m_freshLast, slot);
        (*m_fresh)[slot] = line;
        return;
    }
    const qint64 at = page.place * pageSize + qint64(slot);
    if (!write(at, &line, 1))
        m_unwritten.insert_or_assign(at, line);
}

qint64 MetPeople::lineOf(const Page &page, size_t slot)
{
    if (page.place == m_freshPlace)
        return (*m_fresh)[slot];
    const qint64 at = page.place * pageSize + qint64(slot);
    if (const auto unwritten = m_unwritten.find(at); unwritten != m_unwritten.end())
        return unwritten->second;
    quint32 line = 0;
    const auto size = qint64(sizeof line);
    if (!m_file || !m_file->seek(at * size) || m_file->read(reinterpret_cast<char *>(&line), size) != size)
        return earlierLine; // the disk failed: they were met all the same
    return line;
}

/// The page that lay ready goes into the file.
void MetPeople::putAway()
{
    if (m_freshPlace < 0)
        return;
    const qint64 at = m_freshPlace * pageSize + qint64(m_freshFirst);
    const auto count = qint64(m_freshLast - m_freshFirst + 1);
    if (write(at, m_fresh->data() + m_freshFirst, count))
        return;
    for (qint64 i = 0; i < count; ++i)
        m_unwritten.insert_or_assign(at + i, (*m_fresh)[m_freshFirst + size_t(i)]);
}

bool MetPeople::write(qint64 at, const void *octets, qint64 count)
{
    const auto size = qint64(sizeof(quint32));
    if (!m_file) {
        auto file = std::make_unique<QTemporaryFile>();
        (void)file->open();
        m_file = std::move(file);
    }
    const auto flushed = [this] {
        auto *file = qobject_cast<QFileDevice *>(m_file.get());
        return !file || file->flush();
    };
    return m_file->isOpen() && m_file->seek(at * size) &&
           m_file->write(static_cast<const char *>(octets), count * size) == count * size && flushed();
}

} // namespace otklik::people
