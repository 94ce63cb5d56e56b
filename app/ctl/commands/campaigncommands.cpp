// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include "campaignaccount.h"
#include "campaigndecisions.h"
#include "campaigns.h"
#include "commands.h"
#include "exportgrant.h"

using namespace Qt::Literals::StringLiterals;
using otklik::campaigns::Campaigns;

namespace otklik::ctl {

namespace {

Result<Answer> create(Call &call)
{
    OTKLIK_TRY(bytes, readFile(call.arguments.first()));
    OTKLIK_TRY(brief, campaigns::Brief::fromJson(bytes));
    OTKLIK_TRY(id, Campaigns(call.database()).create(brief));
    return Answer{
        QJsonObject{{"id"_L1, id.value}},
        translate("Ctl", "The draft has the number %1. Look at it with «otklikctl campaign price %1».").arg(id.value)};
}

Result<Answer> list(Call &call)
{
    OTKLIK_TRY(lines, Campaigns(call.database()).list());
    QJsonArray array;
    QList<QStringList> rows;
    for (const campaigns::CampaignLine &line : std::as_const(lines)) {
        array.append(QJsonObject{{"id"_L1, line.id.value},
                                 {"name"_L1, line.name},
                                 {"topic"_L1, line.topic},
                                 {"channel"_L1, line.channel},
                                 {"state"_L1, line.state},
                                 {"audience"_L1, line.audience},
                                 {"created_at"_L1, instantJson(line.createdAt)},
                                 {"launched_at"_L1, instantJson(line.launchedAt)},
                                 {"finished_at"_L1, instantJson(line.finishedAt)}});
        rows.append(
            {QString::number(line.id.value), line.state, QString::number(line.audience), line.topic, line.name});
    }
    return Answer{
        array, rows.isEmpty()
                   ? translate("Ctl", "There is no campaign yet. Make one with «otklikctl campaign create BRIEF.json».")
                   : table(rows)};
}

QJsonObject counts(const QMap<QString, qint64> &map)
{
    QJsonObject object;
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry)
        object.insert(entry.key(), entry.value());
    return object;
}

QString countLines(const QMap<QString, qint64> &map)
{
    QList<QStringList> rows;
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry)
        rows.append({u"  "_s + entry.key(), QLocale().toString(entry.value())});
    return table(rows);
}

Result<Answer> show(Call &call)
{
    Campaigns campaigns(call.database());
    OTKLIK_TRY(id, campaigns.resolve(call.arguments.first()));
    OTKLIK_TRY(campaign, campaigns.find(id));
    OTKLIK_TRY(board, campaigns.show(id));
    QJsonObject json = board.toJson();
    json.insert("audience"_L1, board.audience);
    json.insert("decisions"_L1, counts(board.decisions));
    json.insert("states"_L1, counts(board.states));
    const campaigns::Account account = campaigns::accountOf(board);
    json.insert("account"_L1, account.toJson());
    json.insert("id"_L1, id.value);
    json.insert("name"_L1, campaign.brief.name);
    json.insert("state"_L1, campaign.state);
    json.insert("state_sentence"_L1, campaign.stateSentence);
    json.insert("launched_at"_L1, instantJson(campaign.launchedAt));
    json.insert("finished_at"_L1, instantJson(campaign.finishedAt));
    const QString state =
        campaign.stateSentence.isEmpty() ? campaign.state : campaign.state + u": "_s + campaign.stateSentence;
    return Answer{json, campaign.brief.name + u'\n' + state + u'\n' +
                            translate("Ctl", "Audience: %1").arg(QLocale().toString(board.audience)) + u'\n' +
                            translate("Ctl", "Decisions:") + u'\n' + countLines(board.decisions) + u'\n' +
                            translate("Ctl", "States:") + u'\n' + countLines(board.states) + u'\n' + account.figure() +
                            (account.addsUp() ? QString() : u'\n' + account.problem)};
}

Result<Answer> why(Call &call)
{
    if (!call.has(u"person"_s))
        return fail(Failure::Invalid, u"ctl.no_person"_s,
                    translate("Ctl", "Say which person: otklikctl campaign why ID --person ID."));
    OTKLIK_TRY(id, Campaigns(call.database()).resolve(call.arguments.first()));
    OTKLIK_TRY(person, idFrom(call.option(u"person"_s)));
    OTKLIK_TRY(why, campaigns::CampaignDecisions(call.database()).why(id, PersonId(person)));
    return Answer{why.toJson(), why.toText()};
}

Result<Answer> decisions(Call &call)
{
    const QString path = call.option(u"to"_s);
    if (path.isEmpty())
        return fail(Failure::Invalid, u"ctl.no_file"_s,
                    translate("Ctl", "Say where to: otklikctl campaign decisions ID --to FILE.csv (or .xlsx)."));
    Campaigns campaigns(call.database());
    OTKLIK_TRY(id, campaigns.resolve(call.arguments.first()));
    OTKLIK_TRY(campaign, campaigns.find(id));
    campaigns::CampaignDecisions ledger(call.database());
    OTKLIK_TRY(count, ledger.count(id));
    OTKLIK_CHECK(privacy::askForExport(call.database(), u"(decisions: %1)"_s.arg(campaign.brief.name), count));
    const auto rows = ledger.write(id, path, [&call](qint64 written) {
        call.progress(translate("Ctl", "%n people written", nullptr, int(written)));
        return true;
    });
    call.endProgress();
    if (!rows)
        return fail(rows.error());
    return Answer{QJsonObject{{"rows"_L1, *rows}, {"file"_L1, path}},
                  translate("Ctl", "%n people are in %1, which only you can read.", nullptr, int(*rows)).arg(path)};
}

