// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace otklik::ctl {

namespace {

bool write(const QByteArray &bytes)
{
    return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size()) &&
           std::fflush(stdout) == 0;
}

} // namespace

bool printJson(const QJsonValue &value)
{
    // QJsonDocument holds only arrays and objects: a bare value is cut out of an array around it.
    QByteArray bytes = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    bytes = bytes.mid(1, bytes.size() - 2);
    bytes += '\n';
    return write(bytes);
}

bool printText(const QString &text)
{
    return text.isEmpty() || write(text.toUtf8() + '\n');
}

int report(const Error &error, bool json)
{
    std::fprintf(stderr, "otklikctl: %s\n", error.sentence.toUtf8().constData());
    if (json)
        (void)printJson(
            QJsonObject{{"error"_L1, QJsonObject{{"code"_L1, error.code}, {"message"_L1, error.sentence}}}});
    return exitStatus(error.kind);
}

int exitStatus(Failure failure)
{
    switch (failure) {
    case Failure::Invalid:
    case Failure::NotFound:
    case Failure::Conflict:
    case Failure::Cancelled:
        return WrongUse;
    case Failure::Forbidden:
        return NotAllowed;
    case Failure::Unreachable:
    case Failure::Internal:
        break;
    }
    return Unreached;
}

} // namespace otklik::ctl
