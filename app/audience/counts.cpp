// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts.h"

#include "catalogue.h"
#include "personlists.h"
#include "rulecompiler.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <optional>

namespace otklik::audience {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Audience)
};

/// A catalogued statement with the condition in its place.
Result<QString> statement(store::Database &database, const QString &name, const QString &condition)
{
    return store::Catalogue::filled(database.engine(), name, u"(0 = 0)"_s, u'(' + condition + u')');
}

/// The rule's JSON with an answer at each node, in the order of RuleCompiler::compileEach.
QJsonObject answered(const Rule &rule, const store::Row &row, int *next)
{
    QJsonObject json = rule.toJson();
    json.insert(u"holds"_s, row.flag(u"n%1"_s.arg((*next)++).toLatin1().constData()));
    QJsonArray parts;
    for (const Rule &part : rule.parts())
        parts.append(answered(part, row, next));
    if (const auto *group = std::get_if<Group>(&rule.node()))
        json.insert(group->join == Group::Join::All   ? u"all"_s
                    : group->join == Group::Join::Any ? u"any"_s
                                                      : u"none"_s,
                    parts);
    else if (std::holds_alternative<Negation>(rule.node()))
        json.insert(u"not"_s, parts.first());
    return json;
}

} // namespace

/// The list that a rule is, and nothing else.
static const InList *listAlone(const Rule &rule)
{
    if (const auto *list = std::get_if<InList>(&rule.node()))
        return list;
    const auto *group = std::get_if<Group>(&rule.node());
    return group && group->parts.size() == 1 && group->join != Group::Join::None ? listAlone(group->parts.front())
                                                                                 : nullptr;
}

/// A list that its people stand on by name; nothing for smart ones, and for what is refused when it is compiled.
static std::optional<people::PersonList> plainList(store::Database &database, const Rule &rule)
{
    const InList *leaf = listAlone(rule);
    if (!leaf)
        return {};
    const people::PersonLists lists(database);
    const auto list = leaf->id > 0 ? lists.find(PersonListId(leaf->id)) : lists.find(leaf->name);
    return list && list->kind != people::ListKind::Smart ? std::optional(*list) : std::nullopt;
}

/// How many stand on a list whose people stand on it by name: counted on the list, without a look at the people of
/// the city. Nothing: it is to be counted in the ordinary way, and to be refused there.
static std::optional<qint64> countOfList(store::Database &database, const Rule &rule)
{
    const auto list = plainList(database, rule);
    if (!list)
        return {};
    const auto count = people::PersonLists(database).count(list->id);
    return count ? std::optional(*count) : std::nullopt;
}

/// The list of a rule «on the list, and …», and what else the rule asks for.
struct AlongList
{
    PersonListId list;
    Rule others;
};

/// Nothing where the list is no small part of the city: then the city is read once, whatever the list.
static std::optional<AlongList> alongList(store::Database &database, const Rule &rule)
{
    static constexpr qint64 smallPart = 10; // measured: a look-up costs as much as reading eight people in a row
    const auto *group = std::get_if<Group>(&rule.node());
    if (database.engine() != store::Engine::PostgreSql || !group || group->join != Group::Join::All)
        return {};
    for (size_t i = 0; i < group->parts.size(); ++i) {
        const auto list = plainList(database, group->parts[i]);
        if (!list)
            continue;
        const auto size = people::PersonLists(database).count(list->id);
        const auto city = database.select(u"audience_estimate_people"_s);
        if (!size || !city || *size > city->first().integer("n") / smallPart)
            return {};
        std::vector<Rule> others = group->parts;
        others.erase(others.begin() + qsizetype(i));
        return AlongList{list->id, Rule::all(std::move(others))};
    }
    return {};
}

QJsonObject Count::toJson() const
{
    return {{u"count"_s, count}, {u"exact"_s, exact}, {u"ms"_s, ms}};
}

Result<Count> Counts::count(const Rule &rule)
{
    QElapsedTimer timer;
    timer.start();
    const auto msOf = [&timer] {
        const qint64 hundredths = timer.nsecsElapsed() / 10000;
        return double(hundredths) / 100;
    };
    Count count;
    if (const auto alone = countOfList(m_database, rule)) {
        count.count = *alone;
        count.ms = msOf();
        return count;
    }
    OTKLIK_TRY(compiled, RuleCompiler(m_database, m_now).compile(rule)); // whole: it says where a rule is wrong
    QString counting = u"audience_count_people"_s;
    if (const auto along = alongList(m_database, rule)) {
        OTKLIK_TRY(others, RuleCompiler(m_database, m_now).compile(along->others));
        compiled = others;
        compiled.bindings.add(u"along"_s, along->list.bound());
        counting = u"audience_count_along_list"_s;
    }
    OTKLIK_TRY(sql, statement(m_database, counting, compiled.sql));
    timer.restart();
    OTKLIK_TRY(rows, m_database.selectText(sql, compiled.bindings));
    count.ms = msOf();
    count.count = rows.first().integer("people");
    return count;
}

Result<QList<SamplePerson>> Counts::sample(const Rule &rule, int limit, PersonId after)
{
    OTKLIK_TRY(compiled, RuleCompiler(m_database, m_now).compile(rule));
    OTKLIK_TRY(sql, statement(m_database, u"audience_list_people"_s, compiled.sql));
    store::Bindings bindings = compiled.bindings;
    bindings.add(u"after"_s, after.value);
    bindings.add(u"limit"_s, limit);
    OTKLIK_TRY(rows, m_database.selectText(sql, bindings));
    QList<SamplePerson> people;
    for (const store::Row row : rows)
        people << SamplePerson{row.id<PersonId>("person_id"), row.text("external_id"), row.text("family_name"),
                               row.text("given_name"),        row.text("patronymic"),  row.date("birth_date"),
                               row.text("language"),          row.text("district")};
    return people;
}

Result<QJsonObject> Counts::why(const Rule &rule, PersonId person)
{
    OTKLIK_TRY(nodes, RuleCompiler(m_database, m_now).compileEach(rule));
    QStringList columns;
    store::Bindings bindings{{u"person"_s, person.bound()}};
    for (const CompiledRule &node : nodes) {
        columns << u"((%1) IS TRUE) AS n%2"_s.arg(node.sql, QString::number(columns.size()));
        for (const auto &[name, value] : node.bindings.values())
            bindings.add(name, value);
    }
    OTKLIK_TRY(text, store::Catalogue::filled(m_database.engine(), u"audience_explain_person"_s, u"(0 = 0) AS holds"_s,
                                              columns.join(u", "_s)));
    OTKLIK_TRY(rows, m_database.selectText(text, bindings));
    if (rows.isEmpty())
        return fail(Failure::NotFound, u"person.not_found"_s,
                    Words::tr("There is no person with the number %1.").arg(person.value));
    int next = 0;
    return answered(rule, rows.first(), &next);
}

} // namespace otklik::audience
