// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplefinder.h"

#include <algorithm>

#include "icons.h"
#include "nametext.h"
#include "personqueries.h"
#include "personwords.h"
#include "similarsearch.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

PeopleFinder::PeopleFinder(store::Store *store, std::function<void(PersonId)> open, QObject *parent)
    : QObject(parent), m_store(store), m_open(std::move(open))
{
}

void PeopleFinder::cancel()
{
    if (m_job)
        m_job->cancel();
    m_job.reset();
}

void PeopleFinder::find(const QString &text, int limit, std::function<void(QList<Command>)> answer)
{
    cancel();
    m_job = std::make_shared<store::Job>();
    store::deliver(m_store->run(
                       store::Lane::Interactive,
                       [text, limit](store::Database &database) -> Result<QList<people::Person>> {
                           OTKLIK_TRY(found, people::PersonQueries(database).search(text, limit));
                           return found.isEmpty() ? people::searchSimilar(database, {}, text, limit)
                                                  : Result<QList<people::Person>>(found);
                       },
                       m_job),
                   this, [this, answer = std::move(answer)](const Result<QList<people::Person>> &found) {
                       QList<Command> commands;
                       if (found) {
                           for (const people::Person &person : *found) {
                               QStringList details{person.districtName, views::phoneText(views::phoneOf(person))};
                               details.removeAll(QString());
                               commands.append({views::personName(person),
                                                details.join(u" · "_s),
                                                icon(u"user-identity"_s),
                                                {},
                                                [open = m_open, id = person.id] { open(id); }});
                           }
                       }
                       answer(commands);
                   });
}

NameFinder::NameFinder(store::Store *store, std::function<QString()> heading, const QString &iconName, Read read,
                       std::function<void(const QVariantMap &)> open, QObject *parent)
    : QObject(parent), m_store(store), m_heading(std::move(heading)), m_icon(iconName), m_read(std::move(read)),
      m_open(std::move(open))
{
}

void NameFinder::cancel()
{
    if (m_job)
        m_job->cancel();
    m_job.reset();
}

void NameFinder::find(const QString &text, int limit, std::function<void(QList<Command>)> answer)
{
    cancel();
    m_job = std::make_shared<store::Job>();
    store::deliver(
        m_store->run(store::Lane::Interactive, m_read, m_job), this,
        [this, text, limit, answer = std::move(answer)](const Result<QList<Name>> &names) {
            QList<Command> commands;
            const QStringList wanted = nameKey(text).split(u' ', Qt::SkipEmptyParts);
            for (const Name &name : names.value_or(QList<Name>())) {
                const QString key = u' ' + nameKey(name.text);
                if (commands.size() < limit && std::all_of(wanted.cbegin(), wanted.cend(), [&key](const QString &word) {
                        return key.contains(u' ' + word);
                    }))
                    commands.append(
                        {name.text, name.detail, icon(m_icon), {}, [open = m_open, arguments = name.arguments] {
                             open(arguments);
                         }});
            }
            answer(commands);
        });
}

} // namespace otklik::ui
