// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnfit.h"

#include <QHeaderView>
#include <QLocale>
#include <algorithm>

#include "tableview.h"

namespace otklik::ui {

namespace {
constexpr int widest = 320; // of one column
constexpr int air = 6;      // beside the longest text
} // namespace

void fitColumns(TableView *table, int roomy, const QList<int> &spare, Preferences *preferences, const QString &key)
{
    if (!table->model())
        return;
    const QAbstractItemView *view = table; // QTableView hides what it overrides
    const auto *header = table->horizontalHeader();
    const auto wanted = [&](int column) {
        return std::max(std::min(view->sizeHintForColumn(column) + air, widest), header->sectionSizeHint(column));
    };
    QList<int> widths;
    int others = 0;
    for (int column = 0; column < header->count(); ++column) {
        widths << (column == roomy || table->isColumnHidden(column) ? 0 : wanted(column));
        others += widths.constLast();
    }
    // What the roomy one lacks is taken from whichever of the others has most to give. A table that is not shown does
    // not know its width yet.
    int lack = table->isVisible() ? wanted(roomy) - (table->viewport()->width() - others) : 0;
    QList<int> least = widths;
    for (const int column : spare)
        least[column] =
            std::min(widths.at(column), std::max(header->sectionSizeHint(column), widths.at(column) * 2 / 3));
    while (lack > 0) {
        int from = -1;
        for (int column = 0; column < widths.size(); ++column) {
            if (widths.at(column) > least.at(column) &&
                (from < 0 || widths.at(column) - least.at(column) > widths.at(from) - least.at(from)))
                from = column;
        }
        if (from < 0)
            break;
        --widths[from];
        --lack;
    }
    for (int column = 0; column < widths.size(); ++column) {
        if (widths.at(column) > 0)
            table->setColumnWidth(column, widths.at(column));
    }
    if (preferences) {
        table->remember(preferences, key + u'/' + QLocale().name());
        for (int column = 0; column < widths.size(); ++column) // remembered in another size of text, perhaps
            table->setColumnWidth(column, std::max(table->columnWidth(column), header->sectionSizeHint(column)));
    }
}

} // namespace otklik::ui
