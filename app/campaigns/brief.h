// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <optional>

#include "result.h"
#include "timewindow.h"

namespace otklik::campaigns {

/// What a campaign is to do, as an officer writes it down (otklikctl campaign create, the Campaign page).
/// Names are codes or names of the pick lists; Campaigns::create() looks them up.
struct Brief
{
    QString name;
    QString topic;    ///< the topic's code
    QString segment;  ///< a saved segment's name; empty when the rule stands here itself
    QJsonObject rule; ///< the rule; used where segment is empty. {"all":[]} is everybody
    QString channel = QStringLiteral("sms");
    QString gateway;                 ///< empty: the healthiest account of the channel, by weight
    QString sender;                  ///< empty: the account's own
    QMap<QString, QString> texts;    ///< language code → ICU MessageFormat with the person's fields
    QMap<QString, QString> subjects; ///< of «email»: language code → a line, the same for everybody
    /// Which text a person gets whose language has none. Not said: see chosenFallback(). Empty text: nobody gets
    /// another language; such people are left out as language_missing.
    std::optional<QString> fallbackLanguage;
    /// Hours of the recipient's own day in which the campaign may write; nothing: any hour.
    std::optional<TimeWindow> hours = TimeWindow{};
    QString service;     ///< whose use after the message counts as conversion; empty: any service
    QDateTime expiresAt; ///< nothing leaves after it; invalid: two days after it was due
    /// «one_per_household»: of people who live together (people::Households) one gets the message, whatever numbers
    /// they have. Who: audience::AudienceFreeze.
    bool onePerHousehold = false;
    bool operator==(const Brief &) const = default;

    /// Reads a brief. Everything that can be said without a database is checked here.
    /// Errors (Failure::Invalid): brief.not_json, brief.unknown_key, brief.not_yet, brief.bad_value (the sentence names
    /// the key), brief.missing, brief.channel_not_built, brief.bad_text (names language and why), brief.empty_text,
    /// brief.unknown_field, brief.bad_hours, brief.bad_sender, brief.bad_subject,
    /// brief.text_too_long.
    [[nodiscard]] static Result<Brief> fromJson(const QByteArray &json);
    [[nodiscard]] static Result<Brief> fromJson(const QJsonObject &object);
    [[nodiscard]] QJsonObject toJson() const;
    /// The same checks for a brief that a form filled.
    [[nodiscard]] Done check() const;
    /// The same without a name: a draft that is still being written may be measured and previewed.
    [[nodiscard]] Done checkTexts() const;

    /// The fallback that a dispatcher goes by: the one said; else the only text; else \a organisationLanguage where
    /// there is a text in it; else English; else the first by code.
    [[nodiscard]] QString chosenFallback(const QString &organisationLanguage) const;
};

} // namespace otklik::campaigns
