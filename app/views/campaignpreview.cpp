// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaignpreview.h"

#include "counts.h"
#include "personqueries.h"

using namespace Qt::Literals::StringLiterals;
using otklik::campaigns::Campaigns;
using otklik::campaigns::TextPreview;
using otklik::store::Database;
using otklik::store::Lane;

namespace otklik::views {

namespace {

store::JobPointer anew(store::JobPointer &job)
{
    if (job)
        job->cancel();
    job = std::make_shared<store::Job>();
    return job;
}

/// Who is looked at: the person, and what they would get; a text that cannot be filled yet is no reason not to see
/// whose.
struct Look
{
    people::Person person;
    std::optional<TextPreview> preview;
    Error problem;
};

Result<Look> lookAt(Database &database, const campaigns::Brief &brief, CampaignId launched, PersonId id)
{
    OTKLIK_TRY(person, people::PersonQueries(database).find(id));
    Look look{person, std::nullopt, {}};
    auto preview =
        launched.isValid() ? Campaigns(database).preview(launched, id) : Campaigns(database).preview(brief, id);
    if (preview)
        look.preview = *preview;
    else
        look.problem = preview.error();
    return look;
}

/// The first of the audience after \a after: of those who would be written to where that can be told already, else of
/// those whom the rule finds.
Result<PersonId> personAfter(Database &database, const campaigns::Brief &brief, CampaignId launched, PersonId after)
{
    if (launched.isValid()) {
        OTKLIK_TRY(page, pageOfCampaign(database, launched, {u"send"_s, {}}, after, 1));
        return page.people.isEmpty() ? PersonId() : page.people.first().id;
    }
    if (!brief.topic.isEmpty() && brief.checkTexts()) {
        OTKLIK_TRY(now, pageOfBrief(database, brief, u"send"_s, after, 1));
        if (!now.people.isEmpty())
            return now.people.first().id;
        OTKLIK_TRY(later, pageOfBrief(database, brief, u"hold"_s, after, 1));
        return later.people.isEmpty() ? PersonId() : later.people.first().id;
    }
    campaigns::Brief half = brief;
    auto meant = audience::Rule::parse(QJsonValue(half.rule));
    if (!brief.segment.isEmpty() || !meant)
        meant = audience::Rule(audience::InSegment{brief.segment});
    if (brief.segment.isEmpty() && brief.rule.isEmpty())
        meant = audience::Rule::all();
    OTKLIK_TRY(sample, audience::Counts(database).sample(*meant, 1, after));
    return sample.isEmpty() ? PersonId() : sample.first().id;
}

QVariantMap fieldsOf(const people::Person &person, const QString &language)
{
    QStringList whole{person.familyName, person.givenName, person.patronymic};
    whole.removeAll(QString());
    QVariantMap fields{{u"family_name"_s, person.familyName},
                       {u"given_name"_s, person.givenName},
                       {u"patronymic"_s, person.patronymic},
                       {u"full_name"_s, whole.join(u' ')},
                       {u"sex"_s, people::code(person.sex)},
                       {u"district"_s, person.districtCode},
                       {u"language"_s, language}};
    if (person.birthDate.isValid()) {
        fields.insert(u"birth_date"_s, person.birthDate);
        fields.insert(u"age"_s, person.ageOn(QDate::currentDate()));
    }
    for (auto it = person.attributes.cbegin(); it != person.attributes.cend(); ++it)
        fields.insert(u"attribute_"_s + it.key(), it.value());
    return fields;
}

} // namespace

CampaignPreview::CampaignPreview(store::Store *store, QObject *parent) : QObject(parent), m_store(store) {}

CampaignPreview::~CampaignPreview()
{
    for (const auto &job : {m_walk, m_fill, m_search}) {
        if (job)
            job->cancel();
    }
}

void CampaignPreview::setBrief(const campaigns::Brief &brief, CampaignId launched)
{
    if (launched != m_launched || brief.segment != m_brief.segment || brief.rule != m_brief.rule ||
        brief.topic != m_brief.topic)
        m_walked.clear();
    m_brief = brief;
    m_launched = launched;
    if (m_person)
        fill();
}

void CampaignPreview::choose(PersonId person)
{
    if (m_walked.isEmpty() || m_walked.constLast() != person)
        m_walked.append(person);
    people::Person one;
    one.id = person;
    if (!m_person || m_person->id != person)
        m_person = one;
    fill();
}

void CampaignPreview::fill()
{
    if (!m_store || !m_person)
        return;
    const auto job = anew(m_fill);
    store::deliver(m_store->run(
                       Lane::Interactive,
                       [brief = m_brief, launched = m_launched, id = m_person->id](Database &database) {
                           return lookAt(database, brief, launched, id);
                       },
                       job),
                   this, [this, job](const Result<Look> &look) {
                       if (job != m_fill)
                           return;
                       if (look) {
                           m_person = look->person;
                           m_preview = look->preview;
                           m_problem = look->problem;
                       } else if (look.error().kind != Failure::Cancelled) {
                           m_preview.reset();
                           m_problem = look.error();
                       }
                       Q_EMIT changed();
                   });
}

void CampaignPreview::next()
{
    if (!m_store)
        return;
    const auto job = anew(m_walk);
    const PersonId after = m_person && !m_walked.isEmpty() ? m_person->id : PersonId();
    store::deliver(m_store->run(
                       Lane::Interactive,
                       [brief = m_brief, launched = m_launched, after](Database &database) {
                           return personAfter(database, brief, launched, after);
                       },
                       job),
                   this, [this, job](const Result<PersonId> &person) {
                       if (job != m_walk)
                           return;
                       if (person && person->isValid())
                           return choose(*person);
                       if (!person && person.error().kind != Failure::Cancelled)
                           m_problem = person.error();
                       Q_EMIT walkedOut();
                   });
}

void CampaignPreview::previous()
{
    if (!hasPrevious())
        return;
    m_walked.removeLast();
    choose(m_walked.constLast());
}

void CampaignPreview::search(const QString &text)
{
    if (!m_store)
        return;
    const auto job = anew(m_search);
    if (text.trimmed().isEmpty())
        return Q_EMIT found({});
    store::deliver(m_store->run(
                       Lane::Interactive,
                       [text](Database &database) { return people::PersonQueries(database).search(text, 8); }, job),
                   this, [this, job](const Result<QList<people::Person>> &people) {
                       if (job == m_search && people)
                           Q_EMIT found(*people);
                   });
}

QVariantMap CampaignPreview::fields() const
{
    return m_person ? fieldsOf(*m_person, m_preview ? m_preview->language : m_person->language) : QVariantMap();
}

QVariantMap CampaignPreview::madeUpFields(const QString &language)
{
    people::Person person;
    person.birthDate = QDate(1984, 5, 12);
    person.sex = people::Sex::Female;
    person.districtCode = u"north"_s;
    person.familyName = language == "ru"_L1   ? u"Иванова"_s
                        : language == "uk"_L1 ? u"Шевченко"_s
                        : language == "ar"_L1 ? u"الأحمد"_s
                                              : u"Brown"_s;
    person.givenName = language == "ru"_L1   ? u"Анна"_s
                       : language == "uk"_L1 ? u"Олена"_s
                       : language == "ar"_L1 ? u"مريم"_s
                                             : u"Anna"_s;
    person.patronymic = language == "ru"_L1 ? u"Петровна"_s : language == "uk"_L1 ? u"Петрівна"_s : QString();
    return fieldsOf(person, language);
}

} // namespace otklik::views
