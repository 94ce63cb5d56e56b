// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulewriter.h"

#include "picklists.h"
#include "topics.h"

#include <QCoreApplication>

namespace otklik::audience {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Audience)
};

/// Segments of segments may multiply; a statement has an end.
constexpr int mostWritten = 10 * Rule::largest;

tl::unexpected<Error> wrong(Failure kind, const QString &code, const QString &path, const QString &what)
{
    const QString place =
        path.isEmpty() ? Words::tr("At the top of the rule") : Words::tr("At %1 of the rule").arg(path);
    //: %1 is a place («At all[1].value of the rule»), %2 a sentence that says what is wrong there
    return fail(kind, code, Words::tr("%1: %2").arg(place, what));
}

/// In halves, so that a thousand parts are ten brackets deep (SQLite refuses an expression of a thousand levels).
QString joined(const QStringList &parts, const QString &sign)
{
    if (parts.size() == 1)
        return parts.first();
    const qsizetype half = parts.size() / 2;
    return u"("_s + joined(parts.first(half), sign) + sign + joined(parts.mid(half), sign) + u")"_s;
}

} // namespace

RuleWriter::RuleWriter(store::Database &database, const QDateTime &now, const QDate &today, const QString &asSegment)
    : m_database(database), m_now(now), m_today(today)
{
    if (!asSegment.isEmpty())
        m_segments << asSegment;
}

QString RuleWriter::bind(const QVariant &value)
{
    const QString name = u"rule_%1"_s.arg(++m_bound);
    m_bindings.add(name, value);
    return u':' + name;
}

/// Membership in a set of people that is made once. PostgreSQL joins EXISTS, but cannot turn NOT IN into an anti-join;
/// SQLite keeps the answer of IN, but would run EXISTS anew for each person.
QString RuleWriter::member(const QString &people, bool negated) const
{
    if (onPostgres())
        return (negated ? u"NOT "_s : QString()) +
               u"EXISTS (SELECT 1 FROM (%1) m WHERE m.person_id = p.person_id)"_s.arg(people);
    return u"p.person_id %1IN (%2)"_s.arg(negated ? u"NOT "_s : QString(), people);
}

Result<QString> RuleWriter::write(const Rule &rule, bool negated, const QString &path, int depth)
{
    if (depth > Rule::deepest)
        return wrong(Failure::Invalid, u"rule.too_deep"_s, path,
                     Words::tr("with its segments a rule may have %n levels at most.", nullptr, Rule::deepest));
    if (++m_written > mostWritten)
        return wrong(Failure::Invalid, u"rule.too_large"_s, path,
                     Words::tr("with its segments a rule may have %n conditions at most.", nullptr, mostWritten));
    return std::visit(
        [&](const auto &node) -> Text {
            using T = std::decay_t<decltype(node)>;
            if constexpr (std::is_same_v<T, Negation>)
                return write(node.part.front(), !negated, path.isEmpty() ? u"not"_s : path + u".not"_s, depth + 1);
            else if constexpr (std::is_same_v<T, Group> || std::is_same_v<T, InSegment> || std::is_same_v<T, InList>)
                return write(node, negated, path, depth);
            else if constexpr (std::is_same_v<T, NotYet>)
                return write(node, path);
            else
                return write(node, negated, path);
        },
        rule.node());
}

Result<QString> RuleWriter::write(const Group &group, bool negated, const QString &path, int depth)
{
    const bool none = group.join == Group::Join::None;
    const bool either = (group.join == Group::Join::Any) != negated && !none;
    const bool conjunction = none ? !negated : !either;
    if (group.parts.empty())
        return conjunction ? u"(1 = 1)"_s : u"(1 = 0)"_s;
    const QString key = none ? u"none"_s : group.join == Group::Join::Any ? u"any"_s : u"all"_s;
    QStringList parts;
    for (size_t i = 0; i < group.parts.size(); ++i) {
        const QString place = (path.isEmpty() ? key : path + u'.' + key) + u"[%1]"_s.arg(i);
        OTKLIK_TRY(part, write(group.parts.at(i), none != negated, place, depth + 1));
        parts << part;
    }
    return joined(parts, conjunction ? u" AND "_s : u" OR "_s);
}

