// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditlog.h"

#include "nametext.h"

namespace otklik::access {

using namespace Qt::Literals::StringLiterals;

static constexpr int exportPage = 5000;

static QVariant instantOrNull(const QDateTime &instant)
{
    return instant.isValid() ? QVariant(instant) : QVariant(QMetaType(QMetaType::QDateTime));
}

Result<QList<AuditLine>> findAudit(store::Database &database, const AuditQuery &query, qint64 before, int most)
{
    QList<AuditLine> lines;
    if (database.engine() == store::Engine::Sqlite)
        return lines;
    OTKLIK_TRY(rows, database.select(u"access_audit_find"_s, {{u"person"_s, query.person.bound()},
                                                              {u"who"_s, query.who},
                                                              {u"since"_s, instantOrNull(query.since)},
                                                              {u"until"_s, instantOrNull(query.until)},
                                                              {u"before"_s, before},
                                                              {u"most"_s, most}}));
    lines.reserve(rows.size());
    for (const store::Row row : rows) {
        AuditLine line;
        line.id = row.integer("id");
        line.at = row.instant("at");
        line.who = row.text("who");
        line.fullName = row.text("full_name");
        line.address = row.text("address");
        line.verb = row.text("verb");
        line.object = row.text("object");
        line.rowKey = row.text("row_key");
        line.site = row.text("site");
        line.person = row.id<PersonId>("person_id");
        line.rowCount = row.integer("row_count");
        line.columns = row.text("columns").split(u',', Qt::SkipEmptyParts);
        line.oldValues = row.text("old_values");
        line.newValues = row.text("new_values");
        line.detail = row.text("detail");
        lines.append(line);
    }
    return lines;
}

Done exportAudit(store::Database &database, const AuditQuery &query,
                 const std::function<Done(const QList<AuditLine> &)> &visit)
{
    qint64 before = 0;
    qint64 entries = 0;
    for (;;) {
        OTKLIK_TRY(lines, findAudit(database, query, before, exportPage));
        OTKLIK_CHECK(visit(lines));
        entries += lines.size();
        if (lines.size() < exportPage)
            break;
        before = lines.constLast().id;
    }
    if (database.engine() == store::Engine::PostgreSql)
        OTKLIK_CHECK(database.select(u"access_audit_exported"_s,
                                     {{u"person"_s, query.person.bound()}, {u"entries"_s, entries}}));
    return {};
}

Result<QList<AuditedPerson>> findAuditedPeople(store::Database &database, const QString &text, int most)
{
    QList<AuditedPerson> people;
    if (database.engine() == store::Engine::Sqlite || text.trimmed().isEmpty())
        return people;
    const QString key = nameKey(text);
    OTKLIK_TRY(rows, database.select(u"access_audit_people"_s, {{u"from"_s, key},
                                                                {u"to"_s, key + QString::fromUcs4(U"\U0010FFFF", 1)},
                                                                {u"external"_s, text.trimmed()},
                                                                {u"most"_s, most}}));
    for (const store::Row row : rows)
        people.append({row.id<PersonId>("person_id"), row.text("family_name"), row.text("given_name"),
                       row.text("patronymic"), row.date("birth_date")});
    return people;
}

} // namespace otklik::access
