// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftjournal.h"

#include <QCborMap>
#include <QDir>
#include <QSaveFile>
#include <QUuid>

#include "draftseal.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::privacy {

static constexpr qint64 largest = 4 * 1024 * 1024; // bytes; nobody types more, and a file may be anything

static QByteArray bytesOf(const Draft &draft)
{
    return QCborMap{
        {u"key"_s, draft.key}, {u"title"_s, draft.title}, {u"value"_s, draft.value}, {u"at"_s, QCborValue(draft.at)}}
        .toCborValue()
        .toCbor();
}

static std::optional<Draft> draftFrom(const QByteArray &bytes)
{
    const QCborValue map = QCborValue::fromCbor(bytes);
    if (!map.isMap() || !map["key"_L1].isString() || !map["value"_L1].isByteArray())
        return std::nullopt;
    return Draft{map["key"_L1].toString(), map["title"_L1].toString(), map["value"_L1].toByteArray(),
                 map["at"_L1].toDateTime().toUTC()};
}

static bool makePrivate(const QString &folder)
{
    return QDir().mkpath(folder) &&
           QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

DraftJournal::DraftJournal(QString folder) : m_root(std::move(folder))
{
    m_writer.setMaxThreadCount(1);
}

DraftJournal::~DraftJournal()
{
    flush();
    if (!m_lock)
        return;
    m_lock.reset();
    QDir().rmdir(m_folder); // only where nothing is left in it
}

void DraftJournal::flush()
{
    m_writer.waitForDone();
}

QString DraftJournal::fileOf(const QString &key) const
{
    return m_folder + u'/' + hiddenName(key, *m_key) + u".draft"_s;
}

DraftJournal::Recovered DraftJournal::begin(const DraftKey &key)
{
    Recovered recovered;
    m_key = key;
    m_folder = m_root + u"/desk-"_s + QUuid::createUuid().toString(QUuid::Id128);
    if (!makePrivate(m_root) || !makePrivate(m_folder)) {
        m_key.reset(); // a full or foreign disk: in memory then
        return recovered;
    }
    m_lock = std::make_unique<QLockFile>(m_folder + u"/lock"_s);
    m_lock->setStaleLockTime(0); // however long the desk stands open
    m_lock->tryLock(0);
    for (const Draft &draft : std::as_const(m_drafts))
        save(draft);
    const QStringList desks = QDir(m_root).entryList({u"desk-*"_s}, QDir::Dirs);
    for (const QString &desk : desks) {
        if (m_root + u'/' + desk != m_folder)
            takeOver(m_root + u'/' + desk, recovered);
    }
    std::sort(recovered.drafts.begin(), recovered.drafts.end(),
              [](const Draft &a, const Draft &b) { return a.at < b.at; });
    return recovered;
}

/// The lock of a desk that was killed is stale: its process is gone, and QLockFile knows.
void DraftJournal::takeOver(const QString &left, Recovered &recovered)
{
    QLockFile lock(left + u"/lock"_s);
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0))
        return;
    const QStringList files = QDir(left).entryList({u"*.draft"_s}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QString &name : files) {
        QFile file(left + u'/' + name);
        const bool readable = file.size() <= largest && file.open(QIODevice::ReadOnly);
        const auto text = readable ? opened(file.readAll(), name.toLatin1(), *m_key) : std::nullopt;
        file.close();
        const auto draft = text ? draftFrom(*text) : std::nullopt;
        if (!draft) {
            ++recovered.damaged;
            file.rename(m_root + u'/' + name + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(8) +
                        u".damaged"_s);
            continue;
        }
        const bool known = m_drafts.contains(draft->key);
        if (!known) {
            m_drafts.insert(draft->key, *draft);
            recovered.drafts.append(*draft);
            save(*draft);
            flush(); // before the old one goes
        }
        file.remove();
    }
    lock.unlock();
    QDir().rmdir(left);
}

void DraftJournal::write(const QString &key, const QString &title, const QByteArray &value)
{
    if (value.isEmpty())
        return remove(key);
    const Draft draft{key, title, value, QDateTime::currentDateTimeUtc()};
    m_drafts.insert(key, draft);
    save(draft);
}

void DraftJournal::save(const Draft &draft)
{
    if (!m_key)
        return;
    const QString path = fileOf(draft.key);
    const QByteArray seal = sealed(bytesOf(draft), path.section(u'/', -1).toLatin1(), *m_key);
    m_writer.start([path, seal] {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
            file.write(seal) == seal.size())
            file.commit();
    });
}

void DraftJournal::remove(const QString &key)
{
    if (m_drafts.remove(key) == 0 || !m_key)
        return;
    m_writer.start([path = fileOf(key)] { QFile::remove(path); });
}

} // namespace otklik::privacy
