// SPDX-License-Identifier: GPL-3.0-or-later
#include "emailaddress.h"

#include <QCoreApplication>
#include <QUrl>
#include <algorithm>

namespace otklik {

namespace {

constexpr qsizetype longestLocalPart = 64; // RFC 5321 §4.5.3.1.1, octets
constexpr qsizetype longestAddress = 254;  // RFC 5321 §4.5.3.1.3, a path of 256 less its < and >
constexpr qsizetype longestLabel = 63;     // RFC 1035 §2.3.4

bool isAsciiLetterOrDigit(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// A character beyond ASCII that RFC 6531 lets in: neither a control nor a blank nor half a surrogate pair alone.
bool isForeignText(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    if (c.unicode() < 0x80)
        return false;
    if (c.isHighSurrogate())
        return i + 1 < text.size() && text[i + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return i > 0 && text[i - 1].isHighSurrogate();
    return c.isPrint() && !c.isSpace();
}

bool isDotAtom(QStringView local)
{
    static constexpr QStringView specials = u"!#$%&'*+-/=?^_`{|}~";
    if (local.isEmpty() || local.startsWith(u'.') || local.endsWith(u'.') || local.contains(u".."))
        return false;
    for (qsizetype i = 0; i < local.size(); ++i) {
        const QChar c = local[i];
        if (c != u'.' && !isAsciiLetterOrDigit(c.unicode()) && !specials.contains(c) && !isForeignText(local, i))
            return false;
    }
    return true;
}

/// "…" with \ before a quotation mark or a backslash, RFC 5321 §4.1.2 Quoted-string.
bool isQuotedString(QStringView local)
{
    if (local.size() < 2 || !local.startsWith(u'"') || !local.endsWith(u'"'))
        return false;
    const QStringView inner = local.mid(1, local.size() - 2);
    for (qsizetype i = 0; i < inner.size(); ++i) {
        const char16_t c = inner[i].unicode();
        if (c == u'\\') {
            if (++i == inner.size() || inner[i].unicode() < 0x20 || inner[i].unicode() > 0x7e)
                return false;
        } else if (c == u'"' || (c < 0x80 ? c < 0x20 || c == 0x7f : !isForeignText(inner, i))) {
            return false;
        }
    }
    return true;
}

bool isDomain(QStringView ace)
{
    const auto labels = ace.split(u'.');
    if (labels.size() < 2)
        return false;
    for (const QStringView label : labels) {
        if (label.isEmpty() || label.size() > longestLabel || label.startsWith(u'-') || label.endsWith(u'-'))
            return false;
        if (!std::ranges::all_of(label, [](QChar c) { return c == u'-' || isAsciiLetterOrDigit(c.unicode()); }))
            return false;
    }
    return !std::ranges::all_of(labels.back(), [](QChar c) { return c.isDigit(); });
}

/// The domain in lower case and ASCII; empty where it cannot be one.
QString aceOf(QStringView domain)
{
    const bool ascii = std::ranges::all_of(domain, [](QChar c) { return c.unicode() < 0x80; });
    const QString ace =
        ascii ? domain.toString().toLower() : QString::fromLatin1(QUrl::toAce(domain.toString())).toLower();
    return isDomain(ace) ? ace : QString();
}

tl::unexpected<Error> refused(const QString &sentence)
{
    return fail(Failure::Invalid, QStringLiteral("email.invalid"), sentence);
}

} // namespace

Result<EmailAddress> EmailAddress::parse(const QString &raw)
{
    QStringView text = QStringView(raw).trimmed();
    if (text.startsWith(u'<') && text.endsWith(u'>'))
        text = text.mid(1, text.size() - 2).trimmed();
    // A quoted local part may hold an @ itself; the last one divides.
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 0)
        return refused(QCoreApplication::translate("Kernel", "An e-mail address needs an @."));
    const QStringView local = text.first(at);
    if (!isDotAtom(local) && !isQuotedString(local))
        return refused(QCoreApplication::translate(
            "Kernel", "The part of the e-mail address before the @ is not possible. "
                      "Look for blanks, commas, a second @, or dots at an end or side by side."));
    if (local.toUtf8().size() > longestLocalPart)
        return refused(QCoreApplication::translate(
            "Kernel", "The part of the e-mail address before the @ is longer than 64 characters."));
    const QString domain = aceOf(text.mid(at + 1));
    if (domain.isEmpty())
        return refused(QCoreApplication::translate("Kernel",
                                                   "The part of the e-mail address after the @ is not a possible "
                                                   "domain, such as example.org."));
    if (local.toUtf8().size() + 1 + domain.size() > longestAddress)
        return refused(QCoreApplication::translate("Kernel", "The e-mail address is longer than 254 characters."));
    return EmailAddress(local.toString(), domain);
}

} // namespace otklik
