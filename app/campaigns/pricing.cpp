// SPDX-License-Identifier: GPL-3.0-or-later
#include "pricing.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include "catalogue.h"
#include "personfields.h"
#include "smsmeasure.h"
#include "textlimits.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::campaigns {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Campaigns)
};

constexpr qsizetype batchSize = 5000;
constexpr auto attributePrefix = "attribute_"_L1;

tl::unexpected<Error> cancelled()
{
    return fail(Failure::Cancelled, u"campaign.cancelled"_s,
                Words::tr("Reckoning the price was cancelled. Nothing was changed."));
}

template <class Values>
QString jsonOf(const Values &values)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(value);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// The parts of the person in the middle; between two middles their mean.
double median(const QMap<int, qint64> &byParts, qint64 people)
{
    const auto at = [&](qint64 place) {
        for (auto it = byParts.begin(); it != byParts.end(); ++it) {
            if (place < it.value())
                return it.key();
            place -= it.value();
        }
        return 0;
    };
    return people == 0 ? 0 : (at((people - 1) / 2) + at(people / 2)) / 2.0;
}

} // namespace

Result<Pricing> Pricing::make(store::Database &database, const Brief &brief, const QString &fallback)
{
    OTKLIK_TRY(text, MessageText::compile(brief.texts));
    Pricing pricing(database, std::move(text));
    pricing.m_isSms = brief.channel == "sms"_L1;
    pricing.m_channel = brief.channel;
    pricing.m_fallback = fallback;
    OTKLIK_TRY(language, organisationSetting(database, u"organisation.language"_s));
    OTKLIK_TRY(zone, organisationSetting(database, u"organisation.time_zone"_s));
    OTKLIK_TRY(now, database.now());
    pricing.m_organisationLanguage = language;
    pricing.m_organisationZone = zone;
    pricing.m_now = now;
    return pricing;
}

int Pricing::partsOf(const QString &text) const
{
    return m_isSms ? measureSms(text).parts : 1;
}

QDate Pricing::todayIn(const QString &zone) const
{
    const QTimeZone own(zone.toUtf8());
    const QTimeZone organisation(m_organisationZone.toUtf8());
    return own.isValid()            ? m_now.toTimeZone(own).date()
           : organisation.isValid() ? m_now.toTimeZone(organisation).date()
                                    : m_now.date();
}

void Pricing::add(const QString &language, const QString &zone, PersonId person)
{
    const auto placeOf = [](QStringList &list, const QString &value) { // lists of a handful
        qsizetype place = list.indexOf(value);
        if (place < 0) {
            place = list.size();
            list.append(value);
        }
        return qint32(place);
    };
    const qint32 zonePlace = placeOf(m_zones, zone);
    if (zonePlace == m_todays.size())
        m_todays.append(todayIn(zone));
    m_recipients.push_back({person.value, placeOf(m_languages, language), zonePlace});
}

Result<Price> Pricing::ofAudience(const ResolvedBrief &resolved, const Brief &brief, const Progress &progress)
{
    audience::AudienceFreeze audience(*m_database, m_now);
    bool stopped = false;
    OTKLIK_CHECK(audience.each(resolved.rule, resolved.terms(brief), [&](const audience::Decision &decision) {
        add(decision.language, decision.timeZone, decision.person);
        stopped = progress && m_recipients.size() % 20000 == 0 && !progress(0, qint64(m_recipients.size()));
        return !stopped;
    }));
    return stopped ? Result<Price>(cancelled()) : measureAll(progress);
}

Result<Price> Pricing::ofFrozen(CampaignId campaign, const Progress &progress)
{
    OTKLIK_TRY(sql, store::Catalogue::text(m_database->engine(), u"campaigns_walk_frozen"_s));
    bool stopped = false;
    OTKLIK_CHECK(m_database->each(sql, {{u"campaign"_s, campaign.value}}, [&](const store::Row &row) {
        add(row.text("language"), row.text("time_zone"), row.id<PersonId>("person_id"));
        stopped = progress && m_recipients.size() % 20000 == 0 && !progress(0, qint64(m_recipients.size()));
        return !stopped;
    }));
    return stopped ? Result<Price>(cancelled()) : measureAll(progress);
}

Result<Price> Pricing::measureAll(const Progress &progress)
{
    QMap<int, qint64> byParts;
    const auto people = qint64(m_recipients.size());
    QStringList fields = m_text.fieldNames();
    fields.removeAll(u"language"_s);
    if (fields.isEmpty()) { // one text a language, the same for everybody
        QHash<qint32, int> parts;
        for (const Recipient &recipient : m_recipients) {
            auto known = parts.constFind(recipient.language);
            if (known == parts.cend()) {
                const QString language = m_languages.at(recipient.language);
                OTKLIK_TRY(filled, m_text.fill(language, {{u"language"_s, language}}));
                known = parts.insert(recipient.language, partsOf(filled));
            }
            ++byParts[*known];
        }
    }
    for (qsizetype first = 0; !fields.isEmpty() && first < people; first += batchSize) {
        if (progress && !progress(first, people))
            return cancelled();
        OTKLIK_CHECK(measureBatch(first, qMin(first + batchSize, qsizetype(people)), &byParts));
    }
    if (progress && !progress(people, people))
        return cancelled();

    Price price;
    price.people = people;
    if (people > 0) {
        price.minimum = byParts.firstKey();
        price.maximum = byParts.lastKey();
    }
    price.typical = median(byParts, people);
    for (auto it = byParts.begin(); it != byParts.end(); ++it)
        price.parts += it.key() * it.value();
    return price;
}

