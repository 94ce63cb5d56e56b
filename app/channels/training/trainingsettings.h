// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include "result.h"

namespace otklik::channels {

/// What may go wrong with one request, or with one message's reports.
enum class FaultKind {
    Delay,           ///< the answer comes later
    Throttle,        ///< 429 with Retry-After; nothing is taken
    Error,           ///< a status of choice; nothing is taken unless «accepted» is set
    CutBefore,       ///< the connection closes; nothing is taken
    CutAfter,        ///< taken, then the connection closes without an answer
    CutMidway,       ///< taken, half of the answer, then the connection closes
    Garbage,         ///< taken, the answer is not JSON
    OtherId,         ///< taken, the answer names other messages
    Oversize,        ///< taken, the answer is larger than 1 MiB
    DuplicateReport, ///< each report of the message is given out twice
    ReorderedReport, ///< «delivered» is given out before «at operator»
    LateReport,      ///< the reports come later
    LostReport       ///< no report ever comes; the log knows
};

struct Fault
{
    FaultKind kind = FaultKind::Delay;
    double probability = 1;   ///< 0..1; used where every is 0
    int every = 0;            ///< the n-th, the 2n-th, …
    int after = 0;            ///< spares the first requests (or messages)
    int times = -1;           ///< at most so often; -1: no limit
    QByteArray on = "send";   ///< send, reports, logs, lookup or any
    int fromMilliseconds = 0; ///< Delay, LateReport: drawn evenly from this span
    int toMilliseconds = 0;
    int status = 500;              ///< Error
    int retryAfterSeconds = 1;     ///< Throttle, Error: -1 leaves the header out
    bool retryAfterAsDate = false; ///< as an HTTP date
    bool accepted = false;         ///< Error: the messages were taken all the same
};

/// How the training gateway behaves; the file of `--faults`. Its format is described in README.md of this folder.
struct TrainingSettings
{
    quint64 seed = 1;
    double undeliverable = 0.03; ///< shares of the destinations; the rest is delivered
    double expired = 0.02;
    double rejected = 0.01;
    double viaOperator = 0.30; ///< of the delivered: «at operator» is reported first
    int reportFromMilliseconds = 300;
    int reportToMilliseconds = 3000;
    int logLagMilliseconds = 0;   ///< so long an accepted message is missing from the log
    bool refuseDuplicates = true; ///< false: a message id that comes again is accepted again
    double pricePerPart = 0.04;
    QByteArray currency = "EUR";
    double lookupDead = 0.03; ///< shares of the numbers looked up; the rest is reachable
    double lookupInvalid = 0.005;
    double lookupAway = 0.05;
    double lookupUnsaid = 0.01; ///< no route: the answer says nothing about the number
    double lookupPorted = 0.12; ///< of all but the invalid
    double pricePerLookup = 0.01;
    QList<Fault> faults;

    /// Reads the file's JSON. Unknown keys and kinds are refused by name. Errors: training.bad_faults.
    [[nodiscard]] static Result<TrainingSettings> fromJson(const QByteArray &json);
    /// Errors: training.no_faults_file, training.bad_faults.
    [[nodiscard]] static Result<TrainingSettings> fromFile(const QString &path);
};

} // namespace otklik::channels
