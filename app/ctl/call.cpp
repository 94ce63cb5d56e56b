// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <cstdio>
#include <unistd.h>

#include "output.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ctl {

Result<qint64> Call::number(const QString &name, qint64 least, qint64 otherwise) const
{
    if (!has(name))
        return otherwise;
    bool understood = false;
    const qint64 value = option(name).toLongLong(&understood);
    if (!understood || value < least)
        return fail(Failure::Invalid, u"ctl.bad_number"_s,
                    translate("Ctl", "--%1 takes a whole number from %2 up. Nothing was done.").arg(name).arg(least));
    return value;
}

Result<double> Call::amount(const QString &name, double otherwise) const
{
    if (!has(name))
        return otherwise;
    bool understood = false;
    const double value = option(name).toDouble(&understood);
    if (!understood || !(value >= 0) || value > 1e12)
        return fail(Failure::Invalid, u"ctl.bad_number"_s,
                    translate("Ctl", "--%1 takes a number such as 2.5, not below 0. Nothing was done.").arg(name));
    return value;
}

void Call::progress(const QString &line) const
{
    if (!::isatty(STDERR_FILENO))
        return;
    std::fprintf(stderr, "\r\033[K%s", qUtf8Printable(line));
    std::fflush(stderr);
    m_progressShown = true;
}

void Call::endProgress() const
{
    if (m_progressShown)
        std::fputs("\r\033[K", stderr);
    m_progressShown = false;
}

void Call::sayNow(const QString &text, const QJsonValue &value) const
{
    if (json)
        (void)printJson(value);
    else
        (void)printText(text);
}

Result<qint64> idFrom(const QString &text)
{
    bool understood = false;
    const qint64 value = text.toLongLong(&understood);
    if (!understood || value < 1)
        return fail(
            Failure::Invalid, u"ctl.bad_id"_s,
            translate("Ctl", "«%1» is not a number of a row. Give the number that the program showed, for example 12.")
                .arg(text));
    return value;
}

Done requireFile(const store::DatabaseUrl &url)
{
    if (url.engine == store::Engine::Sqlite && !QFile::exists(url.path))
        return fail(
            Failure::NotFound, u"schema.missing"_s,
            translate("Ctl",
                      "There is no database at %1. Run «otklikctl init» first, or say with --database where it is.")
                .arg(url.path));
    return {};
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    QFile file(path);
    const bool open = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return fail(
            Failure::Invalid, u"ctl.cannot_read"_s,
            translate("Ctl", "The file %1 cannot be read: %2. Nothing was done.").arg(path, file.errorString()));
    QByteArray bytes;
    while (bytes.size() <= limit) {
        const QByteArray piece = file.read(qMin<qint64>(1 << 16, limit + 1 - bytes.size()));
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    if (file.error() != QFileDevice::NoError)
        return fail(
            Failure::Invalid, u"ctl.cannot_read"_s,
            translate("Ctl", "The file %1 cannot be read: %2. Nothing was done.").arg(path, file.errorString()));
    if (bytes.size() > limit)
        return fail(
            Failure::Invalid, u"ctl.too_large"_s,
            translate("Ctl", "%1 is larger than %2 MiB and was not read. Split it.").arg(path).arg(limit >> 20));
    return bytes;
}

QJsonValue instantJson(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instant.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QString table(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows)
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (widths.size() <= i)
                widths.append(0);
            widths[i] = qMax(widths[i], row[i].size());
        }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row[i].leftJustified(widths[i] + 2) : row[i];
        lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace otklik::ctl
