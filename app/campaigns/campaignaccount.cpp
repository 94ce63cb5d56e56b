// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaignaccount.h"

#include <QJsonObject>
#include <QLocale>
#include <algorithm>
#include <numeric>

#include "translate.h"

namespace otklik::campaigns {

using namespace Qt::Literals::StringLiterals;

static qint64 sum(const QMap<QString, qint64> &counts)
{
    return std::accumulate(counts.cbegin(), counts.cend(), qint64(0));
}

Account accountOf(const Board &board)
{
    const QLocale locale;
    const qint64 decided = sum(board.decisions);
    const qint64 toBeWritten = board.decisions.value(u"send"_s) + board.decisions.value(u"hold"_s);
    const qint64 standing = sum(board.states) - board.states.value(u"excluded"_s);
    Account account;
    account.people = board.audience;
    account.accounted = std::clamp(decided - toBeWritten + std::min(toBeWritten, standing), qint64(0), board.audience);
    if (decided != board.audience)
        account.problem =
            translate("Campaigns",
                      "The audience has %1 people, but %2 decisions are known. Whoever sees only some sites "
                      "counts only their people; otherwise have the database checked: otklikctl doctor.")
                .arg(locale.toString(board.audience), locale.toString(decided));
    else if (standing != toBeWritten)
        account.problem =
            translate("Campaigns",
                      "%1 people are to be written to, but the messages of %2 are known. Whoever sees only "
                      "some sites counts only their messages; otherwise have the database checked: "
                      "otklikctl doctor.")
                .arg(locale.toString(toBeWritten), locale.toString(standing));
    return account;
}

QString Account::figure() const
{
    const QLocale locale;
    return translate("Campaigns", "%1 of %2 accounted for", "numbers of people")
        .arg(locale.toString(accounted), locale.toString(people));
}

QJsonObject Account::toJson() const
{
    QJsonObject json{{u"people"_s, people}, {u"accounted"_s, accounted}, {u"adds_up"_s, addsUp()}};
    if (!addsUp())
        json.insert(u"problem"_s, problem);
    return json;
}

} // namespace otklik::campaigns
