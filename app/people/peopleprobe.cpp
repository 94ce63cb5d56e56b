// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopleprobe.h"

#include "stagetext.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

/// An element of a PostgreSQL array literal (documentation, 8.15.2).
static void appendElement(QString &array, const QString &text)
{
    array += array.size() == 1 ? u"\""_s : u",\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            array += u'\\';
        array += c;
    }
    array += u'"';
}

static QString joined(const QList<qint64> &numbers, QChar open, QChar close)
{
    QString text(open);
    for (const qint64 number : numbers) {
        if (text.size() > 1)
            text += u',';
        text += QString::number(number);
    }
    return text + close;
}

/// An office's file mostly goes along its external ids, so what is stored between the first and the last of a batch is
/// little more than the batch, and one walk along the index finds it: a tenth of the time of a look-up a row. False
/// where it is much more, and nobody was looked for.
Result<bool> PeopleProbe::askNear(const QList<RawRow> &rows, const QList<qsizetype> &keyed, const QString &keys,
                                  QHash<qsizetype, Found> &found)
{
    constexpr int batchesApart = 16;
    if (m_apart > 0) {
        --m_apart;
        return false;
    }
    const qsizetype most = 2 * keyed.size();
    OTKLIK_TRY(answer, m_database.select(u"people_probe_near"_s,
                                         {{u"site"_s, m_site.bound()}, {u"keys"_s, keys}, {u"most"_s, most + 1}}));
    if (answer.size() > most) {
        m_apart = batchesApart;
        return false;
    }
    struct Stored
    {
        qint64 person = 0;
        std::optional<qint64> hash; ///< of the row that made them what they are
    };
    QHash<QString, Stored> stored;
    for (const store::Row row : std::as_const(answer))
        stored.insert(row.text("external_id"),
                      {row.integer("id"), row.isNull("hash") ? std::nullopt : std::optional(row.integer("hash"))});
    for (qsizetype i = 0; i < keyed.size() && !stored.isEmpty(); ++i) {
        const RawRow &row = rows[keyed[i]];
        if (const auto one = stored.constFind(row.key); one != stored.cend())
            found.insert(keyed[i], {one->person, one->hash == row.hash});
    }
    return true;
}

Result<QHash<qsizetype, PeopleProbe::Found>> PeopleProbe::ask(const QList<RawRow> &rows)
{
    const bool server = m_database.engine() == store::Engine::PostgreSql;
    QHash<qsizetype, Found> found;
    QList<qsizetype> keyed;
    QList<qsizetype> nameless;
    QList<qint64> keyedHashes;
    QList<qint64> namelessHashes;
    QString keys(u'{');
    StageText pairs(store::Engine::Sqlite);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const RawRow &row = rows[i];
        if (!row.key.isEmpty()) {
            keyed << i;
            keyedHashes << row.hash;
            if (server) {
                appendElement(keys, row.key);
            } else {
                pairs.add(row.key);
                pairs.add(row.hash);
                pairs.endRow();
            }
        } else if (row.hash != 0) {
            nameless << i;
            namelessHashes << row.hash;
        }
    }
    const auto take = [&found](const store::Rows &answer, const QList<qsizetype> &places) {
        for (const store::Row row : answer)
            found.insert(places[row.integer("place") - 1], {row.integer("id"), row.flag("same")});
    };
    if (!keyed.isEmpty()) {
        store::Bindings bindings{{u"site"_s, m_site.bound()}};
        bool isDone = false;
        if (server) {
            keys += u'}';
            OTKLIK_TRY(near, askNear(rows, keyed, keys, found));
            isDone = near;
            bindings.add(u"keys"_s, keys);
            bindings.add(u"hashes"_s, joined(keyedHashes, u'{', u'}'));
        } else {
            bindings.add(u"pairs"_s, QString::fromUtf8('[' + pairs.text() + ']'));
        }
        if (!isDone) {
            OTKLIK_TRY(answer, m_database.select(u"people_probe_external"_s, bindings));
            take(answer, keyed);
        }
        if (server) {
            OTKLIK_TRY(aliases,
                       m_database.select(u"people_probe_aliases"_s, {{u"site"_s, m_site.bound()}, {u"keys"_s, keys}}));
            take(aliases, keyed);
        }
    }
    if (!nameless.isEmpty()) {
        const QString hashes = server ? joined(namelessHashes, u'{', u'}') : joined(namelessHashes, u'[', u']');
        OTKLIK_TRY(answer,
                   m_database.select(u"people_probe_rows"_s, {{u"site"_s, m_site.bound()}, {u"hashes"_s, hashes}}));
        take(answer, nameless);
    }
    return found;
}

Done PeopleProbe::reserve(QList<RawRow> &rows)
{
    qint64 wanted = 0;
    for (const RawRow &row : std::as_const(rows))
        wanted += row.person == 0 ? 1 : 0;
    if (wanted == 0)
        return {};
    if (m_database.engine() == store::Engine::PostgreSql) {
        OTKLIK_TRY(answer, m_database.select(u"people_reserve_ids"_s, {{u"count"_s, wanted}}));
        const QString text = answer.first().text("ids");
        qsizetype from = 0;
        for (RawRow &row : rows) {
            if (row.person != 0)
                continue;
            const qsizetype comma = text.indexOf(u',', from);
            row.newId = QStringView(text).mid(from, comma < 0 ? -1 : comma - from).toLongLong();
            from = comma + 1;
        }
        return {};
    }
    if (m_lastId < 0) {
        OTKLIK_TRY(answer, m_database.select(u"people_last_id"_s));
        m_lastId = answer.first().integer("id");
    }
    for (RawRow &row : rows) {
        if (row.person == 0)
            row.newId = ++m_lastId;
    }
    return {};
}

Done PeopleProbe::look(RowChunk &chunk, ImportResult &result)
{
    OTKLIK_TRY(found, ask(chunk.rows));
    if (!found.isEmpty()) {
        QList<RawRow> left;
        left.reserve(chunk.rows.size());
        for (qsizetype i = 0; i < chunk.rows.size(); ++i) {
            RawRow &row = chunk.rows[i];
            const auto one = found.constFind(i);
            if (one == found.cend()) {
                left << std::move(row);
            } else if (!one->same) {
                row.person = row.key.isEmpty() ? 0 : one->person;
                left << std::move(row);
            } else if (const qint64 before = m_met.meet(one->person, row.line); before != 0) {
                chunk.repeated.append({std::move(row), before});
            } else {
                ++result.unchanged;
            }
        }
        chunk.rows = std::move(left);
    }
    return reserve(chunk.rows);
}

} // namespace otklik::people
