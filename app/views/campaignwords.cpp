// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaignwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include "brief.h"
#include "messagetext.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::views {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CampaignWords)
};

} // namespace

QString campaignStateWord(const QString &state)
{
    if (state == "draft"_L1)
        return Words::tr("Draft");
    if (state == "running"_L1)
        return Words::tr("Running");
    if (state == "paused"_L1)
        return Words::tr("Paused");
    if (state == "stopped"_L1)
        return Words::tr("Stopped");
    if (state == "done"_L1)
        return Words::tr("Finished");
    return state;
}

const QStringList &boardStates()
{
    static const QStringList states{u"delivered"_s, u"at_operator"_s, u"sent"_s,      u"unknown"_s,
                                    u"claimed"_s,   u"queued"_s,      u"planned"_s,   u"held"_s,
                                    u"failed"_s,    u"expired"_s,     u"cancelled"_s, u"excluded"_s};
    return states;
}

QString boardStateWord(const QString &state)
{
    if (state == "delivered"_L1)
        return Words::tr("Delivered");
    if (state == "at_operator"_L1)
        return Words::tr("With the operator");
    if (state == "sent"_L1)
        return Words::tr("Sent");
    if (state == "unknown"_L1)
        return Words::tr("Outcome not known yet");
    if (state == "claimed"_L1)
        return Words::tr("Leaving now");
    if (state == "queued"_L1)
        return Words::tr("Waiting to leave");
    if (state == "planned"_L1)
        return Words::tr("Would be written to");
    if (state == "held"_L1)
        return Words::tr("Held back for now");
    if (state == "failed"_L1)
        return Words::tr("Failed");
    if (state == "expired"_L1)
        return Words::tr("Not reached in time");
    if (state == "cancelled"_L1)
        return Words::tr("Stopped before leaving");
    if (state == "excluded"_L1)
        return Words::tr("Left out");
    return state;
}

const QStringList &decisionOrder()
{
    static const QStringList order{u"send"_s,
                                   u"hold"_s,
                                   u"excluded:no_consent"_s,
                                   u"excluded:suppressed"_s,
                                   u"excluded:no_digital"_s,
                                   u"excluded:no_address"_s,
                                   u"excluded:dead_number"_s,
                                   u"excluded:language_missing"_s,
                                   u"excluded:duplicate_address"_s};
    return order;
}

QString decisionWord(const QString &reason)
{
    if (reason == "send"_L1)
        return Words::tr("Written to at once");
    if (reason == "hold"_L1)
        return Words::tr("Written to in their hours");
    if (reason == "excluded:no_consent"_L1)
        return Words::tr("Left out: no consent");
    if (reason == "excluded:suppressed"_L1)
        return Words::tr("Left out: refused all messages");
    if (reason == "excluded:no_digital"_L1)
        return Words::tr("Left out: wants no messages");
    if (reason == "excluded:no_address"_L1)
        return Words::tr("Left out: no mobile number");
    if (reason == "excluded:dead_number"_L1)
        return Words::tr("Left out: the number is dead");
    if (reason == "excluded:language_missing"_L1)
        return Words::tr("Left out: no text in their language");
    if (reason == "excluded:duplicate_address"_L1)
        return Words::tr("Left out: same number or household");
    return reason.startsWith("excluded:"_L1) ? Words::tr("Left out: %1").arg(reason.sliced(9)) : reason;
}

QString decisionSentence(const QString &reason)
{
    if (reason == "send"_L1)
        return Words::tr("They may be written to, and it is a permitted hour where they live.");
    if (reason == "hold"_L1)
        return Words::tr(
            "They may be written to, but it is a quiet hour where they live. Their message waits until it is over.");
    if (reason == "excluded:no_consent"_L1)
        return Words::tr("They have not agreed to messages about this topic over this channel, or they took it back. "
                         "Consent is recorded on the person’s card.");
    if (reason == "excluded:suppressed"_L1)
        return Words::tr("They asked for no messages at all. Only they can change that.");
    if (reason == "excluded:no_digital"_L1)
        return Words::tr(
            "Nothing digital reaches them: their preferred channel is “No messages”. Ring them up, or change "
            "it on the person’s card.");
    if (reason == "excluded:no_address"_L1)
        return Words::tr("No mobile number is known. Add one on the person’s card.");
    if (reason == "excluded:dead_number"_L1)
        return Words::tr(
            "The gateway reported that their number does not exist any more. Ask for a new one at the next contact.");
    if (reason == "excluded:language_missing"_L1)
        return Words::tr("There is no text in their language, and no other language is set to stand in for it.");
    if (reason == "excluded:duplicate_address"_L1)
        return Words::tr(
            "Somebody else of this audience has the same number and gets the message, or lives in the same "
            "household where the campaign writes to one person of each.");
    return {};
}

QString languageWord(const QString &code)
{
    // Qt names languages in English or in themselves only.
    if (code == "en"_L1)
        return Words::tr("English");
    if (code == "ru"_L1)
        return Words::tr("Russian");
    if (code == "uk"_L1)
        return Words::tr("Ukrainian");
    if (code == "ar"_L1)
        return Words::tr("Arabic");
    if (code.isEmpty())
        return Words::tr("Not known", "language");
    const QLocale locale(code);
    return locale.language() == QLocale::C ? code : locale.nativeLanguageName();
}

QString messageFieldWord(const QString &field)
{
    if (field == "given_name"_L1)
        return Words::tr("Given name");
    if (field == "family_name"_L1)
        return Words::tr("Family name");
    if (field == "patronymic"_L1)
        return Words::tr("Patronymic");
    if (field == "full_name"_L1)
        return Words::tr("Full name");
    if (field == "age"_L1)
        return Words::tr("Age");
    if (field == "birth_date"_L1)
        return Words::tr("Birth date");
    if (field == "district"_L1)
        return Words::tr("District code");
    if (field == "sex"_L1)
        return Words::tr("By sex");
    return field;
}

QString textProblem(const campaigns::Brief &brief)
{
    if (brief.texts.isEmpty())
        return Words::tr("Write the text in at least one language.");
    for (auto it = brief.texts.cbegin(); it != brief.texts.cend(); ++it) {
        if (it.value().trimmed().isEmpty())
            return Words::tr("The text in %1 is empty. Write it, or remove the language.").arg(languageWord(it.key()));
    }
    if (const auto compiled = MessageText::compile(brief.texts); !compiled)
        return compiled.error().sentence;
    const Done checked = brief.checkTexts();
    return checked ? QString() : checked.error().sentence;
}

} // namespace otklik::views
