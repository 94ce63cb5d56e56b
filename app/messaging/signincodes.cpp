// SPDX-License-Identifier: GPL-3.0-or-later
#include "signincodes.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace otklik::messaging {

QString signInText(const QString &code, const QString &language)
{
    static const QHash<QString, QString> texts{
        {u"en"_s, u"Otklik: %1 is your sign-in code for ten minutes. Tell it to nobody."_s},
        {u"ru"_s, u"Отклик: %1 — ваш код для входа, действует 10 минут. Никому его не сообщайте."_s},
        {u"uk"_s, u"Otklik: %1 — ваш код для входу, діє 10 хвилин. Нікому його не повідомляйте."_s},
        {u"ar"_s, u"Otklik: رمز الدخول %1 صالح لعشر دقائق. لا تخبر به أحداً."_s}};
    return texts.value(language, texts[u"en"_s]).arg(code);
}

SignInCodes::SignInCodes()
    : m_ids([] { return QDateTime::currentDateTimeUtc(); }, [] { return QRandomGenerator::system()->generate64(); })
{
}

Done SignInCodes::begin(store::Database &database)
{
    OTKLIK_TRY(rows, database.select(u"messaging_may_take_codes"_s));
    m_mayTake = rows.first().flag("may");
    return {};
}

Done SignInCodes::take(store::Database &database)
{
    m_waiting.removeIf([](const Outgoing &outgoing) { return outgoing.until.hasExpired(); });
    if (!m_mayTake)
        return {};
    OTKLIK_TRY(rows, database.select(u"messaging_take_codes"_s));
    for (const store::Row row : rows) {
        const qint64 seconds = row.integer("seconds");
        if (seconds <= 0)
            continue;
        Outgoing outgoing;
        outgoing.until.setRemainingTime(seconds * 1000);
        outgoing.batch.bulkId = m_ids.next();
        outgoing.batch.validityMinutes = int((seconds + 59) / 60);
        outgoing.batch.messages = {
            {m_ids.next(), row.text("phone"), {}, signInText(row.text("code"), row.text("language"))}};
        m_waiting.append(outgoing);
    }
    return {};
}

SignInCodes::Outgoing SignInCodes::next()
{
    Outgoing outgoing = m_waiting.takeFirst();
    outgoing.batch.bulkId = m_ids.next(); // a new one for every attempt
    return outgoing;
}

} // namespace otklik::messaging
