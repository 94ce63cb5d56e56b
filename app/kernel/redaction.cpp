// SPDX-License-Identifier: GPL-3.0-or-later
#include "redaction.h"

#include <QRegularExpression>

namespace otklik {

namespace {

/// What is kept comes first, so that it is not taken for a number.
const QRegularExpression &findings()
{
    static const QRegularExpression expression(
        QStringLiteral(R"((?<keep>\b[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\b)"
                       R"(|(?<!\d)\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?(?!\d)))"
                       R"(|(?<mail>[^\s<>@,;:"'()\[\]]+@[^\s<>@,;:"'()\[\]]+))"
                       R"(|(?<phone>\+?\(?\d(?:[ \t().\-\x{00a0}\x{2010}-\x{2013}\x{202f}]{0,2}\d){6,}))"
                       R"(|(?<digits>\d{5,}))"),
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

QString lastTwoDigits(const QString &text)
{
    QString digits;
    for (qsizetype i = text.size(); i-- > 0 && digits.size() < 2;) {
        if (text[i].isDigit())
            digits.prepend(text[i]);
    }
    return digits;
}

} // namespace

QString redacted(const QString &text)
{
    QString masked;
    qsizetype done = 0;
    for (auto matches = findings().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        masked += QStringView(text).mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        if (match.hasCaptured(QStringLiteral("keep")))
            masked += match.captured();
        else if (match.hasCaptured(QStringLiteral("mail")))
            masked += QLatin1String("***@***");
        else
            masked += QLatin1String("***") + lastTwoDigits(match.captured());
    }
    masked += QStringView(text).mid(done);
    return masked;
}

} // namespace otklik
