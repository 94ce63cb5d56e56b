// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "trainingledger.h"

namespace otklik::channels {

/// Property and complaint.
using TrainingViolations = QList<QPair<QByteArray, QByteArray>>;

/// What a send request asks for, in the spelling of its family (gateways.md §2.1 to §2.3, §3.3, §3.5).
struct TrainingOrder
{
    QByteArray bulkId;
    bool countsParts = false;
    qint64 sendAt = 0; ///< v3: for the whole request; 0: now
    QJsonArray messages;
};

/// Fills \a order and answers with what is wrong; empty where the request can be served.
[[nodiscard]] TrainingViolations readTrainingOrder(const QJsonObject &root, TrainingFamily family,
                                                   TrainingOrder &order);
[[nodiscard]] TrainingLetter trainingLetterOf(const QJsonObject &message, TrainingFamily family, qint64 sendAt);
/// Milliseconds since 1970; 0 where it is not a date.
[[nodiscard]] qint64 trainingInstant(const QString &text);

} // namespace otklik::channels
