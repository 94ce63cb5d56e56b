// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportcell.h"

#include <algorithm>

namespace otklik {

using namespace Qt::Literals::StringLiterals;

QString formulaSafe(const QString &cell)
{
    static const QString dangerous = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s;
    return !cell.isEmpty() && dangerous.contains(cell.front()) ? u'\'' + cell : cell;
}

QString exportedPhone(const QString &e164)
{
    return e164.startsWith(u'+') ? e164.mid(1) : e164;
}

QByteArray csvLine(const QStringList &cells)
{
    static const QString needsQuotes = u"\",;\t\r\n"_s;
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += ',';
        QString safe = formulaSafe(cells.at(i));
        const bool quoted = std::any_of(safe.cbegin(), safe.cend(), [](QChar c) { return needsQuotes.contains(c); });
        if (quoted)
            safe = u'"' + safe.replace(u'"', u"\"\""_s) + u'"';
        line += safe.toUtf8();
    }
    return line + "\r\n";
}

} // namespace otklik
