// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurementspart.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>

#include "label.h"
#include "measurementwords.h"
#include "personwords.h"
#include "sparkline.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MeasurementsPart)
};

constexpr int historyLines = 12;

QString countText(const care::MeasurementSeries &series)
{
    const QString day = views::dayText(series.values.constFirst().at.toLocalTime().date());
    return series.count > 1 ? Words::tr("%1 · %Ln values", "a day and how many values there are", series.count).arg(day)
                            : day;
}

QList<Sparkline::Point> pointsOf(const care::MeasurementSeries &series)
{
    QList<Sparkline::Point> points;
    for (auto value = series.values.crbegin(); value != series.values.crend(); ++value) {
        if (value->value)
            points.append({value->at.toMSecsSinceEpoch(), *value->value});
    }
    return points;
}

} // namespace

QWidget *measurementsPart(const QList<care::MeasurementSeries> &measurements, QWidget *parent)
{
    auto *part = new QWidget(parent);
    part->setObjectName(u"measurementsPart"_s);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::betweenGroups);
    grid->setVerticalSpacing(space::unit);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const care::MeasurementSeries &series : measurements) {
        if (series.values.isEmpty())
            continue;
        const QString history = views::historyText(series, historyLines);
        auto *name = new Label(Label::Voice::Body, views::measurementWord(series), part);
        name->setObjectName(u"measurement%1Label"_s.arg(row));
        name->setElided(true);
        auto *value = new Label(Label::Voice::Body, views::valueText(series.values.constFirst(), series.unit), part);
        value->setObjectName(u"measurement%1ValueLabel"_s.arg(row));
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        QFont strong = value->font();
        strong.setWeight(QFont::DemiBold);
        value->setFont(strong);
        auto *when = new Label(Label::Voice::Small, countText(series), part);
        when->setObjectName(u"measurement%1DayLabel"_s.arg(row));
        for (Label *label : {name, value, when})
            label->setToolTip(tipText(history));
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(name);
        words->addWidget(when);
        grid->addLayout(words, row, 0);
        grid->addWidget(value, row, 1, Qt::AlignTrailing | Qt::AlignVCenter);
        if (const auto points = pointsOf(series); points.size() > 1) {
            auto *line = new Sparkline(points, history, part);
            line->setObjectName(u"measurement%1Sparkline"_s.arg(row));
            line->setAccessibleName(views::measurementWord(series));
            grid->addWidget(line, row, 2, Qt::AlignVCenter);
        }
        ++row;
    }
    return part;
}

} // namespace otklik::ui
