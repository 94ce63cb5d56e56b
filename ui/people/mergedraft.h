// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

#include "draftpart.h"

namespace otklik::ui {

/// Fourth values that somebody wrote while choosing between two desks (PersonMergeDialog), by part: they belong to the
/// draft of the editor below, so that a crash does not lose them. Shows nothing; a child of the editor, made before its
/// DraftWatch.
class MergeDraft final : public QWidget, public DraftPart
{
    Q_OBJECT
public:
    explicit MergeDraft(QWidget *editor);
    [[nodiscard]] const QHash<QString, QString> &values() const { return m_values; }
    void keep(const QHash<QString, QString> &values);
    [[nodiscard]] QCborValue toDraft() const override;
    void fromDraft(const QCborValue &draft) override;

private:
    QHash<QString, QString> m_values;
};

} // namespace otklik::ui
