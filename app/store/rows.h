// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QVariant>
#include <memory>

#include "ids.h"

namespace otklik::store {

/// The answer of one statement, read whole into memory (at most a page or a batch; stream what is longer).
class Rows;

/// One row. Reading a column that the statement does not have is a defect and aborts in debug builds.
class Row
{
public:
    [[nodiscard]] QVariant value(const char *column) const;
    [[nodiscard]] bool isNull(const char *column) const { return value(column).isNull(); }
    [[nodiscard]] QString text(const char *column) const { return value(column).toString(); }
    [[nodiscard]] qint64 integer(const char *column) const { return value(column).toLongLong(); }
    [[nodiscard]] double real(const char *column) const { return value(column).toDouble(); }
    [[nodiscard]] bool flag(const char *column) const { return value(column).toBool(); }
    [[nodiscard]] QDate date(const char *column) const;
    /// UTC; invalid for NULL.
    [[nodiscard]] QDateTime instant(const char *column) const;
    template <class T>
    [[nodiscard]] T id(const char *column) const
    {
        return T(value(column).toLongLong());
    }

private:
    friend class Rows;
    Row(const Rows *rows, const QVariantList *values) : m_rows(rows), m_values(values) {}
    const Rows *m_rows;
    const QVariantList *m_values;
};

class Rows
{
public:
    Rows() : m_columns(std::make_shared<QHash<QByteArray, int>>()) {}
    [[nodiscard]] qsizetype size() const { return m_values.size(); }
    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty(); }
    [[nodiscard]] Row at(qsizetype index) const { return {this, &m_values.at(index)}; }
    [[nodiscard]] Row first() const { return at(0); }
    [[nodiscard]] QStringList columnNames() const { return m_names; }

    class Iterator
    {
    public:
        Iterator(const Rows *rows, qsizetype index) : m_rows(rows), m_index(index) {}
        Row operator*() const { return m_rows->at(m_index); }
        Iterator &operator++()
        {
            ++m_index;
            return *this;
        }
        bool operator!=(const Iterator &other) const { return m_index != other.m_index; }

    private:
        const Rows *m_rows;
        qsizetype m_index;
    };
    [[nodiscard]] Iterator begin() const { return {this, 0}; }
    [[nodiscard]] Iterator end() const { return {this, size()}; }

private:
    friend class Row;
    friend class Database;
    std::shared_ptr<QHash<QByteArray, int>> m_columns;
    QStringList m_names;
    QList<QVariantList> m_values;
};

} // namespace otklik::store
