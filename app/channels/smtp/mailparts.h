// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <functional>

namespace otklik::channels {

/// A mail taken apart by GMime: what a report is read from, as values. For this folder only.
struct MailParts
{
    struct Header
    {
        QByteArray name; ///< lower case
        QString value;   ///< decoded, unfolded
    };
    QList<Header> headers;
    QString mediaType;   ///< "multipart/report"
    QString text;        ///< every readable part, one after the other
    QByteArray delivery; ///< message/delivery-status, decoded; empty: there is none
    QByteArray feedback; ///< message/feedback-report
    bool hasDelivery = false;
    bool hasFeedback = false;
    QList<Header> returned; ///< headers of the mail that came back
    QDateTime date;

    /// The first of that name; \a name in lower case.
    [[nodiscard]] static QString valueOf(const QList<Header> &headers, const QByteArray &name);
    [[nodiscard]] QString header(const QByteArray &name) const { return valueOf(headers, name); }
};

[[nodiscard]] MailParts takeApart(QByteArray mail);

} // namespace otklik::channels
