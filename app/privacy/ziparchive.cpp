// SPDX-License-Identifier: GPL-3.0-or-later
#include "ziparchive.h"

#include <QCoreApplication>
#include <zip.h>

using namespace Qt::Literals::StringLiterals;

namespace otklik::privacy {

static tl::unexpected<Error> failed()
{
    return fail(Failure::Internal, u"zip.failed"_s,
                QCoreApplication::translate("Privacy", "The archive could not be put together. Nothing was written."));
}

static bool addAll(zip_t *archive, const QList<ZipEntry> &entries, const QDateTime &madeAt)
{
    for (const ZipEntry &entry : entries) {
        // The archive reads the bytes when it is closed; they live as long as the list.
        zip_source_t *source = zip_source_buffer(archive, entry.bytes.constData(), zip_uint64_t(entry.bytes.size()), 0);
        if (!source)
            return false;
        const zip_int64_t index = zip_file_add(archive, entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            return false;
        }
        if (zip_file_set_mtime(archive, zip_uint64_t(index), madeAt.toSecsSinceEpoch(), 0) != 0)
            return false;
    }
    return true;
}

static QByteArray contents(zip_source_t *source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return got == zip_int64_t(stat.size) ? bytes : QByteArray();
}

Result<QByteArray> zipped(const QList<ZipEntry> &entries, const QDateTime &madeAt)
{
    zip_source_t *memory = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    if (!memory)
        return failed();
    zip_source_keep(memory); // the archive gives its own hold up when it is closed
    zip_t *archive = zip_open_from_source(memory, ZIP_TRUNCATE, nullptr);
    if (!archive) {
        zip_source_free(memory);
        zip_source_free(memory);
        return failed();
    }
    QByteArray bytes;
    if (!addAll(archive, entries, madeAt) || zip_close(archive) != 0)
        zip_discard(archive);
    else
        bytes = contents(memory);
    zip_source_free(memory);
    if (bytes.isEmpty())
        return failed();
    return bytes;
}

} // namespace otklik::privacy
