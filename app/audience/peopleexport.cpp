// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopleexport.h"

#include "catalogue.h"
#include "exportcell.h"
#include "listfile.h"
#include "personrows.h"
#include "personsearch.h"
#include "rulecompiler.h"
#include "translate.h"

namespace otklik::audience {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The canonical headers of a file of people (cli.md), so that it can be taken in again.
const QStringList &columns()
{
    static const QStringList all{u"external_id"_s,      u"family_name"_s, u"given_name"_s, u"patronymic"_s,
                                 u"birth_date"_s,       u"sex"_s,         u"language"_s,   u"time_zone"_s,
                                 u"district"_s,         u"mobile"_s,      u"landline"_s,   u"email"_s,
                                 u"preferred_channel"_s};
    return all;
}

QString cellOf(const store::Row &row, const QByteArray &column)
{
    if (column == "birth_date")
        return row.date(column.constData()).toString(Qt::ISODate);
    const QString text = row.text(column.constData());
    return column == "mobile" || column == "landline" ? exportedPhone(text) : text;
}

} // namespace

Result<PeopleExport::Question> PeopleExport::ask(const QString &statement, const PeopleChoice &choice)
{
    OTKLIK_TRY(compiled, RuleCompiler(m_database).compile(choice.rule));
    Question question;
    question.bindings = compiled.bindings;
    QString condition = u'(' + compiled.sql + u')';
    if (choice.only) {
        OTKLIK_TRY(among, store::Catalogue::text(m_database.engine(), u"audience_among_ids"_s));
        condition += u" AND p.person_id IN (\n"_s + among + u"\n)"_s;
        question.bindings.add(u"ids"_s, people::idsAsJson(*choice.only));
    }
    OTKLIK_TRY(sql, store::Catalogue::filled(m_database.engine(), statement, u"(0 = 0)"_s, u'(' + condition + u')'));
    question.sql = sql;
    question.bindings.add(u"site"_s, choice.site.bound());
    const store::Bindings filter = people::filterBindings(choice.filter);
    for (const auto &[name, value] : filter.values())
        question.bindings.add(name, value);
    return question;
}

Result<qint64> PeopleExport::count(const PeopleChoice &choice)
{
    OTKLIK_TRY(question, ask(u"audience_count_exported"_s, choice));
    OTKLIK_TRY(rows, m_database.selectText(question.sql, question.bindings));
    return rows.first().integer("n");
}

Result<qint64> PeopleExport::write(const PeopleChoice &choice, const QString &path,
                                   const std::function<bool(qint64)> &goOn)
{
    OTKLIK_TRY(question, ask(u"audience_export_people"_s, choice));
    OTKLIK_TRY(file, people::ListFile::create(path, columns()));
    QList<QByteArray> names;
    for (const QString &column : columns())
        names << column.toLatin1();
    qint64 rows = 0;
    bool stopped = false;
    bool written = true;
    QStringList cells;
    store::Tx tx(m_database); // the cursor of a long answer lives in it
    OTKLIK_CHECK(m_database.each(question.sql, question.bindings, [&](const store::Row &row) {
        cells.clear();
        for (const QByteArray &name : std::as_const(names))
            cells << cellOf(row, name);
        written = file->add(cells);
        rows += written ? 1 : 0;
        stopped = goOn && rows % 1000 == 0 && !goOn(rows);
        return written && !stopped;
    }));
    OTKLIK_CHECK(tx.commit());
    if (stopped)
        return fail(Failure::Cancelled, u"export.cancelled"_s,
                    translate("Audience", "The export was stopped. Nothing was left behind."));
    OTKLIK_CHECK(file->finish());
    return rows;
}

} // namespace otklik::audience
