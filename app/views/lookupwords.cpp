// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookupwords.h"

#include "numberstandings.h"
#include "translate.h"

namespace otklik::views {

using namespace Qt::Literals::StringLiterals;
using hygiene::LookupRun;
using hygiene::LookupState;
using Whom = hygiene::LookupChoice::Whom;

QString lookupWhomText(const LookupRun &run)
{
    switch (run.choice.whom) {
    case Whom::Segment:
        return translate("Numbers", "Segment “%1”").arg(run.choice.segment);
    case Whom::List:
        return run.listName.isEmpty() ? translate("Numbers", "A list")
                                      : translate("Numbers", "List “%1”").arg(run.listName);
    case Whom::Person:
        return translate("Numbers", "One person");
    case Whom::Everybody:
        break;
    }
    return translate("Numbers", "Everybody");
}

QString lookupStateWord(LookupState state)
{
    switch (state) {
    case LookupState::Running:
        return translate("Numbers", "Running");
    case LookupState::Paused:
        return translate("Numbers", "Paused");
    case LookupState::Stopped:
        return translate("Numbers", "Stopped");
    case LookupState::Done:
        break;
    }
    return translate("Numbers", "Done");
}

QString lookupMoneyText(double sum, const QString &currency, const QLocale &locale)
{
    const QString figure = locale.toString(sum, 'f', 2);
    return currency.isEmpty() ? figure : translate("Numbers", "%1 %2", "sum, currency").arg(figure, currency);
}

QString lookupProgressText(const LookupRun &run, const QLocale &locale)
{
    QStringList parts{translate("Numbers", "%1 of %2 numbers answered")
                          .arg(locale.toString(run.answered()), locale.toString(run.numbers))};
    const QString spent = lookupMoneyText(run.cost, run.currency, locale);
    if (run.budget)
        parts << translate("Numbers", "%1 of %2 spent", "two sums of money")
                     .arg(spent, lookupMoneyText(*run.budget, run.currency, locale));
    else if (run.price > 0)
        parts << translate("Numbers", "%1 spent", "a sum of money").arg(spent);
    if (run.lost > 0)
        parts << translate("Numbers", "%1 answers lost").arg(locale.toString(run.lost));
    return parts.join(u" · "_s);
}

QString lookupFoundText(const LookupRun &run, const QLocale &locale)
{
    QStringList parts;
    const auto add = [&](qint64 count, const QString &text) {
        if (count > 0)
            parts << text.arg(locale.toString(count));
    };
    add(run.reachable, translate("Numbers", "%1 reachable"));
    add(run.dead, translate("Numbers", "%1 dead"));
    add(run.invalid, translate("Numbers", "%1 not numbers"));
    add(run.away, translate("Numbers", "%1 away for now"));
    add(run.unknown, translate("Numbers", "%1 not said"));
    add(run.ported, translate("Numbers", "%1 of them ported"));
    return parts.join(u" · "_s);
}

QString lookupEstimateText(const hygiene::LookupEstimate &estimate, const QLocale &locale)
{
    if (estimate.numbers == 0)
        return translate("Numbers", "These people have no mobile numbers that take messages.");
    if (estimate.toAsk() == 0)
        return translate("Numbers", "All of the %1 numbers are known well enough: nothing would be asked.")
            .arg(locale.toString(estimate.numbers));
    const QString asked = locale.toString(estimate.toAsk());
    const QString all = locale.toString(estimate.numbers);
    QString text =
        estimate.price > 0
            ? translate("Numbers", "%1 of %2 numbers would be asked, for about %3.")
                  .arg(asked, all, lookupMoneyText(estimate.cost(), estimate.currency, locale))
            : translate("Numbers", "%1 of %2 numbers would be asked. The account says no price.").arg(asked, all);
    if (estimate.affordable() < estimate.toAsk())
        text +=
            u' ' + translate("Numbers", "The budget pays for %1 of them.").arg(locale.toString(estimate.affordable()));
    return text;
}

QString lookupUndoText(const hygiene::LookupUndo &undone)
{
    const QString text = translate("Numbers", "%Ln numbers take messages again.", nullptr, int(undone.lifted));
    return undone.kept == 0 ? text
                            : u"%1 %2"_s.arg(text, translate("Numbers", "%Ln were changed since and stay as they are.",
                                                             nullptr, int(undone.kept)));
}

} // namespace otklik::views
