// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaignpeoplemodel.h"

#include <QLocale>

#include "campaignwords.h"
#include "person.h"

namespace otklik::views {

CampaignPeopleModel::CampaignPeopleModel(store::Store *store, QObject *parent)
    : QAbstractTableModel(parent), m_store(store)
{
}

CampaignPeopleModel::~CampaignPeopleModel()
{
    if (m_job)
        m_job->cancel();
}

void CampaignPeopleModel::setSource(Source source)
{
    if (m_job)
        m_job->cancel();
    beginResetModel();
    m_job.reset();
    m_people.clear();
    m_next = {};
    m_loading = false;
    m_source = std::move(source);
    m_atEnd = !m_source || !m_store;
    endResetModel();
    fetchMore({});
}

PersonId CampaignPeopleModel::personAt(int row) const
{
    return row >= 0 && row < m_people.size() ? m_people.at(row).id : PersonId();
}

int CampaignPeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

int CampaignPeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CampaignPeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AudiencePerson &person = m_people.at(index.row());
    if (role == IdRole)
        return person.id.value;
    if (role == PersonRole)
        return QVariant::fromValue(person);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return person.familyName;
    case Decision:
        return person.reason;
    case Language:
        return person.language;
    case At:
        return person.at;
    default:
        return {};
    }
}

bool CampaignPeopleModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_atEnd && !m_loading;
}

void CampaignPeopleModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_loading = true;
    m_job = std::make_shared<store::Job>();
    store::deliver(m_store->run(
                       store::Lane::Interactive,
                       [source = m_source, after = m_next](store::Database &database) {
                           return source(database, after, pageSize);
                       },
                       m_job),
                   this, [this, job = m_job](const Result<AudiencePage> &page) {
                       if (job != m_job)
                           return;
                       m_loading = false;
                       if (!page) {
                           m_atEnd = true;
                           if (page.error().kind != Failure::Cancelled)
                               Q_EMIT failed(page.error());
                           return;
                       }
                       m_next = page->next;
                       m_atEnd = !m_next.isValid();
                       if (!page->people.isEmpty()) {
                           beginInsertRows({}, int(m_people.size()), int(m_people.size() + page->people.size()) - 1);
                           m_people += page->people;
                           endInsertRows();
                       }
                       Q_EMIT loaded();
                   });
}

/// What came of it: state, when, and the gateway's reason or ours.
static QString happened(const AudiencePerson &person)
{
    if (person.state.isEmpty())
        return person.at.isValid() ? CampaignPeopleText::tr("not before %1")
                                         .arg(QLocale().toString(person.at.toLocalTime(), QLocale::ShortFormat))
                                   : QString();
    if (person.state == QLatin1String("excluded") && person.code.isEmpty() && !person.at.isValid())
        return {};
    QString text = boardStateWord(person.state);
    if (person.at.isValid()) {
        const QString when = QLocale().toString(person.at.toLocalTime(), QLocale::ShortFormat);
        text = person.state == QLatin1String("held")
                   ? CampaignPeopleText::tr("%1, not before %2", "state of a message, when").arg(text, when)
                   : CampaignPeopleText::tr("%1, %2", "state of a message, when").arg(text, when);
    }
    const QString why = person.code.startsWith(QLatin1String("excluded:"))
                            ? decisionWord(person.code)
                            : QStringList{person.code, person.detail}.join(QLatin1Char(' ')).trimmed();
    const bool tells = person.state == QLatin1String("failed") || person.state == QLatin1String("expired") ||
                       person.state == QLatin1String("cancelled");
    return tells && !why.isEmpty() ? CampaignPeopleText::tr("%1: %2", "what came of a message, why").arg(text, why)
                                   : text;
}

QVariant CampaignPeopleText::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return QIdentityProxyModel::data(index, role);
    const auto person = index.data(CampaignPeopleModel::PersonRole).value<AudiencePerson>();
    switch (index.column()) {
    case CampaignPeopleModel::Name:
        return people::displayName(person.familyName, person.givenName, person.patronymic, QLocale());
    case CampaignPeopleModel::Language:
        return person.language.isEmpty() ? QString() : languageWord(person.language);
    case CampaignPeopleModel::Decision:
        return person.reason.isEmpty() ? QString() : decisionWord(person.reason);
    case CampaignPeopleModel::At:
        return happened(person);
    default:
        return {};
    }
}

QVariant CampaignPeopleText::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CampaignPeopleModel::Name:
        return tr("Person");
    case CampaignPeopleModel::Decision:
        return tr("Decision");
    case CampaignPeopleModel::Language:
        return tr("Text in");
    case CampaignPeopleModel::At:
        return tr("What came of it");
    default:
        return {};
    }
}

} // namespace otklik::views
