// SPDX-License-Identifier: GPL-3.0-or-later
#include "inboundsettings.h"

#include "translate.h"

namespace otklik::inbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// In the language of the person who wrote, not of the program: hence not in the translations. %1: the topic, or who we
/// are.
struct Words
{
    const char *language;
    const char16_t *stop;
    const char16_t *stopTopic;
    const char16_t *start;
    const char16_t *startTopic;
    const char16_t *help;
    const char16_t *helpNoName;
};

// clang-format off
constexpr Words words[] = {
    {"en", u"You get no more messages from us. To get them again, send START.", u"You get no more messages about “%1”. To get them again, send START %1.",
     u"Messages are on again. To end them, send STOP.", u"You get messages about “%1” again. To end them, send STOP %1.",
     u"This is %1. To end our messages, send STOP; to get them again, START. Write here and we will answer.",
     u"To end our messages, send STOP; to get them again, START. Write here and we will answer."},
    {"ru", u"Мы больше не будем вам писать. Вернуть сообщения: СТАРТ.", u"Сообщений на тему «%1» больше не будет. Вернуть: СТАРТ %1.",
     u"Сообщения снова включены. Отключить: СТОП.", u"Сообщения на тему «%1» включены. Отключить: СТОП %1.",
     u"Это %1. Отключить сообщения: СТОП, вернуть: СТАРТ. Напишите сюда, и мы ответим.", u"Отключить сообщения: СТОП, вернуть: СТАРТ. Напишите сюда, и мы ответим."},
    {"uk", u"Ми більше не писатимемо вам. Повернути повідомлення: СТАРТ.", u"Повідомлень на тему «%1» більше не буде. Повернути: СТАРТ %1.",
     u"Повідомлення знову увімкнено. Вимкнути: СТОП.", u"Повідомлення на тему «%1» увімкнено. Вимкнути: СТОП %1.",
     u"Це %1. Вимкнути повідомлення: СТОП, повернути: СТАРТ. Напишіть сюди, і ми відповімо.", u"Вимкнути повідомлення: СТОП, повернути: СТАРТ. Напишіть сюди, і ми відповімо."},
    {"ar", u"لن نرسل إليك رسائل بعد الآن. لاستعادتها أرسل START.", u"لن نرسل إليك رسائل عن «%1». لاستعادتها أرسل START %1.",
     u"عادت الرسائل. لإيقافها أرسل STOP.", u"عادت الرسائل عن «%1». لإيقافها أرسل STOP %1.",
     u"هنا %1. لإيقاف رسائلنا أرسل STOP، ولاستعادتها START. اكتب هنا وسنجيب.", u"لإيقاف رسائلنا أرسل STOP، ولاستعادتها START. اكتب هنا وسنجيب."},
    {"fr", u"Vous ne recevrez plus nos messages. Pour les recevoir de nouveau, envoyez START.", u"Vous ne recevrez plus de messages sur « %1 ». Pour les recevoir de nouveau : START %1.",
     u"Les messages sont de nouveau actifs. Pour les arrêter : STOP.", u"Vous recevez de nouveau les messages sur « %1 ». Pour les arrêter : STOP %1.",
     u"Ici %1. Pour arrêter nos messages : STOP ; pour les recevoir de nouveau : START. Écrivez ici, nous répondrons.", u"Pour arrêter nos messages : STOP ; pour les recevoir de nouveau : START. Écrivez ici, nous répondrons."},
    {"de", u"Sie erhalten keine Nachrichten mehr von uns. Wieder einschalten: START.", u"Sie erhalten keine Nachrichten mehr zu „%1“. Wieder einschalten: START %1.",
     u"Nachrichten sind wieder eingeschaltet. Beenden: STOP.", u"Nachrichten zu „%1“ sind eingeschaltet. Beenden: STOP %1.",
     u"Hier ist %1. Nachrichten beenden: STOP, wieder einschalten: START. Schreiben Sie hierher, wir antworten.", u"Nachrichten beenden: STOP, wieder einschalten: START. Schreiben Sie hierher, wir antworten."},
    {"es", u"Ya no recibirá mensajes nuestros. Para recibirlos de nuevo, envíe START.", u"Ya no recibirá mensajes sobre «%1». Para recibirlos de nuevo: START %1.",
     u"Los mensajes están activos de nuevo. Para terminarlos: STOP.", u"Recibe de nuevo los mensajes sobre «%1». Para terminarlos: STOP %1.",
     u"Somos %1. Para terminar nuestros mensajes: STOP; para recibirlos de nuevo: START. Escriba aquí y le responderemos.", u"Para terminar nuestros mensajes: STOP; para recibirlos de nuevo: START. Escriba aquí y le responderemos."},
};
// clang-format on

