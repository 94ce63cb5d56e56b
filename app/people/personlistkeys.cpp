// SPDX-License-Identifier: GPL-3.0-or-later
#include "personlistkeys.h"

#include <QHash>
#include <QSet>

#include "jsontext.h"
#include "person.h"
#include "picklists.h"
#include "translate.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

static constexpr qsizetype batch = 5000;

/// Who has one of \a keys: key → people.
static Result<QHash<QString, QSet<PersonId>>> matched(store::Database &database, const QString &statement, SiteId site,
                                                      const QStringList &keys)
{
    QHash<QString, QSet<PersonId>> found;
    for (qsizetype from = 0; from < keys.size(); from += batch) {
        const QString json = jsonText(QJsonArray::fromStringList(keys.mid(from, batch)));
        OTKLIK_TRY(rows, database.select(statement, {{u"site"_s, site.bound()}, {u"keys"_s, json}}));
        for (const store::Row row : rows)
            found[row.text("key")].insert(row.id<PersonId>("id"));
    }
    return found;
}

Result<KeyedPeople> peopleByKeys(store::Database &database, SiteId site, const QStringList &lines,
                                 const QString &region)
{
    QString regionUsed = region;
    if (regionUsed.isEmpty()) {
        OTKLIK_TRY(own, organisationRegion(database));
        regionUsed = own;
    }
    QStringList keys;
    keys.reserve(lines.size());
    for (const QString &line : lines)
        keys << line.trimmed();
    OTKLIK_TRY(external, matched(database, u"people_match_keys_external"_s, site, keys));
    QStringList addresses;
    QHash<QString, QString> addressOf;
    for (const QString &key : std::as_const(keys)) {
        if (key.isEmpty() || external.contains(key) || addressOf.contains(key))
            continue;
        const auto address =
            addressFromText(key.contains(u'@') ? AddressKind::Email : AddressKind::Mobile, key, regionUsed);
        if (address) {
            addressOf.insert(key, address->value);
            addresses << address->value;
        }
    }
    OTKLIK_TRY(reached, matched(database, u"people_match_keys_address"_s, site, addresses));

    KeyedPeople result;
    QSet<PersonId> seen;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys.at(i).isEmpty())
            continue;
        ++result.read;
        const QSet<PersonId> people =
            external.contains(keys.at(i)) ? external.value(keys.at(i)) : reached.value(addressOf.value(keys.at(i)));
        if (people.size() == 1) {
            const PersonId person = *people.cbegin();
            if (!seen.contains(person))
                result.people << person;
            seen.insert(person);
        } else if (people.isEmpty()) {
            result.problems << KeyProblem{i + 1, u"list.unknown_person"_s,
                                          translate("People", "Nobody has this external id, phone or e-mail.")};
        } else {
            result.problems << KeyProblem{
                i + 1, u"list.ambiguous_person"_s,
                translate("People", "%n people share this phone or e-mail. Name the one you mean by the external id.",
                          nullptr, int(people.size()))};
        }
    }
    return result;
}

} // namespace otklik::people
