// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <functional>

#include "colours.h"
#include "result.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace otklik::ui {

/// What a message bar says: what happened, what was kept, and one thing to do.
struct Message
{
    Tone tone = Tone::Accent;
    QString happened;
    QString kept;                 ///< may be empty
    QString actionText;           ///< empty: no action
    std::function<void()> action; ///< runs on the button; the bar then closes itself
    bool closable = true;
};

/// The one bar under a page's title for conflict, offline, degraded, gateway stopped. Hidden while it has nothing to
/// say.
class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);
    void say(Message message);
    /// An Error as a message; the code becomes the tooltip.
    void say(const Error &error, const QString &actionText = {}, std::function<void()> action = {});
    void clear();
    [[nodiscard]] const Message &message() const { return m_message; }
    [[nodiscard]] bool isShowing() const { return !isHidden(); }

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    Message m_message;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace otklik::ui