Result<QString> RuleWriter::write(const Subscribed &leaf, bool negated, const QString &path)
{
    OTKLIK_TRY(topic, find("topic", leaf.topic, path));
    const QString t = bind(topic);
    const QString no = negated ? u"NOT "_s : QString();
    if (m_serviceTopics.contains(topic)) // a STOP to everything stands over these words without touching them
        return no + u"EXISTS (SELECT 1 FROM v_consent_permission s WHERE s.person_id = p.person_id AND s.topic_id = %1 "
                    u"AND s.permitted "
                    "AND s.event_id IS NOT NULL%2)"_s.arg(
                        t, leaf.channel.isEmpty() ? QString() : u" AND s.channel = "_s + bind(leaf.channel));
    const QString word =
        u"EXISTS (SELECT 1 FROM v_consent_subscription s WHERE s.person_id = p.person_id AND s.topic_id = %1 AND s.state = '%2'%3)"_s;
    if (leaf.channel.isEmpty())
        return no + word.arg(t, u"granted"_s, QString());
    const QString yes = word.arg(t, u"granted"_s, u" AND s.channel IN ('any', %1)"_s.arg(bind(leaf.channel)));
    const QString refused = word.arg(bind(topic), u"withdrawn"_s, u" AND s.channel = "_s + bind(leaf.channel));
    return negated ? u"(NOT %1 OR %2)"_s.arg(yes, refused) : u"(%1 AND NOT %2)"_s.arg(yes, refused);
}

Result<QString> RuleWriter::write(const Used &leaf, bool negated, const QString &path)
{
    OTKLIK_TRY(service, find("service", leaf.service, path));
    QString events = u"v_people_service_event e WHERE e.service_id = %1 AND e.stage = 'service'"_s.arg(bind(service));
    if (leaf.withinDays)
        events += u" AND e.at >= "_s + bind(m_now.addDays(-*leaf.withinDays));
    if (leaf.atLeast.value_or(1) > 1)
        return member(
            u"SELECT e.person_id FROM %1 GROUP BY e.person_id HAVING count(*) >= %2"_s.arg(events, bind(*leaf.atLeast)),
            negated);
    return (negated ? u"NOT "_s : QString()) + u"EXISTS (SELECT 1 FROM %1 AND e.person_id = p.person_id)"_s.arg(events);
}

Result<QString> RuleWriter::write(const AtStage &leaf, bool negated, const QString &path)
{
    OTKLIK_TRY(service, find("service", leaf.service, path));
    return (negated ? u"NOT "_s : QString()) +
           u"EXISTS (SELECT 1 FROM v_people_service_event e WHERE e.service_id = %1 AND e.stage = %2 AND e.person_id = p.person_id)"_s
               .arg(bind(service), bind(leaf.stage));
}

Result<QString> RuleWriter::write(const InSegment &leaf, bool negated, const QString &path, int depth)
{
    if (m_segments.contains(leaf.name))
        return wrong(Failure::Invalid, u"rule.segment_cycle"_s, path,
                     Words::tr("the segment «%1» would contain itself (%2). Take one of them out.")
                         .arg(leaf.name, (m_segments + QStringList(leaf.name)).join(u" → "_s)));
    if (!m_rules.contains(leaf.name)) {
        OTKLIK_TRY(rows, m_database.select(u"audience_find_segment"_s, {{u"name"_s, leaf.name}}));
        if (rows.isEmpty())
            return wrong(Failure::NotFound, u"rule.unknown_segment"_s, path,
                         Words::tr("there is no segment «%1».").arg(leaf.name));
        OTKLIK_TRY(rule, Rule::parse(rows.first().text("rule").toUtf8()));
        m_rules.insert(leaf.name, rule);
    }
    m_segments << leaf.name;
    const Rule rule = m_rules.value(leaf.name);
    auto sql =
        write(rule, negated, (path.isEmpty() ? QString() : path + u'.') + u"segment(%1)"_s.arg(leaf.name), depth + 1);
    m_segments.removeLast();
    return sql;
}

