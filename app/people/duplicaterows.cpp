// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicaterows.h"

#include "jsontext.h"
#include "personrows.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

static NameSound soundOf(const QString &name, SoundCache &sounds)
{
    if (name.isEmpty())
        return {};
    const auto known = sounds.constFind(name);
    return known != sounds.cend() ? *known : *sounds.insert(name, nameSound(name));
}

QList<DuplicateSide> sidesFromRows(const store::Rows &rows, SoundCache &sounds)
{
    if (sounds.size() > 500000)
        sounds.clear();
    QList<DuplicateSide> sides;
    sides.reserve(rows.size());
    for (const store::Row row : rows) {
        DuplicateSide side;
        side.id = row.id<PersonId>("id");
        side.siteId = row.id<SiteId>("site_id");
        const QString family = row.text("family_name");
        const QString given = row.text("given_name");
        side.family = soundOf(family, sounds);
        side.given = soundOf(given, sounds);
        side.patronymic = soundOf(row.text("patronymic"), sounds);
        side.writtenName = family + u' ' + given;
        side.birthDate = row.date("birth_date");
        side.sex = sexFromCode(row.text("sex"));
        side.externalId = row.text("external_id");
        side.version = int(row.integer("version"));
        sides << side;
    }
    return sides;
}

Done readSideAddresses(store::Database &database, QList<DuplicateSide> &sides)
{
    if (sides.isEmpty())
        return {};
    QList<PersonId> ids;
    QHash<PersonId, qsizetype> places;
    for (qsizetype i = 0; i < sides.size(); ++i) {
        ids << sides[i].id;
        places.insert(sides[i].id, i);
    }
    OTKLIK_TRY(rows, database.select(u"people_list_addresses_for_duplicates"_s, {{u"ids"_s, idsAsJson(ids)}}));
    for (const store::Row row : rows) {
        DuplicateSide &side = sides[places.value(row.id<PersonId>("person_id"))];
        (row.text("kind") == "email"_L1 ? side.emails : side.phones) << row.text("value");
    }
    return {};
}

Result<QList<DuplicateSide>> readSides(store::Database &database, const QList<PersonId> &ids, SoundCache &sounds)
{
    if (ids.isEmpty())
        return QList<DuplicateSide>();
    OTKLIK_TRY(rows, database.select(u"people_list_for_duplicates"_s, {{u"ids"_s, idsAsJson(ids)}}));
    QList<DuplicateSide> sides = sidesFromRows(rows, sounds);
    OTKLIK_CHECK(readSideAddresses(database, sides));
    return sides;
}

QString numbersAsJson(const QList<qint64> &numbers)
{
    QString json(u'[');
    for (const qint64 number : numbers) {
        if (json.size() > 1)
            json += u',';
        json += QString::number(number);
    }
    return json + u']';
}

QString textsAsJson(const QStringList &texts)
{
    return jsonText(QJsonArray::fromStringList(texts));
}

QString keysAsJson(const QList<DuplicateSide> &sides, const QList<QList<qint64>> &keys, bool compared)
{
    QString json(u'[');
    json.reserve(sides.size() * 220);
    for (qsizetype i = 0; i < sides.size(); ++i) {
        if (i > 0)
            json += u',';
        json += u"{\"s\":%1,\"p\":%2,\"v\":%3,\"c\":%4,\"k\":"_s.arg(
            QString::number(sides[i].siteId.value), QString::number(sides[i].id.value),
            QString::number(sides[i].version), QString::number(compared ? sides[i].version : 0));
        json += numbersAsJson(keys[i]) + u'}';
    }
    return json + u']';
}

Done keepKeys(store::Database &database, const QList<DuplicateSide> &sides, const QList<QList<qint64>> &keys,
              bool compared)
{
    if (sides.isEmpty())
        return {};
    const store::Bindings bindings{{u"rows"_s, keysAsJson(sides, keys, compared)}};
    for (const QString &statement : {u"people_drop_keys"_s, u"people_add_keys"_s, u"people_keep_keyed"_s})
        OTKLIK_CHECK(database.change(statement, bindings));
    return {};
}

} // namespace otklik::people
