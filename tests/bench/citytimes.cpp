// SPDX-License-Identifier: GPL-3.0-or-later
// Reads people as the desk does, one line of standard input after the other, and prints milliseconds and how much came:
//   page NAMEKEY ID    the page of a hundred after this person      card ID     everything on a card but the timeline
//   search TEXT        as the People page at every key              similar TEXT  for a search that found nobody
// For bench_city.py. The first argument is the address of the database.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include "clock.h"
#include "databaseurl.h"
#include "personcard.h"
#include "personqueries.h"
#include "similarsearch.h"

using namespace otklik;

namespace {

Result<qsizetype> answer(store::Database &database, const QString &verb, const QString &rest)
{
    people::PersonQueries queries(database);
    if (verb == QLatin1String("page")) {
        const qsizetype cut = rest.lastIndexOf(u' ');
        OTKLIK_TRY(page, queries.page(people::PageKey{rest.left(cut), PersonId(rest.mid(cut + 1).toLongLong())}, 100));
        return page.people.size();
    }
    if (verb == QLatin1String("card")) {
        OTKLIK_TRY(card, views::readPersonCard(database, PersonId(rest.toLongLong())));
        return card.topics.size();
    }
    if (verb == QLatin1String("similar")) {
        OTKLIK_TRY(found, people::searchSimilar(database, defaultSite, rest, 30));
        return found.size();
    }
    OTKLIK_TRY(found, queries.search(rest, 100));
    return found.size();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream in(stdin), out(stdout);
    const auto url = store::DatabaseUrl::parse(QCoreApplication::arguments().value(1));
    if (!url)
        return 2;
    const auto database = store::Database::open(*url, Clock());
    if (!database)
        return 3;
    QString line;
    while (in.readLineInto(&line)) {
        QElapsedTimer time;
        time.start();
        const auto came = answer(**database, line.section(u' ', 0, 0), line.section(u' ', 1));
        if (!came) {
            QTextStream(stderr) << came.error().code << Qt::endl;
            return 4;
        }
        out << double(time.nsecsElapsed()) / 1e6 << ' ' << *came << Qt::endl;
    }
    return 0;
}