Done Pricing::measureBatch(qsizetype first, qsizetype last, QMap<int, qint64> *parts)
{
    QHash<qint64, const Recipient *> recipients;
    QJsonArray numbers;
    for (qsizetype i = first; i < last; ++i) {
        const Recipient &recipient = m_recipients[size_t(i)];
        recipients.insert(recipient.person, &recipient);
        numbers.append(recipient.person);
    }
    const QString ids = QString::fromUtf8(QJsonDocument(numbers).toJson(QJsonDocument::Compact));
    const QStringList fields = m_text.fieldNames();
    OTKLIK_TRY(attributes, attributesOf(ids));
    OTKLIK_TRY(rows, m_database->select(u"campaigns_list_fields"_s, {{u"ids"_s, ids}}));
    for (const store::Row row : rows) {
        const qint64 person = row.integer("person_id");
        const Recipient &recipient = *recipients.value(person);
        const QString &language = m_languages.at(recipient.language);
        QVariantMap values = messaging::personFields(row, language, fields, m_todays.at(recipient.zone));
        if (const auto own = attributes.constFind(person); own != attributes.cend())
            values.insert(*own);
        OTKLIK_TRY(filled, m_text.fill(language, values));
        ++(*parts)[partsOf(filled)];
    }
    return {};
}

/// Only those that the texts use.
Result<QHash<qint64, QVariantMap>> Pricing::attributesOf(const QString &ids)
{
    QHash<qint64, QVariantMap> found;
    QStringList names;
    for (const QString &field : m_text.fieldNames()) {
        if (field.startsWith(attributePrefix))
            names.append(field.mid(attributePrefix.size()));
    }
    if (names.isEmpty())
        return found;
    OTKLIK_TRY(rows,
               m_database->select(u"campaigns_list_attributes"_s, {{u"ids"_s, ids}, {u"names"_s, jsonOf(names)}}));
    for (const store::Row row : rows)
        found[row.integer("person_id")].insert(attributePrefix + row.text("name"), row.text("value"));
    return found;
}

Result<TextPreview> Pricing::ofPerson(PersonId person)
{
    const QString ids = jsonOf(QList<qint64>{person.value});
    OTKLIK_TRY(rows, m_database->select(u"campaigns_list_fields"_s, {{u"ids"_s, ids}}));
    if (rows.isEmpty())
        return fail(Failure::NotFound, u"campaign.unknown_person"_s,
                    Words::tr("There is no person %1.").arg(person.value));
    const store::Row row = rows.first();
    // As AudienceFreeze chooses.
    QString language = row.text("language");
    if (language.isEmpty() && m_text.hasLanguage(m_organisationLanguage))
        language = m_organisationLanguage;
    else if (language.isEmpty() && m_fallback.isEmpty())
        language = m_text.languages().constFirst();
    else if (!m_text.hasLanguage(language))
        language = m_fallback;
    if (!m_text.hasLanguage(language))
        return fail(Failure::Invalid, u"campaign.language_missing"_s,
                    Words::tr("There is no text in the language of this person, and no other that they should get. "
                              "They would not be written to."));
    OTKLIK_TRY(attributes, attributesOf(ids));
    QVariantMap values = messaging::personFields(row, language, m_text.fieldNames(), todayIn(row.text("time_zone")));
    values.insert(attributes.value(person.value));
    OTKLIK_TRY(filled, m_text.fill(language, values));
    if (const int most = messaging::longestText(m_channel); most > 0 && filled.size() > most)
        return fail(Failure::Invalid, u"campaign.text_too_long"_s,
                    Words::tr("With the words of this person the text has %1 characters; at most %2 can be sent over "
                              "this channel. They would not be reached. Make the text shorter.")
                        .arg(filled.size())
                        .arg(most));
    if (!m_isSms)
        return TextPreview{filled, language, u"UTF-8"_s, 1};
    const SmsMeasure measure = measureSms(filled);
    return TextPreview{filled, language, smsEncodingName(measure.encoding), measure.parts};
}

QJsonObject Price::toJson() const
{
    return {
        {u"people"_s, people},
        {u"parts"_s, QJsonObject{{u"min"_s, minimum}, {u"typical"_s, typical}, {u"max"_s, maximum}, {u"sum"_s, parts}}},
        {u"cost"_s, cost},
        {u"currency"_s, currency}};
}

QJsonObject TextPreview::toJson() const
{
    return {{u"text"_s, text}, {u"language"_s, language}, {u"encoding"_s, encoding}, {u"parts"_s, parts}};
}

} // namespace otklik::campaigns
