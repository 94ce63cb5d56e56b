// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmentdrafts.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

SegmentDrafts::SegmentDrafts(Preferences *preferences, const QString &database) : m_preferences(preferences)
{
    const QByteArray which = QCryptographicHash::hash(database.toUtf8(), QCryptographicHash::Sha256).toHex().first(12);
    m_key = u"segments/drafts-%1"_s.arg(QLatin1String(which));
    if (m_preferences)
        m_drafts = QJsonDocument::fromJson(m_preferences->value(m_key).toString().toUtf8()).object();
}

std::optional<SegmentDrafts::Draft> SegmentDrafts::find(const QString &id) const
{
    if (!m_drafts.contains(id))
        return {};
    const QJsonObject draft = m_drafts.value(id).toObject();
    return Draft{draft.value("rule"_L1).toObject(),
                 QDateTime::fromString(draft.value("base"_L1).toString(), Qt::ISODateWithMs),
                 draft.value("from"_L1).toObject()};
}

void SegmentDrafts::put(const QString &id, const Draft &draft)
{
    QJsonObject json{{u"rule"_s, draft.rule}};
    if (draft.base.isValid())
        json.insert(u"base"_s, draft.base.toUTC().toString(Qt::ISODateWithMs));
    if (!draft.from.isEmpty())
        json.insert(u"from"_s, draft.from);
    if (m_drafts.value(id).toObject() == json)
        return;
    m_drafts.insert(id, json);
    keep();
}

void SegmentDrafts::remove(const QString &id)
{
    if (!m_drafts.contains(id))
        return;
    m_drafts.remove(id);
    keep();
}

QString SegmentDrafts::newId() const
{
    int number = 1;
    while (m_drafts.contains(u"new:%1"_s.arg(number)))
        ++number;
    return u"new:%1"_s.arg(number);
}

void SegmentDrafts::keep()
{
    if (m_preferences)
        m_preferences->setValue(m_key, QString::fromUtf8(QJsonDocument(m_drafts).toJson(QJsonDocument::Compact)));
}

} // namespace otklik::ui
