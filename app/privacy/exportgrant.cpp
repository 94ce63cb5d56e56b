// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportgrant.h"

#include "translate.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::privacy {

Done askForExport(store::Database &database, const QString &segment, qint64 people)
{
    if (database.engine() == store::Engine::Sqlite)
        return {};
    OTKLIK_TRY(rows, database.select(u"privacy_ask_export"_s, {{u"segment"_s, segment}, {u"people"_s, people}}));
    const QString outcome = rows.first().text("outcome");
    if (outcome == "granted"_L1)
        return {};
    return fail(
        Failure::Forbidden, u"export.second_person"_s,
        translate("Privacy",
                  "More than 5,000 people leave only with the word of a second person. No file was written. Ask an "
                  "approver or another supervisor to agree within a day, on the page of people (More, «Agree to an "
                  "export…») or by «otklikctl export agree %1», and export again.")
            .arg(outcome.section(u'/', 1)));
}

Result<QList<ExportRequest>> openExports(store::Database &database)
{
    QList<ExportRequest> requests;
    if (database.engine() == store::Engine::Sqlite)
        return requests;
    OTKLIK_TRY(rows, database.select(u"privacy_list_exports"_s));
    for (const store::Row row : rows)
        requests.append({row.integer("request_id"), row.text("segment"), row.integer("people"), row.text("asked_by"),
                         row.instant("asked_at"), row.flag("agreed")});
    return requests;
}

Done agreeToExport(store::Database &database, qint64 request)
{
    if (database.engine() == store::Engine::Sqlite)
        return fail(Failure::Invalid, u"export.one_desk"_s,
                    translate("Privacy", "The database of one desk asks nobody to agree."));
    OTKLIK_TRY(rows, database.select(u"privacy_agree_export"_s, {{u"request"_s, request}}));
    const QString outcome = rows.first().text("outcome");
    if (outcome == "not_found"_L1)
        return fail(Failure::NotFound, u"export.no_request"_s,
                    translate("Privacy", "There is no open request with the number %1. A request holds for a day.")
                        .arg(request));
    if (outcome == "own"_L1)
        return fail(Failure::Forbidden, u"export.own_request"_s,
                    translate("Privacy", "Nobody agrees to their own export. Ask somebody else."));
    return {};
}

} // namespace otklik::privacy
