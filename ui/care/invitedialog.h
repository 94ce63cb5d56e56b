// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caredialog.h"
#include "dueinvitation.h"

class QComboBox;
class QPlainTextEdit;

namespace otklik::ui {

/// An invitation by SMS: topic, text with its measure, and how this person will read it.
class InviteDialog final : public CareDialog
{
    Q_OBJECT
public:
    /// \a text: what to begin with; empty: a general invitation.
    InviteDialog(const QString &personName, const QString &text, QWidget *parent);
    void setChoices(const views::InvitationChoices &choices);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void given(const QString &topic, const QString &text);

protected:
    void give() override;

private:
    void look();
    QComboBox *m_topic;
    QPlainTextEdit *m_text;
    Label *m_to;
    Label *m_preview;
    Label *m_measure;
    Label *m_consent;
    views::InvitationChoices m_choices;
    bool m_known = false;
};

/// «GSM-7 · 72 characters · 1 SMS · 88 left».
[[nodiscard]] QString measureText(const QString &text);

} // namespace otklik::ui
