// SPDX-License-Identifier: GPL-3.0-or-later
#include "segments.h"

#include "rulecompiler.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace otklik::audience {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Audience)
};

Result<Segment> segmentOf(const store::Row &row)
{
    OTKLIK_TRY(rule, Rule::parse(row.text("rule").toUtf8()));
    return Segment{row.id<SegmentId>("id"), row.text("name"), rule, row.instant("created_at"),
                   row.instant("updated_at")};
}

bool names(const Rule &rule, const QString &segment)
{
    if (const auto *leaf = std::get_if<InSegment>(&rule.node()))
        return leaf->name == segment;
    return std::any_of(rule.parts().begin(), rule.parts().end(),
                       [&](const Rule &part) { return names(part, segment); });
}

} // namespace

Result<SegmentId> Segments::save(const QString &name, const Rule &rule, const std::optional<QDateTime> &base)
{
    const QString title = name.trimmed();
    if (title.isEmpty() || title.size() > 100 || title.contains(QChar::Null) || title.contains(u'\n'))
        return fail(Failure::Invalid, u"segment.bad_name"_s,
                    Words::tr("A segment needs a name of 1 to 100 characters on one line. Nothing was stored."));
    OTKLIK_CHECK(RuleCompiler(m_database).compile(rule, title));
    OTKLIK_TRY(now, m_database.now());
    const QString json = QString::fromUtf8(QJsonDocument(rule.toJson()).toJson(QJsonDocument::Compact));
    OTKLIK_TRY(
        rows,
        base ? m_database.select(u"audience_change_segment"_s,
                                 {{u"name"_s, title}, {u"rule"_s, json}, {u"now"_s, now}, {u"base"_s, *base}})
             : m_database.select(u"audience_save_segment"_s, {{u"name"_s, title}, {u"rule"_s, json}, {u"now"_s, now}}));
    if (rows.isEmpty())
        return fail(Failure::Conflict, u"segment.changed"_s,
                    Words::tr("Somebody else changed or deleted the segment «%1» in the meantime. Nothing of yours was "
                              "stored.")
                        .arg(title));
    return rows.first().id<SegmentId>("id");
}

Result<QList<Segment>> Segments::list() const
{
    OTKLIK_TRY(rows, m_database.select(u"audience_list_segments"_s));
    QList<Segment> list;
    for (const store::Row row : rows) {
        OTKLIK_TRY(segment, segmentOf(row));
        list << segment;
    }
    return list;
}

Result<Segment> Segments::find(const QString &name) const
{
    OTKLIK_TRY(rows, m_database.select(u"audience_find_segment"_s, {{u"name"_s, name.trimmed()}}));
    if (rows.isEmpty())
        return fail(Failure::NotFound, u"segment.unknown"_s, Words::tr("There is no segment «%1».").arg(name));
    return segmentOf(rows.first());
}

Done Segments::remove(const QString &name)
{
    OTKLIK_TRY(segment, find(name));
    OTKLIK_TRY(others, list());
    for (const Segment &other : others) {
        if (names(other.rule, segment.name))
            return fail(Failure::Conflict, u"segment.in_use"_s,
                        Words::tr("The segment «%1» is part of the segment «%2» and was kept. Take it out there first.")
                            .arg(segment.name, other.name));
    }
    OTKLIK_TRY(lists, m_database.select(u"audience_find_smart_list"_s, {{u"segment"_s, segment.name}}));
    if (!lists.isEmpty())
        return fail(Failure::Conflict, u"segment.in_use"_s,
                    Words::tr("The list «%2» follows the segment «%1», which was kept. Remove that list first.")
                        .arg(segment.name, lists.first().text("name")));
    OTKLIK_CHECK(m_database.change(u"audience_remove_segment"_s, {{u"name"_s, segment.name}}));
    return {};
}

} // namespace otklik::audience
