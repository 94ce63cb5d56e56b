// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharers.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

static constexpr int sharersAtMost = 60;

Result<QList<Sharer>> sharersOf(store::Database &database, PersonId person)
{
    OTKLIK_TRY(rows,
               database.select(u"people_list_sharers"_s, {{u"person"_s, person.value}, {u"limit"_s, sharersAtMost}}));
    QList<Sharer> sharers;
    for (const store::Row row : rows)
        sharers.append({row.id<AddressId>("address_id"), row.id<PersonId>("id"), row.text("family_name"),
                        row.text("given_name"), row.text("patronymic"), row.date("birth_date")});
    return sharers;
}

Result<qint64> markShared(store::Database &database)
{
    return database.change(u"people_mark_shared"_s);
}

} // namespace otklik::people
