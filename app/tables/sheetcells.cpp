// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetcells.h"

#include <QDate>
#include <QTime>
#include <cmath>

#include "sheetreader.h"

namespace otklik {

using namespace Qt::Literals::StringLiterals;

std::optional<NumberMeaning> meaningOfBuiltIn(int id)
{
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return NumberMeaning::Date;
    if (id == 22)
        return NumberMeaning::DateTime;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47))
        return NumberMeaning::Time;
    return id < 50 ? std::optional(NumberMeaning::Number) : std::nullopt;
}

NumberMeaning meaningOfCode(const QString &code)
{
    bool day = false;
    bool month = false;
    bool time = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (c == u';')
            break; // the formats of negative numbers and of texts
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            const QString inside = code.mid(i + 1, end < 0 ? -1 : end - i - 1).toLower();
            time |= inside == "h"_L1 || inside == "hh"_L1 || inside == "m"_L1 || inside == "mm"_L1 ||
                    inside == "s"_L1 || inside == "ss"_L1; // hours over 24; all else is a colour, a condition, a locale
            i = end < 0 ? code.size() : end;
        } else if (QStringView(code).mid(i).startsWith("general"_L1, Qt::CaseInsensitive)) {
            i += 6;
        } else {
            day |= c == u'y' || c == u'd';
            month |= c == u'm';
            time |= c == u'h' || c == u's';
        }
    }
    if (day || (month && !time))
        return time ? NumberMeaning::DateTime : NumberMeaning::Date;
    return time ? NumberMeaning::Time : NumberMeaning::Number;
}

QString numberText(double number)
{
    if (std::abs(number) >= 1e15)
        return faultyCell(CellFault::Rounded);
    if (number == std::floor(number))
        return QString::number(qint64(number));
    // 15 digits are what spreadsheets keep and show; the 16th and 17th of the file are the noise of binary fractions
    const double shown = QString::number(number, 'g', 15).toDouble();
    return QString::number(shown, 'f', QLocale::FloatingPointShortest);
}

QString serialText(double serial, NumberMeaning meaning, bool from1904)
{
    if (!(serial >= 0 && serial < 2958466)) // 9999-12-31
        return numberText(serial);
    qint64 days = qint64(serial);
    qint64 seconds = qRound64((serial - double(days)) * 86400);
    if (seconds >= 86400) {
        ++days;
        seconds -= 86400;
    }
    const QString time = QTime(0, 0).addSecs(int(seconds)).toString(u"HH:mm:ss"_s);
    if (meaning == NumberMeaning::Time && days == 0)
        return time;
    QString date;
    if (from1904)
        date = QDate(1904, 1, 1).addDays(days).toString(Qt::ISODate);
    else if (days == 60)
        date = u"1900-02-29"_s;
    else
        date = QDate(1899, 12, days < 60 ? 31 : 30).addDays(days).toString(Qt::ISODate);
    return meaning == NumberMeaning::Date || seconds == 0 ? date : date + u'T' + time;
}

QString withoutMidnight(const QString &isoText)
{
    const qsizetype t = isoText.indexOf(u'T');
    if (t < 0)
        return isoText;
    for (const QChar c : QStringView(isoText).mid(t + 1)) {
        if (c != u'0' && c != u':' && c != u'.' && c != u'Z')
            return isoText;
    }
    return isoText.left(t);
}

void SheetRow::set(qsizetype column, const QString &text)
{
    if (text.isEmpty() || column < 0 || column >= SheetReader::mostColumns)
        return;
    m_filled = true;
    // Beyond the header it matters only that there is something.
    const qsizetype place = m_width > 0 ? std::min(column, m_width + 1) : column;
    while (m_cells.size() <= place)
        m_cells.append(QString());
    m_cells[place] = text;
}

QStringList SheetRow::take()
{
    if (m_width == 0) {
        while (!m_cells.isEmpty() && m_cells.last().isEmpty())
            m_cells.removeLast();
    }
    while (m_cells.size() < m_width)
        m_cells.append(QString());
    return std::move(m_cells);
}

} // namespace otklik
