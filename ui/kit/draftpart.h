// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCborValue>
#include <functional>

namespace otklik::ui {

/// A widget in a dialog that named fields alone do not tell: rows that are added and taken away, a choice with a date.
/// It says itself what belongs into a draft; DraftWatch finds it among the dialog's children and leaves the fields
/// inside it alone.
class DraftPart
{
public:
    virtual ~DraftPart() = default;
    [[nodiscard]] virtual QCborValue toDraft() const = 0;
    /// What toDraft() gave; anything else changes nothing.
    virtual void fromDraft(const QCborValue &draft) = 0;
    /// \a typed is called after every change by hand.
    void setTyped(std::function<void()> typed) { m_typed = std::move(typed); }

protected:
    void sayTyped() const
    {
        if (m_typed)
            m_typed();
    }

private:
    std::function<void()> m_typed;
};

} // namespace otklik::ui
