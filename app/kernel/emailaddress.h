// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QHashFunctions>

namespace otklik {

/// One mailbox that can be written to over the Internet; a value. RFC 5321 §4.1.2 and §4.5.3.1 (lengths), RFC 5322
/// §3.4.1, RFC 6531 (letters of any script), RFC 5890 (domains), as far as public mail servers keep them.
class EmailAddress
{
public:
    /// Trims blanks and an enclosing <…>. Local part up to 64 octets, dot-atom or quoted, kept as typed; domain with at
    /// least one dot, kept in lower case and in its ASCII (ACE) form. Error: email.invalid. Any thread.
    [[nodiscard]] static Result<EmailAddress> parse(const QString &raw);

    [[nodiscard]] QString address() const { return m_local + QLatin1Char('@') + m_domain; }
    [[nodiscard]] const QString &localPart() const { return m_local; }
    [[nodiscard]] const QString &domain() const { return m_domain; } ///< "xn--e1afmkfd.xn--p1ai"

    bool operator==(const EmailAddress &) const = default;
    friend size_t qHash(const EmailAddress &email, size_t seed = 0)
    {
        return qHashMulti(seed, email.m_local, email.m_domain);
    }

private:
    EmailAddress(QString local, QString domain) : m_local(std::move(local)), m_domain(std::move(domain)) {}
    QString m_local;
    QString m_domain;
};

} // namespace otklik
