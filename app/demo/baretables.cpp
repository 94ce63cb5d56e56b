// SPDX-License-Identifier: GPL-3.0-or-later
#include "baretables.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace otklik::demo {

Done BareTables::strip(const QStringList &tables)
{
    const QString names =
        QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(tables)).toJson(QJsonDocument::Compact));
    OTKLIK_TRY(parts, m_database.select(u"demo_list_table_parts"_s, {{u"tables"_s, names}}));
    for (const store::Row part : parts)
        if (const QString text = part.text("strip"); !text.isEmpty())
            OTKLIK_CHECK(m_database.script(text));
    m_dressing.clear();
    for (const store::Row part : parts)
        if (const QString text = part.text("dress"); !text.isEmpty())
            m_dressing.append(text);
    return {};
}

Done BareTables::dress(const std::function<void(qsizetype, qsizetype)> &done)
{
    for (qsizetype i = 0; i < m_dressing.size(); ++i) {
        OTKLIK_CHECK(m_database.script(m_dressing.at(i)));
        done(i + 1, m_dressing.size());
    }
    m_dressing.clear();
    return {};
}

} // namespace otklik::demo
