// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamReader>

#include "sheetpackage.h"

namespace otklik {

/// Walks a part of a workbook. Stops at what no spreadsheet program writes: a document type (the way of all entity
/// attacks) and elements nested a hundred deep.
class SheetXml
{
public:
    explicit SheetXml(std::unique_ptr<SheetPart> part) : m_part(std::move(part)), m_reader(m_part.get()) {}

    /// To the next token; false at the end and where the part is broken.
    [[nodiscard]] bool next();
    [[nodiscard]] bool isStart() const { return m_reader.isStartElement(); }
    [[nodiscard]] bool isEnd() const { return m_reader.isEndElement(); }
    [[nodiscard]] bool isText() const { return m_reader.isCharacters(); }
    [[nodiscard]] bool isStart(QLatin1String name) const { return isStart() && m_reader.name() == name; }
    /// Names without prefix: the namespaces of transitional and of strict workbooks differ.
    [[nodiscard]] QStringView name() const { return m_reader.name(); }
    [[nodiscard]] QStringView text() const { return m_reader.text(); }
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_reader.attributes(); }
    [[nodiscard]] int depth() const { return m_depth; }
    /// Over the element that has just begun, to its end.
    void skip();
    [[nodiscard]] bool isBroken() const { return m_broken || m_reader.hasError() || m_part->failed(); }
    [[nodiscard]] const SheetPart &part() const { return *m_part; }

    /// The attribute of this local name, whatever its namespace.
    [[nodiscard]] static QStringView value(const QXmlStreamAttributes &attributes, QLatin1String name);

private:
    std::unique_ptr<SheetPart> m_part;
    QXmlStreamReader m_reader;
    int m_depth = 0;
    bool m_broken = false;
};

} // namespace otklik
