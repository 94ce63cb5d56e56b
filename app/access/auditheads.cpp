// SPDX-License-Identifier: GPL-3.0-or-later
// The file outside the database that keeps the ends of the chain.
#include "auditchain.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <fcntl.h>
#include <unistd.h>

namespace otklik::access {

using namespace Qt::Literals::StringLiterals;

static constexpr qint64 longestFile = 1 << 20; ///< about a year of hours
static constexpr qint64 longestLine = 4096;

static QByteArray lineOf(const AuditHead &head)
{
    return QJsonDocument(QJsonObject{{"at"_L1, head.at.toUTC().toString(Qt::ISODateWithMs)},
                                     {"place"_L1, head.place},
                                     {"hash"_L1, QString::fromLatin1(head.hash)}})
               .toJson(QJsonDocument::Compact) +
           '\n';
}

/// A new name stands in its folder only when the folder is on the disk too.
static bool keepFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    const bool kept = folder >= 0 && ::fsync(folder) == 0;
    if (folder >= 0)
        ::close(folder);
    return kept;
}

/// A line that was broken off (a full disk, a crash) never counted; what comes next must not be joined to it.
static bool mend(QFile &file)
{
    const qint64 size = file.size();
    const qint64 from = qMax<qint64>(0, size - longestLine);
    if (size == 0)
        return true;
    if (!file.seek(from))
        return false;
    const QByteArray tail = file.read(longestLine);
    if (tail.endsWith('\n'))
        return true;
    const qsizetype newline = tail.lastIndexOf('\n');
    return (newline >= 0 || from == 0) && file.resize(from + newline + 1) && file.seek(file.size());
}

/// The file that is full gets the next free number; nothing that was kept is ever removed.
static bool turnOver(const QString &path)
{
    if (QFileInfo(path).size() < longestFile)
        return true;
    int number = 1;
    while (QFile::exists(u"%1.%2"_s.arg(path).arg(number)))
        ++number;
    return QFile::rename(path, u"%1.%2"_s.arg(path).arg(number)) && keepFolder(path);
}

Done appendAuditHead(const QString &path, const AuditHead &head)
{
    const bool turned = turnOver(path);
    QFile file(path);
    const bool fresh = !file.exists();
    const QByteArray line = lineOf(head);
    if (turned && file.open(QIODevice::ReadWrite | QIODevice::Append) && mend(file) &&
        file.write(line) == line.size() && file.flush() && ::fsync(file.handle()) == 0 && (!fresh || keepFolder(path)))
        return {};
    return fail(Failure::Internal, u"audit.cannot_write"_s,
                QCoreApplication::translate("Access", "The end of the audit's chain could not be written to %1: %2. It "
                                                      "is tried again; sealing goes on.")
                    .arg(path, file.errorString()));
}

static Done readOne(const QString &path, QList<AuditHead> &heads)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Invalid, u"audit.cannot_read"_s,
                    QCoreApplication::translate("Access", "The file %1 cannot be read: %2. The audit was not checked.")
                        .arg(path, file.errorString()));
    static const QRegularExpression sha256(u"^[0-9a-f]{64}$"_s);
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine(longestLine);
        if (line.trimmed().isEmpty())
            continue;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const AuditHead head{object.value("place"_L1).toInteger(-1), object.value("hash"_L1).toString().toLatin1(),
                             QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODateWithMs)};
        const bool good =
            head.place >= 0 && sha256.match(QString::fromLatin1(head.hash)).hasMatch() && head.at.isValid();
        if (!good && !line.endsWith('\n') && file.atEnd())
            break; // broken off while it was written: the next head takes it away
        if (!good)
            return fail(Failure::Invalid, u"audit.bad_heads"_s,
                        QCoreApplication::translate("Access", "Line %1 of %2 is no end of a chain. Take it out if it "
                                                              "was broken off. The audit was not checked.")
                            .arg(number)
                            .arg(path));
        if (head.place > 0)
            heads.append(head);
    }
    return {};
}

Result<QList<AuditHead>> readAuditHeads(const QString &path)
{
    QList<AuditHead> heads;
    for (int number = 1; QFile::exists(u"%1.%2"_s.arg(path).arg(number)); ++number)
        OTKLIK_CHECK(readOne(u"%1.%2"_s.arg(path).arg(number), heads));
    OTKLIK_CHECK(readOne(path, heads));
    return heads;
}

} // namespace otklik::access
