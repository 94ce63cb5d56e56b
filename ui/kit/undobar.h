// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;

namespace otklik::ui {

/// «3 reminders done. [Undo Ctrl+Z]» for 10 seconds. A new offer replaces the old one, which then can no longer be
/// undone.
class UndoBar final : public QFrame
{
    Q_OBJECT
public:
    explicit UndoBar(QWidget *parent = nullptr);
    /// Shows \a sentence with the Undo button for \a milliseconds; \a undo runs once at most.
    void offer(const QString &sentence, std::function<void()> undo, int milliseconds = 10000);
    void dismiss();
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void undone();
    void expired();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void undo();
    std::function<void()> m_undo;
    QTimer m_timer;
    QTimer m_tick;
    int m_length = 10000;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace otklik::ui
