// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include <QHash>
#include <QUuid>

#include "redaction.h"

namespace otklik::messaging::ledger {

void appendText(QString &json, QStringView text)
{
    static const char hex[] = "0123456789abcdef";
    json += QLatin1Char('"');
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code == u'"' || code == u'\\') {
            json += QLatin1Char('\\');
            json += c;
        } else if (code >= 0x20) {
            json += c;
        } else if (code != 0) {
            json += QLatin1String("\\u00");
            json += QLatin1Char(hex[code >> 4]);
            json += QLatin1Char(hex[code & 15]);
        }
    }
    json += QLatin1Char('"');
}

QString listOf(const QStringList &texts)
{
    QString json(QLatin1Char('['));
    for (const QString &text : texts) {
        if (json.size() > 1)
            json += QLatin1Char(',');
        appendText(json, text);
    }
    return json + QLatin1Char(']');
}

QString canonicalId(const QString &id)
{
    if (id.size() != 36)
        return {};
    const QUuid uuid = QUuid::fromString(id);
    return uuid.isNull() ? QString() : uuid.toString(QUuid::WithoutBraces);
}

bool isFact(MessageState state)
{
    return state >= MessageState::Sent;
}

QString instantText(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

QString factsJson(QList<MessageFact> facts, const QDateTime &now)
{
    std::sort(facts.begin(), facts.end(),
              [](const MessageFact &a, const MessageFact &b) { return a.messageId < b.messageId; });
    // A thousand answers share a handful of wordings; masking each once keeps it cheap.
    QHash<QString, QString> masked;
    const QString nowText = instantText(now);
    QString json;
    json.reserve(facts.size() * 160);
    json += QLatin1Char('[');
    for (const MessageFact &fact : std::as_const(facts)) {
        if (json.size() > 1)
            json += QLatin1Char(',');
        json += QLatin1String("{\"i\":");
        appendText(json, fact.messageId);
        json += QLatin1String(",\"s\":");
        appendText(json, stateName(fact.state));
        json += QLatin1String(",\"r\":") + QString::number(int(fact.state)) + QLatin1String(",\"c\":");
        appendText(json, QStringView(fact.code).left(100));
        auto words = masked.constFind(fact.detail);
        if (words == masked.constEnd())
            words = masked.insert(fact.detail, redacted(fact.detail.left(300)));
        json += QLatin1String(",\"d\":");
        appendText(json, *words);
        json += QLatin1String(",\"a\":");
        appendText(json, fact.at.isValid() ? instantText(fact.at) : nowText);
        json += QLatin1String(",\"n\":") + QString::number(fact.parts) + QLatin1String(",\"p\":");
        json += fact.pricePerPart ? QString::number(*fact.pricePerPart, 'g', 12) : QStringLiteral("null");
        json += QLatin1String(",\"u\":");
        appendText(json, QStringView(fact.currency).left(10));
        json += QLatin1Char('}');
    }
    return json + QLatin1Char(']');
}

Result<qint64> append(store::Database &database, const QList<MessageFact> &facts, int epoch, GatewayId gateway,
                      const QDateTime &now)
{
    if (facts.isEmpty())
        return 0;
    return database.change(QStringLiteral("messaging_add_facts"),
                           {{"facts", factsJson(facts, now)},
                            {"epoch", epoch > 0 ? QVariant(epoch) : QVariant(QMetaType(QMetaType::Int))},
                            {"gateway", gateway.bound()},
                            {"now", now}});
}

} // namespace otklik::messaging::ledger
