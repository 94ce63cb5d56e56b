// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ChunkClaim that reads its people, judges each of them at this moment and fills the texts.
#include "chunkclaim.h"

#include <QTimeZone>

#include "personfields.h"
#include "smsmeasure.h"

namespace otklik::messaging {

const ChunkClaim::Zone &ChunkClaim::zoneOf(const QString &name)
{
    auto found = m_zones.constFind(name);
    if (found != m_zones.constEnd())
        return *found;
    QTimeZone zone(name.isEmpty() ? m_organisationZone.toUtf8() : name.toUtf8());
    if (!zone.isValid())
        zone = QTimeZone(m_organisationZone.toUtf8());
    if (!zone.isValid())
        zone = QTimeZone::utc();
    Zone known;
    known.allowedAt = m_hours ? m_hours->nextAllowed(m_now, zone) : m_now;
    known.today = m_now.toTimeZone(zone).date();
    return *m_zones.insert(name, known);
}

void ChunkClaim::judge(Recipient &recipient, const store::Row &row)
{
    // Cancelled is only for what never left; what was handed over before ends as failed, so that a late receipt that
    // says otherwise still wins (sending.md, ranks).
    const auto drop = [&recipient](MessageState fact, const QString &code) {
        recipient.verdict = Verdict::Drop;
        recipient.fact = fact == MessageState::Cancelled && recipient.attempts > 0 ? MessageState::Failed : fact;
        recipient.code = code;
    };
    if (m_expires.isValid() && m_expires <= m_now) {
        drop(MessageState::Expired, QStringLiteral("expired:before_sending"));
    } else if (row.flag("written_as_other")) {
        // Two records of one person, merged since the freeze, and the other one has or gets its message
        // (app/decisions/0007).
        drop(MessageState::Cancelled, QStringLiteral("excluded:duplicate_address"));
    } else if (!row.flag("permitted")) {
        drop(MessageState::Cancelled,
             row.flag("suppressed") ? QStringLiteral("excluded:suppressed") : QStringLiteral("excluded:no_consent"));
    } else if (row.isNull("dead")) {
        drop(MessageState::Cancelled, QStringLiteral("excluded:no_address"));
    } else if (row.integer("dead") != 0) {
        drop(MessageState::Cancelled, QStringLiteral("excluded:dead_number"));
    } else if (m_hours) {
        const QDateTime allowedAt = zoneOf(recipient.zone).allowedAt;
        if (allowedAt > m_now) {
            recipient.verdict = Verdict::Hold;
            recipient.until = allowedAt;
        }
    }
}

/// The same for everybody of a language, so that it can be said again whenever a message is tried again.
QString ChunkClaim::subjectFor(const QString &language) const
{
    if (!m_subject || !*m_subject)
        return {};
    const MessageText &subject = **m_subject;
    const QString wanted = subject.hasLanguage(language) ? language : m_fallback;
    return subject.fill(wanted, {{QStringLiteral("language"), wanted}}).value_or(QString());
}

void ChunkClaim::fill(Recipient &recipient, const store::Row &row, const QHash<qint64, QVariantMap> &attributes)
{
    const auto drop = [&recipient](MessageState fact, const QString &code) {
        recipient.verdict = Verdict::Drop;
        recipient.fact = fact;
        recipient.code = code;
    };
    if (!*m_text)
        return drop(MessageState::Failed, m_text->error().code);
    const MessageText &text = **m_text;
    if (!text.hasLanguage(recipient.language))
        recipient.language = m_fallback;
    if (!text.hasLanguage(recipient.language))
        return drop(MessageState::Cancelled, QStringLiteral("excluded:language_missing"));
    QVariantMap fields = personFields(row, recipient.language, text.fieldNames(), zoneOf(recipient.zone).today);
    if (const auto own = attributes.constFind(recipient.person); own != attributes.constEnd())
        fields.insert(*own);
    Result<QString> filled = text.fill(recipient.language, fields);
    if (!filled)
        return drop(MessageState::Failed, filled.error().code);
    recipient.text = std::move(*filled);
    recipient.parts = m_channel == QLatin1String("sms") ? measureSms(recipient.text).parts : 1;
}

Done ChunkClaim::readPeople(int most)
{
    const store::Bindings range{
        {"campaign", m_campaign}, {"step", m_step}, {"first", m_first}, {"last", std::min(m_last, m_first + most - 1)}};
    store::Bindings asked = range;
    asked.add(QStringLiteral("topic"), m_topic);
    asked.add(QStringLiteral("channel"), m_channel);
    OTKLIK_TRY(rows, m_database.select(QStringLiteral("messaging_claim_read_decisions"), asked));
    QHash<qint64, QVariantMap> attributes;
    const QStringList wanted = *m_text ? (*m_text)->fieldNames() : QStringList();
    if (std::any_of(wanted.begin(), wanted.end(),
                    [](const QString &name) { return name.startsWith(QLatin1String("attribute_")); })) {
        OTKLIK_TRY(values, m_database.select(QStringLiteral("messaging_claim_read_attributes"), range));
        for (const store::Row row : values)
            attributes[row.integer("person_id")].insert(QLatin1String("attribute_") + row.text("name"),
                                                        row.text("value"));
    }
    m_people.reserve(rows.size());
    for (const store::Row row : rows) {
        Recipient recipient;
        recipient.messageId = m_tools.ids.next();
        recipient.site = row.integer("site_id");
        recipient.person = row.integer("person_id");
        recipient.address = row.text("address");
        recipient.language = row.text("language");
        recipient.zone = row.text("time_zone");
        recipient.sender = m_sender;
        recipient.consent = row.value("event_id");
        judge(recipient, row);
        if (recipient.verdict == Verdict::Drop) {
            const MessageState fact = recipient.fact;
            const QString code = recipient.code;
            fill(recipient, row, attributes); // the card still shows what would have been written
            recipient.verdict = Verdict::Drop;
            recipient.fact = fact;
            recipient.code = code;
        } else {
            fill(recipient, row, attributes);
        }
        m_people << recipient;
    }
    m_gone = std::min(m_last, m_first + most - 1) - m_first + 1 - m_people.size();
    return {};
}

Done ChunkClaim::readMessages()
{
    OTKLIK_TRY(rows, m_database.select(QStringLiteral("messaging_claim_read_messages"), {{"chunk", m_id}}));
    m_people.reserve(rows.size());
    for (const store::Row row : rows) {
        Recipient recipient;
        recipient.messageId = row.text("message_id");
        recipient.person = row.integer("person_id");
        recipient.address = row.text("address");
        recipient.zone = row.text("time_zone");
        recipient.sender = row.text("sender");
        recipient.text = row.text("text");
        recipient.language = row.text("language");
        recipient.attempts = row.integer("attempts");
        judge(recipient, row);
        m_people << recipient;
    }
    return {};
}

} // namespace otklik::messaging
