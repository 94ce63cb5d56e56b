// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentpeople.h"

#include <QCryptographicHash>

#include "preferences.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

RecentPeople::RecentPeople(const Surroundings &around)
    : m_preferences(around.preferences),
      m_key(u"people/recent/"_s +
            QString::fromLatin1(
                QCryptographicHash::hash(around.deskName.toUtf8(), QCryptographicHash::Sha256).toHex().left(8)))
{
}

QList<PersonId> RecentPeople::ids() const
{
    QList<PersonId> ids;
    if (!m_preferences)
        return ids;
    const QStringList kept = m_preferences->value(m_key).toStringList();
    for (const QString &text : kept) {
        if (const PersonId id(text.toLongLong()); id.isValid() && ids.size() < most)
            ids << id;
    }
    return ids;
}

void RecentPeople::opened(PersonId person)
{
    if (!m_preferences || !person.isValid())
        return;
    QStringList kept{QString::number(person.value)};
    const QList<PersonId> before = ids();
    for (const PersonId id : before) {
        if (id != person && kept.size() < most)
            kept << QString::number(id.value);
    }
    m_preferences->setValue(m_key, kept);
}

} // namespace otklik::ui
