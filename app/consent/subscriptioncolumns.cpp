// SPDX-License-Identifier: GPL-3.0-or-later
#include "subscriptioncolumns.h"

#include "consentledger.h"
#include "importwords.h"
#include "topics.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace otklik::consent {

using namespace Qt::Literals::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Consent)
};

SubscriptionColumns::SubscriptionColumns(QString wording, QString recordedBy)
    : m_wording(std::move(wording).trimmed()), m_recordedBy(std::move(recordedBy))
{
}

QString SubscriptionColumns::prefix() const
{
    return u"topic:"_s;
}

Done SubscriptionColumns::begin(store::Database &database, const people::ImportSource &source,
                                const QStringList &columns)
{
    m_source = source;
    m_topics.clear();
    m_recorded = 0;
    const Topics topics(database);
    for (const QString &column : columns) {
        OTKLIK_TRY(topic, topics.find(column.mid(prefix().size()).trimmed()));
        m_topics.insert(column, topic.id);
    }
    return {};
}

Result<QString> SubscriptionColumns::read(const QString &, const QString &cell) const
{
    const std::optional<bool> yes = people::yesNoFromWord(cell);
    if (!yes)
        return fail(Failure::Invalid, u"consent.not_yes_or_no"_s,
                    Words::tr("The cell of a topic must say yes or no. The row was not stored; correct the cell and "
                              "import the file again."));
    if (*yes && m_wording.isEmpty())
        return fail(Failure::Invalid, u"consent.wording_needed"_s,
                    Words::tr("A yes needs the words that people agreed to. The row was not stored; say the words "
                              "(--consent-wording) "
                              "and import the file again."));
    return *yes ? u"yes"_s : u"no"_s;
}

Result<QList<PersonId>> SubscriptionColumns::apply(store::Database &database, const QList<Cell> &cells)
{
    QJsonArray words;
    for (const Cell &cell : cells) {
        const ConsentState state = cell.value == "yes"_L1 ? ConsentState::Granted : ConsentState::Withdrawn;
        words.append(QJsonObject{{u"site"_s, cell.site.value},
                                 {u"person"_s, cell.person.value},
                                 {u"topic"_s, m_topics.value(cell.column).value},
                                 {u"state"_s, code(state)}});
    }
    if (words.isEmpty())
        return QList<PersonId>();
    // The checksum tells the same file again from a new one of the same name.
    const QString evidence =
        m_source.sha256.isEmpty() ? m_source.fileName : u"%1, sha256 %2"_s.arg(m_source.fileName, m_source.sha256);
    OTKLIK_TRY(rows,
               database.select(u"consent_add_import_words"_s,
                               {{u"cells"_s, QString::fromUtf8(QJsonDocument(words).toJson(QJsonDocument::Compact))},
                                {u"at"_s, m_source.at},
                                {u"recorded_by"_s, m_recordedBy},
                                {u"wording"_s, m_wording},
                                {u"evidence"_s, evidence}}));
    QList<PersonId> changed;
    changed.reserve(rows.size());
    for (const store::Row row : rows)
        changed << row.id<PersonId>("person_id");
    m_recorded += rows.size();
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    return changed;
}

} // namespace otklik::consent
