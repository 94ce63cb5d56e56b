// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksites.h"

#include <algorithm>

#include "ids.h"
#include "translate.h"

namespace otklik::access {

using namespace Qt::Literals::StringLiterals;

static Result<QList<Site>> allSites(store::Database &database)
{
    OTKLIK_TRY(rows, database.select(u"access_list_sites"_s));
    QList<Site> sites;
    for (const store::Row row : rows)
        sites.append({row.integer("id"), row.text("code"), row.text("name")});
    return sites;
}

Result<WorkSites> workSites(store::Database &database)
{
    if (database.engine() == store::Engine::Sqlite) {
        OTKLIK_TRY(sites, allSites(database));
        return WorkSites{sites, false};
    }
    OTKLIK_TRY(state, readState(database));
    if (!state.city && !state.superuser && !state.service)
        return WorkSites{state.sites, false};
    OTKLIK_TRY(sites, allSites(database));
    return WorkSites{sites, true};
}

Result<Site> siteForNew(store::Database &database, const QString &code)
{
    OTKLIK_TRY(mine, workSites(database));
    const auto byCode = [&code](const Site &site) { return site.code == code; };
    if (!code.isEmpty()) {
        if (const auto found = std::find_if(mine.sites.cbegin(), mine.sites.cend(), byCode); found != mine.sites.cend())
            return *found;
        OTKLIK_TRY(all, allSites(database));
        if (std::none_of(all.cbegin(), all.cend(), byCode))
            return fail(Failure::NotFound, u"access.unknown_site"_s,
                        translate("Access", "There is no site with the code «%1» in this database. Nothing was done.")
                            .arg(code));
        return fail(
            Failure::Forbidden, u"access.not_my_site"_s,
            translate("Access",
                      "Your login does not work in the site «%1». Nothing was done. An administrator gives sites on "
                      "the page Administration.")
                .arg(code));
    }
    if (mine.sites.isEmpty())
        return fail(Failure::Forbidden, u"access.no_site"_s,
                    translate("Access",
                              "Your login has no site yet. Nothing was done. An administrator gives sites on the page "
                              "Administration."));
    if (mine.sites.size() == 1)
        return mine.sites.constFirst();
    if (mine.all || database.engine() == store::Engine::Sqlite) {
        const auto main = std::find_if(mine.sites.cbegin(), mine.sites.cend(),
                                       [](const Site &site) { return site.id == defaultSite.value; });
        return main != mine.sites.cend() ? *main : mine.sites.constFirst();
    }
    QStringList codes;
    for (const Site &site : std::as_const(mine.sites))
        codes << site.code;
    return fail(
        Failure::Invalid, u"access.which_site"_s,
        translate("Access", "Your login works in several sites. Say which one with --site: %1. Nothing was done.")
            .arg(codes.join(u", "_s)));
}

} // namespace otklik::access
