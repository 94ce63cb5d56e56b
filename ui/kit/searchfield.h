// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace otklik::ui {

/// A line to search in: waits 120 ms after the last key, Enter searches at once, Escape clears.
class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);
    void setDelay(int milliseconds) { m_timer.setInterval(milliseconds); }

Q_SIGNALS:
    /// The text without outer blanks; never the same twice running.
    void searched(const QString &text);
    /// Down or Enter after a search: the page moves the focus into its list.
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    QTimer m_timer;
    QString m_last;
};

} // namespace otklik::ui