const Words *wordsOf(const QString &language)
{
    const auto *const found = std::find_if(std::begin(words), std::end(words), [&](const Words &one) {
        return language.left(2) == QLatin1StringView(one.language);
    });
    return found == std::end(words) ? nullptr : found;
}

} // namespace

Result<InboundSettings> InboundSettings::read(store::Database &database)
{
    OTKLIK_TRY(rows, database.select(u"inbox_read_settings"_s));
    InboundSettings settings;
    for (const store::Row row : rows) {
        const QString name = row.text("name");
        const QString value = row.text("value").trimmed();
        if (name == "organisation.name"_L1)
            settings.organisation = value;
        else if (name == "organisation.language"_L1)
            settings.language = value;
        else if (name == "organisation.region"_L1)
            settings.region = value;
        else if (name == "inbound.answers_days"_L1 && value.toInt() > 0)
            settings.answersDays = value.toInt();
        else if (name == "inbound.canned"_L1)
            settings.canned = value.split(u'\n', Qt::SkipEmptyParts);
        else if (name.startsWith("inbound.text."_L1) && !value.isEmpty())
            settings.texts.insert(name.mid(13), value);
    }
    return settings;
}

Done InboundSettings::save(store::Database &database) const
{
    if (answersDays < 1 || answersDays > 365)
        return fail(Failure::Invalid, u"inbox.bad_days"_s,
                    translate("Inbox", "A message can count as an answer for 1 to 365 days. Nothing was changed."));
    store::Tx tx(database);
    const std::pair<QString, QString> values[]{{u"organisation.name"_s, organisation.simplified()},
                                               {u"inbound.answers_days"_s, QString::number(answersDays)},
                                               {u"inbound.canned"_s, canned.join(u'\n')}};
    for (const auto &[name, value] : values)
        OTKLIK_CHECK(database.change(u"inbox_save_setting"_s,
                                     {{u"name"_s, name}, {u"value"_s, value.isNull() ? u""_s : value}}));
    return tx.commit();
}

QString answerLanguage(const QStringList &languages)
{
    for (const QString &language : languages)
        if (const Words *known = wordsOf(language))
            return QString::fromLatin1(known->language);
    return u"en"_s;
}

QString answerText(InboundAction action, const QString &language, const QString &topic, const InboundSettings &settings)
{
    const QString known = answerLanguage({language});
    const Words &own = *wordsOf(known);
    const bool ofTopic = !topic.isEmpty() && action != InboundAction::Help;
    const QString key = actionName(action) + (ofTopic ? u"_topic."_s : u"."_s) + known;
    const QString about = action == InboundAction::Help ? settings.organisation : topic;
    if (const QString said = settings.texts.value(key); !said.isEmpty())
        return said.contains("%1"_L1) ? said.arg(about) : said;
    const char16_t *pattern = action == InboundAction::Stop    ? (ofTopic ? own.stopTopic : own.stop)
                              : action == InboundAction::Start ? (ofTopic ? own.startTopic : own.start)
                              : about.isEmpty()                ? own.helpNoName
                                                               : own.help;
    const QString text = QString::fromUtf16(pattern);
    const QString filled = text.contains("%1"_L1) ? QString(text).replace("%1"_L1, about) : text;
    // Whoever gets the message should see from whom it is.
    return settings.organisation.isEmpty() || action == InboundAction::Help ? filled
                                                                            : settings.organisation + ": "_L1 + filled;
}

} // namespace otklik::inbox
