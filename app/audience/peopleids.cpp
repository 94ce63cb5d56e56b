// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopleids.h"

#include "catalogue.h"
#include "personsearch.h"
#include "rulecompiler.h"

namespace otklik::audience {

using namespace Qt::Literals::StringLiterals;

Result<QList<PersonId>> peopleIds(store::Database &database, const Rule &rule, const people::PersonFilter &filter,
                                  SiteId site)
{
    OTKLIK_TRY(compiled, RuleCompiler(database).compile(rule));
    OTKLIK_TRY(sql, store::Catalogue::filled(database.engine(), u"audience_list_ids"_s, u"(0 = 0)"_s,
                                             u'(' + compiled.sql + u')'));
    store::Bindings bindings = compiled.bindings;
    bindings.add(u"site"_s, site.bound());
    const store::Bindings filters = people::filterBindings(filter);
    for (const auto &[name, value] : filters.values())
        bindings.add(name, value);
    QList<PersonId> ids;
    store::Tx tx(database); // the cursor of a long answer lives in it
    OTKLIK_CHECK(database.each(
        sql, bindings,
        [&ids](const store::Row &row) {
            ids << row.id<PersonId>("person_id");
            return true;
        },
        20000));
    OTKLIK_CHECK(tx.commit());
    return ids;
}

} // namespace otklik::audience