Result<Answer> price(Call &call)
{
    Campaigns campaigns(call.database());
    OTKLIK_TRY(id, campaigns.resolve(call.arguments.first()));
    OTKLIK_TRY(price, campaigns.price(id, [&call](qint64 done, qint64 total) {
        call.progress(translate("Ctl", "%1 of %2 texts filled").arg(done).arg(total));
        return true;
    }));
    return Answer{price.toJson(), translate("Ctl", "%1 people, %2 parts (%3 to %4 each, %5 as a rule): %6 %7")
                                      .arg(QLocale().toString(price.people), QLocale().toString(price.parts))
                                      .arg(price.minimum)
                                      .arg(price.maximum)
                                      .arg(price.typical)
                                      .arg(QLocale().toString(price.cost, 'f', 2), price.currency)
                                      .trimmed()};
}

Result<Answer> approve(Call &call)
{
    Campaigns campaigns(call.database());
    OTKLIK_TRY(id, campaigns.resolve(call.arguments.first()));
    OTKLIK_CHECK(campaigns.approve(id));
    return Answer{QJsonObject{{"id"_L1, id.value}, {"approved"_L1, true}}, translate("Ctl", "Approved.")};
}

Result<Answer> launch(Call &call)
{
    Campaigns campaigns(call.database());
    OTKLIK_TRY(id, campaigns.resolve(call.arguments.first()));
    OTKLIK_TRY(launch, campaigns.launch(id));
    return Answer{
        QJsonObject{{"id"_L1, id.value},
                    {"state"_L1, u"running"_s},
                    {"audience"_L1, launch.audience},
                    {"send"_L1, launch.toBeWritten}},
        translate("Ctl", "Started: %1 of %2 people will be written to while «otklikctl serve» or a desk runs.")
            .arg(QLocale().toString(launch.toBeWritten), QLocale().toString(launch.audience))};
}

/// Pause, resume and stop are one shape: do it, then say the state that it has now.
std::function<Result<Answer>(Call &)> step(Done (Campaigns::*change)(CampaignId))
{
    return [change](Call &call) -> Result<Answer> {
        Campaigns campaigns(call.database());
        OTKLIK_TRY(id, campaigns.resolve(call.arguments.first()));
        OTKLIK_CHECK((campaigns.*change)(id));
        OTKLIK_TRY(campaign, campaigns.find(id));
        return Answer{QJsonObject{{"id"_L1, id.value}, {"state"_L1, campaign.state}},
                      translate("Ctl", "The campaign is now: %1.").arg(campaign.state)};
    };
}

} // namespace

QList<CommandSpec> CampaignCommands::table()
{
    const auto one = [](const QString &path, const QString &summary, std::function<Result<Answer>(Call &)> run) {
        return CommandSpec{
            .path = path, .arguments = u"ID"_s, .summary = summary, .least = 1, .most = 1, .run = std::move(run)};
    };
    return {
        {.path = u"campaign create"_s,
         .arguments = u"BRIEF.json"_s,
         .summary = translate("Ctl", "Store a campaign's brief as a draft."),
         .least = 1,
         .most = 1,
         .run = create},
        {.path = u"campaign list"_s,
         .arguments = {},
         .summary = translate("Ctl", "List the campaigns, newest first."),
         .run = list},
        one(u"campaign show"_s,
            translate("Ctl",
                      "Show who is written to, who is not and why, and how far it is; both add up to the audience."),
            show),
        {.path = u"campaign why"_s,
         .arguments = u"ID"_s,
         .summary = translate("Ctl", "Say of one person what was decided and why, what was sent and what came of it."),
         .least = 1,
         .most = 1,
         .options = {{u"person"_s, u"ID"_s, translate("Ctl", "the person’s number")}},
         .run = why},
        {.path = u"campaign decisions"_s,
         .arguments = u"ID"_s,
         .summary = translate("Ctl", "Write the decision about everybody, and what came of it, into a file."),
         .least = 1,
         .most = 1,
         .options = {{u"to"_s, u"FILE"_s, translate("Ctl", "a file that ends in .csv or .xlsx")}},
         .run = decisions},
        one(u"campaign price"_s, translate("Ctl", "Fill every text and say how many parts it takes and what it costs."),
            price),
        one(u"campaign approve"_s, translate("Ctl", "Approve a campaign where the database has approvers."), approve),
        one(u"campaign start"_s, translate("Ctl", "Freeze the audience and hand the campaign to the dispatcher."),
            launch),
        one(u"campaign pause"_s, translate("Ctl", "Pause: what has not left yet waits."), step(&Campaigns::pause)),
        one(u"campaign resume"_s, translate("Ctl", "Go on with a paused campaign."), step(&Campaigns::resume)),
        one(u"campaign stop"_s, translate("Ctl", "Stop for ever: what has not left yet never will."),
            step(&Campaigns::stop))};
}

} // namespace otklik::ctl
