// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <array>

namespace otklik::access {

/// A seal of the chain with the bare columns of its entry, as COPY in binary form brings it (PostgreSQL documentation,
/// COPY, «Binary Format»). Nothing is copied: it looks into the memory of the message, which must stay.
class AuditEntry
{
public:
    /// The columns of access_audit_chain_*.sql.
    enum Column { Place, EntryId, Hash, Id, At, MadeBy, Who, Address, Verb, Object, RowKey, SiteId, PersonId, People };
    static constexpr int columnCount = 19;

    /// Reads one tuple and moves \a at behind it. False: the end of the data, or not the columns that we asked for.
    bool read(const char *&at, const char *end);

    [[nodiscard]] qint64 number(int column) const; ///< of a column of 4 or 8 bytes; 0 for NULL
    [[nodiscard]] bool isNull(int column) const { return m_fields[size_t(column)].data() == nullptr; }
    /// 32 bytes where the row is whole.
    [[nodiscard]] QByteArrayView hash() const { return m_fields[Hash]; }
    /// The text that v_audit_text gives and that was sealed, made from the columns alone.
    void writeText(QByteArray &out) const;

private:
    std::array<QByteArrayView, columnCount> m_fields;
};

} // namespace otklik::access
