// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include "database.h"

namespace otklik::people {

/// Rows on their way into a staging table, written while other threads read on: lines for COPY on PostgreSQL, a JSON
/// array of arrays on SQLite.
class StageText
{
public:
    explicit StageText(store::Engine engine) : m_engine(engine) {}

    void add(const QString &text);
    /// NULL where the text is empty.
    void addOrNull(const QString &text) { text.isEmpty() ? addNull() : add(text); }
    void addNull();
    void add(qint64 number);
    /// NULL for 0.
    void addNumberOrNull(qint64 number) { number == 0 ? addNull() : add(number); }
    void endRow();

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /// What was written so far: lines for COPY, or a JSON array without its closing bracket.
    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// Into \a table by COPY, or by the statement \a statement with the value :rows.
    [[nodiscard]] Done store(store::Database &database, const QString &table, const QStringList &columns,
                             const QString &statement) const;

private:
    void beginField();
    store::Engine m_engine;
    QByteArray m_text;
    bool m_inRow = false;
};

} // namespace otklik::people
