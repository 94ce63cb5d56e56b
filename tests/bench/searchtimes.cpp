// SPDX-License-Identifier: GPL-3.0-or-later
// Searches for each line of standard input as the People page does at every key, and prints its milliseconds and how
// many people came. For bench_desk.py.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include "clock.h"
#include "databaseurl.h"
#include "personqueries.h"

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
    QString typed;
    while (in.readLineInto(&typed)) {
        QElapsedTimer time;
        time.start();
        const auto found = queries.search(typed, 200);
        const auto count = queries.count();
        if (!found || !count)
            return 4;
        out << double(time.nsecsElapsed()) / 1e6 << ' ' << found->size() << Qt::endl;
    }
    return 0;
}
