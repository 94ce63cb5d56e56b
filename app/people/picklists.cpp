// SPDX-License-Identifier: GPL-3.0-or-later
#include "picklists.h"

#include "nametext.h"
#include "translate.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is said about one of the two lists.
struct Wording
{
    QString kind; // "district": of codes and statements
    QString badCode, exists, unknown;
};

Wording districtWording()
{
    return {u"district"_s, translate("People", "A district needs a code and a name. Nothing was added."),
            translate("People", "There is a district with this code or name already. Nothing was added."),
            translate("People", "There is no district “%1”. Add it first, or choose one of the list.")};
}

Wording serviceWording()
{
    return {u"service"_s, translate("People", "A service needs a code and a name. Nothing was added."),
            translate("People", "There is a service with this code or name already. Nothing was added."),
            translate("People", "There is no service “%1”. Add it first, or choose one of the list.")};
}

template <class Item>
Result<QList<Item>> listed(store::Database &database, const Wording &wording)
{
    OTKLIK_TRY(rows, database.select(u"people_list_%1s"_s.arg(wording.kind)));
    QList<Item> items;
    for (const store::Row row : rows)
        items << Item{row.id<decltype(Item::id)>("id"), row.text("code"), row.text("name")};
    return items;
}

template <class Item>
Result<Item> found(store::Database &database, const Wording &wording, const QString &codeOrName)
{
    OTKLIK_TRY(items, listed<Item>(database, wording));
    const QString key = nameKey(codeOrName);
    for (const Item &item : std::as_const(items)) // a code is surer than a name
        if (nameKey(item.code) == key)
            return item;
    for (const Item &item : std::as_const(items))
        if (nameKey(item.name) == key)
            return item;
    return fail(Failure::NotFound, wording.kind + u".unknown"_s, wording.unknown.arg(codeOrName));
}

template <class Item>
Result<Item> added(store::Database &database, const Wording &wording, const QString &givenCode,
                   const QString &givenName)
{
    const QString code = givenCode.simplified();
    const QString name = givenName.simplified();
    if (nameKey(code).isEmpty() || nameKey(name).isEmpty())
        return fail(Failure::Invalid, wording.kind + u".bad_code"_s, wording.badCode);
    store::Tx tx(database);
    OTKLIK_TRY(items, listed<Item>(database, wording));
    for (const Item &item : std::as_const(items))
        if (nameKey(item.code) == nameKey(code) || nameKey(item.name) == nameKey(name))
            return fail(Failure::Conflict, wording.kind + u".exists"_s, wording.exists);
    OTKLIK_TRY(rows, database.select(u"people_add_%1"_s.arg(wording.kind), {{u"code"_s, code}, {u"name"_s, name}}));
    OTKLIK_CHECK(tx.commit());
    return Item{rows.first().id<decltype(Item::id)>("id"), code, name};
}

} // namespace

Result<District> PickLists::addDistrict(const QString &code, const QString &name)
{
    return added<District>(m_database, districtWording(), code, name);
}

Result<QList<District>> PickLists::districts() const
{
    return listed<District>(m_database, districtWording());
}

Result<District> PickLists::district(const QString &codeOrName) const
{
    return found<District>(m_database, districtWording(), codeOrName);
}

Result<Service> PickLists::addService(const QString &code, const QString &name)
{
    return added<Service>(m_database, serviceWording(), code, name);
}

Result<QList<Service>> PickLists::services() const
{
    return listed<Service>(m_database, serviceWording());
}

Result<Service> PickLists::service(const QString &codeOrName) const
{
    return found<Service>(m_database, serviceWording(), codeOrName);
}

Result<QString> organisationRegion(store::Database &database)
{
    OTKLIK_TRY(rows, database.select(u"people_read_setting"_s, {{u"name"_s, u"organisation.region"_s}}));
    return rows.isEmpty() ? QString() : rows.first().text("value");
}

} // namespace otklik::people
