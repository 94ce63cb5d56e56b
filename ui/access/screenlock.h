// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <functional>

class QTimer;
class QWidget;

namespace otklik::ui {

/// Hides every window of the desk after a time without a key or a movement, and shows them again, as they were, for the
/// right password. Nothing is closed, so nothing typed is lost; a question that blocked its window blocks it again.
class ScreenLock final : public QObject
{
    Q_OBJECT
public:
    /// Calls back with an empty sentence for the right password, or with what is wrong.
    using Check = std::function<void(const QString &password, std::function<void(QString)> answer)>;
    ScreenLock(QString who, Check check, QObject *parent = nullptr);
    ~ScreenLock() override;

    /// 0: never by itself. Ten minutes unless set.
    void setMinutes(int minutes);
    [[nodiscard]] int minutes() const { return m_minutes; }
    void lock();
    [[nodiscard]] bool isLocked() const { return !m_window.isNull(); }

Q_SIGNALS:
    /// The person would rather sign out, or three wrong passwords were typed.
    void signOut();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A window that waits behind the lock.
    void remember(QWidget *window);
    void unlock();
    QString m_who;
    Check m_check;
    int m_minutes = 10;
    int m_wrong = 0;
    QTimer *m_idle;
    QPointer<QWidget> m_window;
    QPointer<QWidget> m_focus; ///< what the keys went to
    QList<QPointer<QWidget>> m_hidden;
};

} // namespace otklik::ui
