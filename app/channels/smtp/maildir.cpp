// SPDX-License-Identifier: GPL-3.0-or-later
#include "maildir.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "translate.h"

namespace otklik::channels::maildir {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestPage = 4LL * 1024 * 1024;
constexpr qint64 largestMail = 256LL * 1024; ///< the report stands before the returned mail

} // namespace

Done check(const QString &folder)
{
    const QFileInfo fresh(folder + u"/new"_s);
    const QFileInfo seen(folder + u"/cur"_s);
    if (!fresh.isDir() || !seen.isDir())
        return fail(Failure::Unreachable, u"mailbox.missing"_s,
                    translate("Channels", "There is no Maildir at %1 (with folders new and cur), so bounces are not "
                                          "read. Check the path and who may enter it.")
                        .arg(folder));
    if (!fresh.isReadable() || !fresh.isExecutable() || !fresh.isWritable() || !seen.isWritable())
        return fail(Failure::Unreachable, u"mailbox.forbidden"_s,
                    translate("Channels", "The Maildir at %1 cannot be read and put away by this program, so bounces "
                                          "are not read. Give it the right to both.")
                        .arg(folder));
    return {};
}

Result<messaging::PulledReports> read(const QString &folder, int limit)
{
    OTKLIK_CHECK(check(folder));
    messaging::PulledReports page;
    const QDir fresh(folder + u"/new"_s);
    // Names begin with the second of arrival.
    for (const QFileInfo &entry : fresh.entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Name)) {
        if (page.count >= limit || page.raw.size() > largestPage)
            break;
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue; // another reader took it, or it is not for us
        if (!page.raw.isEmpty())
            page.raw += '\n';
        page.raw += reportLine(entry.lastModified(), file.read(largestMail));
        page.handles.append(entry.fileName());
        ++page.count;
    }
    return page;
}

void putAway(const QString &folder, const QStringList &names)
{
    for (const QString &name : names) {
        const QString stem = name.section(u":2,"_s, 0, 0);
        QFile::rename(folder + u"/new/"_s + name, folder + u"/cur/"_s + stem + u":2,S"_s);
    }
}

QByteArray reportLine(const QDateTime &came, const QByteArray &mail)
{
    return QByteArray::number(came.toMSecsSinceEpoch()) + ' ' + mail.toBase64();
}

std::optional<StoredMail> readLine(const QByteArray &line)
{
    const qsizetype blank = line.indexOf(' ');
    bool isNumber = false;
    const qint64 came = line.left(std::max<qsizetype>(blank, 0)).toLongLong(&isNumber);
    const auto mail =
        QByteArray::fromBase64Encoding(line.mid(blank + 1).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    if (!isNumber || !mail)
        return {};
    return StoredMail{QDateTime::fromMSecsSinceEpoch(came, Qt::UTC), *mail};
}

} // namespace otklik::channels::maildir
