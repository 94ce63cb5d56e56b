// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulepicklists.h"

#include <QLocale>

#include "personlists.h"
#include "picklists.h"
#include "segments.h"
#include "topics.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::views {

audience::RuleNames RulePickLists::names() const
{
    audience::RuleNames names;
    for (const Pick &pick : topics)
        names.topics.insert(pick.code, pick.name);
    for (const Pick &pick : services)
        names.services.insert(pick.code, pick.name);
    for (const Pick &pick : districts)
        names.districts.insert(pick.code, pick.name);
    return names;
}

void RulePickLists::setLanguages(const QStringList &codes)
{
    languages.clear();
    QStringList all{u"en"_s, u"ru"_s, u"uk"_s, u"ar"_s};
    for (const QString &code : codes) {
        if (!code.isEmpty() && !all.contains(code))
            all << code;
    }
    for (const QString &code : std::as_const(all))
        languages.append({code, languageName(code)});
}

Result<RulePickLists> readRulePickLists(store::Database &database)
{
    RulePickLists lists;
    OTKLIK_TRY(districts, people::PickLists(database).districts());
    for (const auto &district : districts)
        lists.districts.append({district.code, district.name});
    OTKLIK_TRY(services, people::PickLists(database).services());
    for (const auto &service : services)
        lists.services.append({service.code, service.name});
    OTKLIK_TRY(topics, consent::Topics(database).list());
    for (const auto &topic : topics)
        lists.topics.append({topic.code, topic.name});
    OTKLIK_TRY(segments, audience::Segments(database).list());
    for (const auto &segment : segments)
        lists.segments.append({segment.name, segment.name});
    OTKLIK_TRY(peopleLists, people::PersonLists(database).all());
    for (const auto &list : peopleLists)
        lists.lists.append({list.name, people::listName(list)});
    OTKLIK_TRY(campaigns, database.select(u"views_list_launched_campaigns"_s));
    for (const store::Row row : campaigns)
        lists.campaigns.append({row.text("name"), row.text("name")});
    OTKLIK_TRY(attributes, database.select(u"views_list_attribute_names"_s));
    for (const store::Row row : attributes)
        lists.attributes << row.text("name");
    lists.setLanguages({});
    return lists;
}

Result<QStringList> readLanguageCodes(store::Database &database)
{
    OTKLIK_TRY(rows, database.select(u"views_list_languages"_s));
    QStringList codes;
    for (const store::Row row : rows)
        codes << row.text("language");
    return codes;
}

QString pickName(const QList<Pick> &picks, const QString &code)
{
    for (const Pick &pick : picks) {
        if (pick.code == code)
            return pick.name;
    }
    for (const Pick &pick : picks) {
        if (pick.code.compare(code, Qt::CaseInsensitive) == 0 || pick.name.compare(code, Qt::CaseInsensitive) == 0)
            return pick.name;
    }
    return code;
}

QString languageName(const QString &code)
{
    const QLocale locale(code);
    return code.isEmpty() || locale.language() == QLocale::C ? code : locale.nativeLanguageName();
}

} // namespace otklik::views
