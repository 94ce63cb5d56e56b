// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <array>
#include <memory>
#include <unordered_map>

class QIODevice;

namespace otklik::people {

/// Whom an import has met, and in which row. Remembers one bit a person in memory; the rows, which are asked for only
/// where somebody is met again, go into a temporary file (numbers alone, nobody's name). Numbers of people lie near one
/// another, or it costs half a kilobyte for each 4,096 of them that are touched. One thread.
class MetPeople
{
public:
    /// \a scratch: open for reading and writing, empty; none: a temporary file, once it is needed.
    explicit MetPeople(std::unique_ptr<QIODevice> scratch = {});
    ~MetPeople();
    MetPeople(const MetPeople &) = delete;
    MetPeople &operator=(const MetPeople &) = delete;

    /// The row that met this person before, 0 if none did: then it is \a line from now on. A full disk costs memory;
    /// where a row cannot be read back it is earlierLine.
    [[nodiscard]] qint64 meet(qint64 person, qint64 line);
    static constexpr qint64 earlierLine = -1; ///< some row before this one

private:
    static constexpr qint64 pageSize = 4096; ///< people
    using Lines = std::array<quint32, size_t(pageSize)>;
    struct Page
    {
        std::array<quint64, size_t(pageSize / 64)> met{};
        qint64 place = 0; ///< in the file
    };
    void keepLine(const Page &page, size_t slot, quint32 line);
    [[nodiscard]] qint64 lineOf(const Page &page, size_t slot);
    void putAway();
    [[nodiscard]] bool write(qint64 at, const void *octets, qint64 count);

    std::unordered_map<qint64, Page> m_pages;
    std::unique_ptr<Lines> m_fresh; ///< the page that was touched first last: most people are met one after another
    qint64 m_freshPlace = -1;
    size_t m_freshFirst = 0; ///< what of it was written to
    size_t m_freshLast = 0;
    std::unique_ptr<QIODevice> m_file;
    std::unordered_map<qint64, quint32> m_unwritten; ///< by place: the disk is full
};

} // namespace otklik::people