Result<QString> RuleWriter::write(const InList &leaf, bool negated, const QString &path, int depth)
{
    const QString key = leaf.id > 0 ? QString::number(leaf.id) + u'\n' : leaf.name;
    if (!m_lists.contains(key)) {
        const people::PersonLists lists(m_database);
        const auto found = leaf.id > 0 ? lists.find(PersonListId(leaf.id)) : lists.find(leaf.name);
        if (!found && found.error().code == "list.ambiguous"_L1)
            return wrong(Failure::Conflict, u"rule.ambiguous_list"_s, path, found.error().sentence);
        if (!found && found.error().kind == Failure::NotFound)
            return wrong(Failure::NotFound, u"rule.unknown_list"_s, path,
                         Words::tr("there is no list «%1» that you can see.").arg(leaf.name));
        if (!found)
            return fail(found.error());
        m_lists.insert(key, *found);
    }
    const people::PersonList list = m_lists.value(key);
    if (list.kind == people::ListKind::Smart)
        return write(InSegment{list.segment}, negated,
                     (path.isEmpty() ? QString() : path + u'.') + u"list(%1)"_s.arg(list.name), depth);
    return member(u"SELECT o.person_id FROM v_people_list_member o WHERE o.list_id = "_s + bind(list.id.value),
                  negated);
}

Result<QString> RuleWriter::write(const Got &leaf, bool negated, const QString &path)
{
    OTKLIK_TRY(campaign, find("campaign", leaf.campaign, path));
    const QString state =
        leaf.outcome.isEmpty() ? u"IN ('sent', 'at_operator', 'delivered')"_s : u"= "_s + bind(leaf.outcome);
    return member(u"SELECT g.person_id FROM v_messaging_message g WHERE g.campaign_id = %1 AND g.state %2"_s.arg(
                      bind(campaign), state),
                  negated);
}

Result<QString> RuleWriter::write(const NotYet &leaf, const QString &path)
{
    const QString name = leaf.json.value(leaf.key).toString();
    if (leaf.key == "condition"_L1)
        return wrong(Failure::NotFound, u"rule.unknown_condition"_s, path,
                     Words::tr("there is no condition «%1»: this version keeps no diagnoses yet.").arg(name));
    return wrong(Failure::NotFound, u"rule.unknown_measurement"_s, path,
                 Words::tr("there is no measurement «%1»: this version keeps no measurements yet.").arg(name));
}

/// The number behind a name. Each is looked up once for a rule.
Result<qint64> RuleWriter::find(const char *kind, const QString &name, const QString &path)
{
    const QString key = QLatin1String(kind) + u'\n' + name;
    if (const auto known = m_found.constFind(key); known != m_found.cend())
        return *known;
    qint64 id = 0;
    Error problem{Failure::NotFound, u"rule.unknown_"_s + QLatin1String(kind), {}};
    if (kind == "topic"_L1) {
        const auto topic = consent::Topics(m_database).find(name);
        if (!topic && topic.error().kind != Failure::NotFound)
            return fail(topic.error());
        if (topic) {
            id = topic->id.value;
            if (topic->basis == "service"_L1)
                m_serviceTopics.insert(id);
        }
        problem.sentence = Words::tr("there is no topic «%1».").arg(name);
    } else if (kind == "service"_L1) {
        const auto service = people::PickLists(m_database).service(name);
        if (!service && service.error().kind != Failure::NotFound)
            return fail(service.error());
        id = service ? service->id.value : 0;
        problem.sentence = Words::tr("there is no service «%1».").arg(name);
    } else if (kind == "district"_L1) {
        const auto district = people::PickLists(m_database).district(name);
        if (!district && district.error().kind != Failure::NotFound)
            return fail(district.error());
        id = district ? district->id.value : 0;
        problem.sentence = Words::tr("there is no district «%1».").arg(name);
    } else {
        const bool campaign = kind == "campaign"_L1;
        OTKLIK_TRY(rows, m_database.select(campaign ? u"audience_find_campaign"_s : u"audience_find_attribute"_s,
                                           {{u"name"_s, name}}));
        id = rows.isEmpty() ? 0 : rows.first().integer("id");
        problem.sentence = campaign ? Words::tr("there is no campaign «%1».").arg(name)
                                    : Words::tr("nobody has an attribute «%1».").arg(name);
    }
    if (id == 0)
        return wrong(problem.kind, problem.code, path, problem.sentence);
    m_found.insert(key, id);
    return id;
}

} // namespace otklik::audience
