// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergedraft.h"

#include <QCborMap>
#include <QStringList>

namespace otklik::ui {

MergeDraft::MergeDraft(QWidget *editor) : QWidget(editor)
{
    setObjectName(QStringLiteral("mergeDraft"));
    hide();
}

void MergeDraft::keep(const QHash<QString, QString> &values)
{
    m_values = values;
    sayTyped();
}

QCborValue MergeDraft::toDraft() const
{
    QStringList parts = m_values.keys();
    parts.sort(); // the same bytes for the same values
    QCborMap draft;
    for (const QString &part : std::as_const(parts))
        draft.insert(part, m_values.value(part));
    return draft;
}

void MergeDraft::fromDraft(const QCborValue &draft)
{
    const QCborMap values = draft.toMap();
    for (const auto &[part, value] : values) {
        if (part.isString() && value.isString())
            m_values.insert(part.toString(), value.toString());
    }
}

} // namespace otklik::ui
