// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetxml.h"

namespace otklik {

bool SheetXml::next()
{
    if (m_broken || m_reader.atEnd())
        return false;
    switch (m_reader.readNext()) {
    case QXmlStreamReader::StartElement:
        m_broken = ++m_depth > 100;
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    case QXmlStreamReader::DTD:
        m_broken = true;
        break;
    case QXmlStreamReader::EndDocument:
    case QXmlStreamReader::Invalid:
        return false;
    default:
        break;
    }
    return !m_broken;
}

void SheetXml::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && next()) {
    }
}

QStringView SheetXml::value(const QXmlStreamAttributes &attributes, QLatin1String name)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == name)
            return attribute.value();
    }
    return {};
}

} // namespace otklik
