// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace otklik::consent {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Consent)
};

/// A code stands in headers of files, in rules and on command lines.
bool isCode(const QString &code)
{
    static const QRegularExpression form(uR"(\A[\w][\w.\-]{0,63}\z)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return form.match(code).hasMatch();
}

Topic topicOf(const store::Row &row)
{
    return {row.id<TopicId>("id"),         row.text("code"),        row.text("name"),       row.text("basis"),
            row.id<AgencyId>("agency_id"), row.text("agency_code"), row.text("agency_name")};
}

tl::unexpected<Error> unknownTopic(const QString &code)
{
    return fail(Failure::NotFound, u"topic.unknown"_s,
                Words::tr("There is no topic «%1». Look at the list of topics, or add it first (otklikctl topic add).")
                    .arg(code));
}

} // namespace

Result<Agency> Topics::addAgency(const QString &code, const QString &name)
{
    if (!isCode(code))
        return fail(
            Failure::Invalid, u"agency.bad_code"_s,
            Words::tr("«%1» cannot be the code of an agency. Use up to 64 letters, digits, full stops, hyphens and "
                      "underscores, and begin with a letter or a digit.")
                .arg(code));
    const QString title = name.trimmed().isEmpty() ? code : name.trimmed();
    OTKLIK_TRY(made, m_database.select(u"consent_add_agency"_s, {{u"code"_s, code}, {u"name"_s, title}}));
    if (!made.isEmpty())
        return Agency{made.first().id<AgencyId>("id"), code, title};
    OTKLIK_TRY(rows, m_database.select(u"consent_find_agency"_s, {{u"code"_s, code}}));
    const Agency there{rows.first().id<AgencyId>("id"), code, rows.first().text("name")};
    if (!name.trimmed().isEmpty() && there.name != title)
        return fail(Failure::Conflict, u"agency.exists"_s,
                    Words::tr("There is an agency with the code «%1» already, under another name. Nothing was changed.")
                        .arg(code));
    return there;
}

Result<Topic> Topics::addTopic(const QString &code, const QString &agencyCode, const QString &name,
                               const QString &basis)
{
    if (!isCode(code))
        return fail(
            Failure::Invalid, u"topic.bad_code"_s,
            Words::tr("«%1» cannot be the code of a topic. Use up to 64 letters, digits, full stops, hyphens and "
                      "underscores, and begin with a letter or a digit.")
                .arg(code));
    const QString ground = basis.isEmpty() ? u"marketing"_s : basis;
    if (ground != "marketing"_L1 && ground != "service"_L1)
        return fail(Failure::Invalid, u"topic.bad_basis"_s,
                    Words::tr("The basis of a topic is «marketing» (only to those who agreed) or «service» (a notice "
                              "that people wait "
                              "for). «%1» is neither.")
                        .arg(basis));
    OTKLIK_TRY(agency, addAgency(agencyCode, {}));
    const QString title = name.trimmed().isEmpty() ? code : name.trimmed();
    OTKLIK_TRY(made,
               m_database.select(
                   u"consent_add_topic"_s,
                   {{u"agency"_s, agency.id.bound()}, {u"code"_s, code}, {u"name"_s, title}, {u"basis"_s, ground}}));
    if (made.isEmpty())
        return fail(Failure::Conflict, u"topic.exists"_s,
                    Words::tr("There is a topic with the code «%1» already. Nothing was changed.").arg(code));
    return find(made.first().id<TopicId>("id"));
}

Result<QList<Agency>> Topics::agencies() const
{
    OTKLIK_TRY(rows, m_database.select(u"consent_list_agencies"_s));
    QList<Agency> list;
    for (const store::Row row : rows)
        list << Agency{row.id<AgencyId>("id"), row.text("code"), row.text("name")};
    return list;
}

Result<QList<Topic>> Topics::list() const
{
    OTKLIK_TRY(rows, m_database.select(u"consent_list_topics"_s));
    QList<Topic> list;
    for (const store::Row row : rows)
        list << topicOf(row);
    return list;
}

Result<Topic> Topics::find(const QString &code) const
{
    OTKLIK_TRY(rows, m_database.select(u"consent_find_topic"_s, {{u"code"_s, code}}));
    if (rows.isEmpty())
        return unknownTopic(code);
    return topicOf(rows.first());
}

Result<Topic> Topics::find(TopicId id) const
{
    OTKLIK_TRY(rows, m_database.select(u"consent_read_topic"_s, {{u"topic"_s, id.bound()}}));
    if (rows.isEmpty())
        return unknownTopic(QString::number(id.value));
    return topicOf(rows.first());
}

} // namespace otklik::consent
