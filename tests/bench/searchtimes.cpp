// SPDX-License-Identifier: GPL-3.0-or-later
// Searches for each line of standard input as the People page does at every key, and prints its milliseconds and how
// many people came. For bench_desk.py. After the address: the code of a district and a language to filter by.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include "clock.h"
#include "databaseurl.h"
#include "personqueries.h"
#include "picklists.h"

using namespace otklik;

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
    people::PersonQueries queries(**database);
    people::PersonFilter filter;
    filter.language = QCoreApplication::arguments().value(3);
    if (const QString code = QCoreApplication::arguments().value(2); !code.isEmpty()) {
        const auto district = people::PickLists(**database).district(code);
        if (!district)
            return 5;
        filter.district = district->id;
    }
    QString typed;
    while (in.readLineInto(&typed)) {
        QElapsedTimer time;
        time.start();
        const auto found = queries.search(typed, 200, {}, filter);
        const auto count = queries.count();
        if (!found || !count)
            return 4;
        out << double(time.nsecsElapsed()) / 1e6 << ' ' << found->size() << Qt::endl;
    }
    return 0;
}
