// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

namespace otklik::store {

QVariant Row::value(const char *column) const
{
    const auto found = m_rows->m_columns->constFind(QByteArray::fromRawData(column, qsizetype(qstrlen(column))));
    Q_ASSERT_X(found != m_rows->m_columns->cend(), "store::Row", column);
    return found == m_rows->m_columns->cend() ? QVariant() : m_values->at(*found);
}

QDate Row::date(const char *column) const
{
    const QVariant v = value(column);
    return v.typeId() == QMetaType::QDate ? v.toDate() : QDate::fromString(v.toString().left(10), Qt::ISODate);
}

QDateTime Row::instant(const char *column) const
{
    const QVariant v = value(column);
    if (v.isNull())
        return {};
    if (v.typeId() == QMetaType::QDateTime)
        return v.toDateTime().toUTC();
    return QDateTime::fromString(v.toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace otklik::store
