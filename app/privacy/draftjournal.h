// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QLockFile>
#include <QMap>
#include <QThreadPool>
#include <memory>
#include <optional>

#include "draftkey.h"

namespace otklik::privacy {

/// Something that was typed and is not stored.
struct Draft
{
    QString key;      ///< what it is of: "note/12", "person/new"; a second one of the same key replaces the first
    QString title;    ///< for people: «Note about Anna Petrova»
    QByteArray value; ///< whatever who wrote it needs to show it again
    QDateTime at;     ///< UTC
    bool operator==(const Draft &) const = default;
};

/// Keeps drafts beyond the life of the program: one file each, sealed with libsodium's secretstream, readable by its
/// owner only, in a folder of this desk's own (several desks may run at once). Without a key they live in memory and
/// end with the program. Lives on the GUI thread; files are written on a thread of its own, in order.
class DraftJournal final
{
public:
    /// \a folder: of this database on this machine. Made when it is needed.
    explicit DraftJournal(QString folder);
    /// Waits for what is being written; the files stay.
    ~DraftJournal();
    DraftJournal(const DraftJournal &) = delete;
    DraftJournal &operator=(const DraftJournal &) = delete;

    /// What desks left behind that ended without storing.
    struct Recovered
    {
        QList<Draft> drafts; ///< the newest last; they are this desk's own now
        int damaged = 0;     ///< files that could not be read; kept aside as *.damaged
    };
    /// From now on drafts outlive the program, also those already here. A draft that is here already is newer than one
    /// that was left behind under the same key.
    Recovered begin(const DraftKey &key);
    [[nodiscard]] bool outlivesProgram() const { return m_key.has_value(); }

    [[nodiscard]] QByteArray read(const QString &key) const { return m_drafts.value(key).value; }
    [[nodiscard]] QList<Draft> list() const { return m_drafts.values(); }
    /// The whole draft of a key; nothing where there is none.
    [[nodiscard]] std::optional<Draft> draft(const QString &key) const
    {
        const auto found = m_drafts.constFind(key);
        return found == m_drafts.cend() ? std::nullopt : std::optional(*found);
    }
    void write(const QString &key, const QString &title, const QByteArray &value);
    void remove(const QString &key);
    /// Until everything written so far lies on the disk (tests, and the end of the program).
    void flush();

private:
    [[nodiscard]] QString fileOf(const QString &key) const;
    void save(const Draft &draft);
    void takeOver(const QString &left, Recovered &recovered);
    QString m_root;
    QString m_folder; ///< of this desk, below m_root
    std::optional<DraftKey> m_key;
    std::unique_ptr<QLockFile> m_lock; ///< held while the program lives: another desk leaves the folder alone
    QMap<QString, Draft> m_drafts;
    QThreadPool m_writer;
};

} // namespace otklik::privacy
