// SPDX-License-Identifier: GPL-3.0-or-later
#include "stagetext.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

/// RFC 8259 §7.
static void appendJsonText(QByteArray &json, const QString &text)
{
    static const char hex[] = "0123456789abcdef";
    json += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            json += "\\u00";
            json += hex[(c >> 4) & 0xf];
            json += hex[c & 0xf];
        } else {
            json += c;
        }
    }
    json += '"';
}

void StageText::beginField()
{
    if (m_engine == store::Engine::PostgreSql) {
        m_inRow = true;
        return;
    }
    if (!m_inRow)
        m_text += m_text.isEmpty() ? "[" : ",[";
    else
        m_text += ',';
    m_inRow = true;
}

void StageText::add(const QString &text)
{
    beginField();
    if (m_engine == store::Engine::PostgreSql)
        store::appendCopyField(m_text, text, false);
    else
        appendJsonText(m_text, text);
}

void StageText::addNull()
{
    beginField();
    if (m_engine == store::Engine::PostgreSql)
        store::appendCopyNull(m_text, false);
    else
        m_text += "null";
}

void StageText::add(qint64 number)
{
    beginField();
    m_text += QByteArray::number(number);
    if (m_engine == store::Engine::PostgreSql)
        m_text += '\t';
}

void StageText::endRow()
{
    if (m_engine == store::Engine::PostgreSql)
        m_text.back() = '\n'; // was the tab after the last field
    else
        m_text += ']';
    m_inRow = false;
}

Done StageText::store(store::Database &database, const QString &table, const QStringList &columns,
                      const QString &statement) const
{
    if (isEmpty())
        return {};
    if (m_engine == store::Engine::PostgreSql) {
        OTKLIK_CHECK(database.copyIn(table, columns, [this](QByteArray &buffer) {
            buffer.append(m_text);
            return false;
        }));
        return {};
    }
    OTKLIK_CHECK(database.change(statement, {{u"rows"_s, QString::fromUtf8('[' + m_text + ']')}}));
    return {};
}

} // namespace otklik::people
