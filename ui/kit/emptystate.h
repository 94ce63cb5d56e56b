// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;

namespace otklik::ui {

class Label;

/// Why there is nothing to see, in one sentence, with the one thing to do about it.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind {
        NothingYet,     ///< how to begin
        FilterHidesAll, ///< clear it
        NoRight,        ///< whom to ask
        Offline,        ///< last known data with its time
        Failed          ///< what went wrong; retry
    };
    explicit EmptyState(QWidget *parent = nullptr);
    /// \a actionText empty: no button.
    void setContent(Kind kind, const QString &sentence, const QString &actionText = {},
                    std::function<void()> action = {});
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QPushButton *button() const { return m_button; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    Kind m_kind = Kind::NothingYet;
    std::function<void()> m_action;
    QLabel *m_icon;
    Label *m_heading;
    Label *m_sentence;
    QPushButton *m_button;
};

} // namespace otklik::ui
