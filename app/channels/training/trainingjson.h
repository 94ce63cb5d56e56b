// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

/// JSON written straight into bytes: an answer about a thousand messages must cost a millisecond or two.
namespace otklik::channels::trainingjson {

/// Appends the text in quotation marks, escaped (RFC 8259 §7).
void appendString(QByteArray &to, const QByteArray &utf8);
/// Appends "2026-11-21T10:00:00.000+0000" in quotation marks.
void appendDate(QByteArray &to, qint64 millisecondsSince1970);
/// Appends {"groupId":…,…}; an id that the gateway does not use is written as PENDING_ACCEPTED.
void appendStatus(QByteArray &to, int id);
/// Appends {"groupId":…,…,"permanent":…}; 0 is NO_ERROR.
void appendError(QByteArray &to, int id);
/// The group's number of a status that the gateway uses.
[[nodiscard]] int groupOfStatus(int id);
/// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110 §5.6.7).
[[nodiscard]] QByteArray httpDate(qint64 millisecondsSince1970);

/// The newer error envelope. \a violations as pairs of property and complaint.
[[nodiscard]] QByteArray problem(const QByteArray &code, const QByteArray &description,
                                 const QList<QPair<QByteArray, QByteArray>> &violations = {});
/// The older envelope of v1 and v2.
[[nodiscard]] QByteArray legacyProblem(const QByteArray &messageId, const QByteArray &text,
                                       const QList<QPair<QByteArray, QByteArray>> &violations = {});

} // namespace otklik::channels::trainingjson
