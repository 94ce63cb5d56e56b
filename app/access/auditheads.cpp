// SPDX-License-Identifier: GPL-3.0-or-later
// The file outside the database that keeps the ends of the chain.
#include "auditchain.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <unistd.h>

namespace otklik::access {

using namespace Qt::Literals::StringLiterals;

Done appendAuditHead(const QString &path, const AuditHead &head)
{
    QFile file(path);
    const bool open = file.open(QIODevice::ReadWrite | QIODevice::Append);
    QByteArray line = QJsonDocument(QJsonObject{{"at"_L1, head.at.toUTC().toString(Qt::ISODateWithMs)},
                                                {"place"_L1, head.place},
                                                {"hash"_L1, QString::fromLatin1(head.hash)}})
                          .toJson(QJsonDocument::Compact) +
                      '\n';
    // A line that was broken off (a full disk, a crash) stays alone; the next one begins anew.
    if (open && file.size() > 0 && file.seek(file.size() - 1) && file.read(1) != "\n")
        line.prepend('\n');
    if (open && file.write(line) == line.size() && file.flush() && ::fsync(file.handle()) == 0)
        return {};
    return fail(Failure::Internal, u"audit.cannot_write"_s,
                QCoreApplication::translate("Access", "The end of the audit's chain could not be written to %1: %2. It "
                                                      "is tried again; sealing goes on.")
                    .arg(path, file.errorString()));
}

Result<QList<AuditHead>> readAuditHeads(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Invalid, u"audit.cannot_read"_s,
                    QCoreApplication::translate("Access", "The file %1 cannot be read: %2. The audit was not checked.")
                        .arg(path, file.errorString()));
    static const QRegularExpression sha256(u"^[0-9a-f]{64}$"_s);
    QList<AuditHead> heads;
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine(4096).trimmed();
        if (line.isEmpty())
            continue;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const AuditHead head{object.value("place"_L1).toInteger(-1), object.value("hash"_L1).toString().toLatin1(),
                             QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODateWithMs)};
        if (head.place < 0 || !sha256.match(QString::fromLatin1(head.hash)).hasMatch() || !head.at.isValid())
            return fail(Failure::Invalid, u"audit.bad_heads"_s,
                        QCoreApplication::translate("Access", "Line %1 of %2 is no end of a chain. Take it out if it "
                                                              "was broken off. The audit was not checked.")
                            .arg(number)
                            .arg(path));
        if (head.place > 0)
            heads.append(head);
    }
    return heads;
}

} // namespace otklik::access
