// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHash>
#include <QTimer>
#include <QVariant>

namespace otklik::privacy {
class DraftJournal;
}

namespace otklik::ui {

/// Journals what is typed into a dialog, two seconds after the last key, and puts what the journal holds of it back
/// into the fields when the dialog opens. Fields are lines, texts and choices with an object name. When the dialog
/// ends, by saving or by «Cancel», the draft is gone; a crash leaves it. Belongs to the dialog.
class DraftWatch final : public QObject
{
    Q_OBJECT
public:
    static constexpr int pause = 2000; ///< milliseconds
    /// Call when the dialog has its values. \a drafts null: nothing happens. \a key: DraftJournal's, "note/12".
    static void watch(privacy::DraftJournal *drafts, const QString &key, QDialog *dialog);

private:
    DraftWatch(privacy::DraftJournal *drafts, const QString &key, QDialog *dialog);
    void listen();
    void keep();
    void restore(const QByteArray &value);
    void choose();
    [[nodiscard]] QByteArray typed() const;
    privacy::DraftJournal *m_drafts;
    QString m_key;
    QDialog *m_dialog;
    QTimer m_timer;
    QByteArray m_atFirst;              ///< nothing was typed while it is so
    QHash<QString, QVariant> m_wanted; ///< choices whose list has not arrived yet
};

} // namespace otklik::ui
