// SPDX-License-Identifier: GPL-3.0-or-later
#include "organisation.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace otklik::store {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

const QString zoneName = u"organisation.time_zone"_s;
const QString regionName = u"organisation.region"_s;
const QString languageName = u"organisation.language"_s;

} // namespace

Result<Organisation> readOrganisation(Database &database)
{
    OTKLIK_TRY(rows, database.select(u"store_list_settings"_s));
    QHash<QString, QString> values;
    for (const Row row : rows)
        values.insert(row.text("name"), row.text("value"));
    return Organisation{values.value(zoneName), values.value(regionName), values.value(languageName)};
}

Done saveOrganisation(Database &database, const Organisation &organisation)
{
    if (!QTimeZone::isTimeZoneIdAvailable(organisation.timeZone.toLatin1()))
        return fail(Failure::Invalid, u"organisation.bad_zone"_s,
                    Words::tr("«%1» is no time zone. Nothing was changed. Choose one such as Europe/Moscow.")
                        .arg(organisation.timeZone));
    static const QRegularExpression region(u"\\A[A-Z]{2}\\z"_s);
    if (!region.match(organisation.region).hasMatch())
        return fail(
            Failure::Invalid, u"organisation.bad_region"_s,
            Words::tr("«%1» is no country code of two capital letters. Nothing was changed.").arg(organisation.region));
    static const QRegularExpression language(u"\\A[a-z]{2,3}\\z"_s);
    if (!language.match(organisation.language).hasMatch())
        return fail(
            Failure::Invalid, u"organisation.bad_language"_s,
            Words::tr("«%1» is no language code such as en or ru. Nothing was changed.").arg(organisation.language));
    Tx tx(database);
    const std::pair<QString, QString> values[] = {
        {zoneName, organisation.timeZone}, {regionName, organisation.region}, {languageName, organisation.language}};
    for (const auto &[name, value] : values)
        OTKLIK_CHECK(database.change(u"store_save_setting"_s, {{u"name"_s, name}, {u"value"_s, value}}));
    return tx.commit();
}

} // namespace otklik::store
