// SPDX-License-Identifier: GPL-3.0-or-later
#include "importnumbers.h"

#include <QRegularExpression>
#include <algorithm>

#include "translate.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<Error> mangled(const QString &sentence)
{
    return fail(Failure::Invalid, u"import.mangled_number"_s, sentence);
}

/// Something in it is not of a plain number or name: the regular expressions need not be tried on all others.
bool isSuspicious(const QString &cell)
{
    if (cell.isEmpty())
        return false;
    const char16_t first = cell[0].unicode();
    if (first == u'\'' || first == u'=' || first == u'#' || first == u'’' || first == u'`')
        return true;
    return cell.contains(u'e', Qt::CaseInsensitive) || cell.contains(u'.') || cell.contains(u',') ||
           cell.contains(QChar(0x066b)) || cell.contains(u'е', Qt::CaseInsensitive); // the Cyrillic letter
}

Result<QString> fromExponent(const QRegularExpressionMatch &match)
{
    const QString digits = match.captured(1) + match.captured(2);
    const int exponent = match.captured(3).toInt();
    // 7.9161234567E+10 has all its eleven digits; spreadsheet programs leave out only zeros after the point
    if (match.captured(1).size() == 1 && digits.size() == exponent + 1)
        return digits;
    return mangled(
        translate("People", "The spreadsheet program shortened this number to a form such as 7.91612E+10, and its last "
                            "digits are lost. Set the format of the column to Text in the original list, enter the "
                            "number again, and import the row once more."));
}

} // namespace

Result<QString> wholeNumber(const QString &cell)
{
    QString text = cell.trimmed();
    if (!isSuspicious(text))
        return text;
    if (text.size() > 2 && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c == u'#'; }))
        return mangled(
            translate("People", "The column was too narrow when the list was saved, so the spreadsheet program wrote "
                                "##### instead of the number. Widen the column, save the list, and import the row once "
                                "more."));
    static const QRegularExpression quotedFormula(uR"re(^=\s*"([^"]*)"$)re"_s);
    if (const auto match = quotedFormula.match(text); match.hasMatch())
        text = match.captured(1).trimmed();
    if (text.size() > 1 && (text[0] == u'\'' || text[0] == u'`' || text[0] == QChar(0x2019)))
        text = text.mid(1);
    static const QRegularExpression fraction(u"^([+]?[0-9]+)[.,\\x{066b}]0+$"_s);
    if (const auto match = fraction.match(text); match.hasMatch() && match.captured(1).size() > 4)
        return match.captured(1);
    static const QRegularExpression exponent(
        u"^[+]?([0-9]+)(?:[.,\\x{066b}]([0-9]*))?\\s*[eEеЕ]\\s*[+]?([0-9]{1,3})$"_s);
    if (const auto match = exponent.match(text); match.hasMatch())
        return fromExponent(match);
    return text;
}

Error lostZero()
{
    return {Failure::Invalid, u"import.mangled_number"_s,
            translate("People",
                      "The number seems to have lost the 0 at its beginning: spreadsheet programs drop it. Set "
                      "the format of the column to Text, enter the number with its 0, and import the row once "
                      "more.")};
}

} // namespace otklik::people
