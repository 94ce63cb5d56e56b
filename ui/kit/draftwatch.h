// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QDialog>
#include <QHash>
#include <QTimer>
#include <QVariant>
#include <optional>

class QCborValue;

namespace otklik::privacy {
class DraftJournal;
}

namespace otklik::ui {

/// Journals what is typed into a dialog, two seconds after the last key, and puts what the journal holds of it back
/// into the fields when the dialog opens. Fields are lines, texts and choices with an object name, and every DraftPart.
/// When the dialog ends, by saving or by «Cancel», the draft is gone; a crash leaves it. Belongs to the dialog.
class DraftWatch final : public QObject
{
    Q_OBJECT
public:
    static constexpr int pause = 2000; ///< milliseconds
    /// A draft that waits for its dialog.
    struct Kept
    {
        QByteArray began; ///< as it was given to watch(); empty in a draft of an earlier program
        QDateTime at;     ///< UTC, of the last key
    };
    /// Before the dialog is made, which then starts from the same values; nothing where there is no draft.
    [[nodiscard]] static std::optional<Kept> kept(const privacy::DraftJournal *drafts, const QString &key);
    /// Call when the dialog has its values. \a drafts null: nothing happens, and the answer is null. \a key:
    /// DraftJournal's, "note/12". \a began: what the values were made from, kept in the draft so that what others
    /// stored meanwhile can be told from what was typed.
    static DraftWatch *watch(privacy::DraftJournal *drafts, const QString &key, QDialog *dialog,
                             const QByteArray &began = {});
    /// The lists of choices have been filled: chooses in them what the draft had. Happens by itself too, a moment
    /// later.
    void choose();

private:
    DraftWatch(privacy::DraftJournal *drafts, const QString &key, QDialog *dialog, const QByteArray &began);
    [[nodiscard]] bool isOurs(const QWidget *field) const;
    void listen();
    void keep();
    void restore(const QByteArray &value);
    void restoreField(const QString &objectName, const QCborValue &field);
    [[nodiscard]] QByteArray typed() const;
    privacy::DraftJournal *m_drafts;
    QString m_key;
    QDialog *m_dialog;
    QByteArray m_began;
    QTimer m_timer;
    QByteArray m_atFirst;              ///< nothing was typed while it is so
    QHash<QString, QVariant> m_wanted; ///< choices whose list has not arrived yet
};

} // namespace otklik::ui
