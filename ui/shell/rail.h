// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QAction;
class QVBoxLayout;

namespace otklik::ui {

class RailButton;

/// The left navigation: one button a page with icon, name and live count; Up and Down walk, Enter and Space open.
class Rail final : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);
    /// The button follows the action's text, icon and shortcut.
    void add(const QString &pageId, QAction *action);
    void setCount(const QString &pageId, qint64 count);
    void setCurrent(const QString &pageId);
    /// At the foot of the rail (the menu button).
    void setFoot(QWidget *widget);
    [[nodiscard]] QWidget *button(const QString &pageId) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QHash<QString, RailButton *> m_buttons;
    QList<RailButton *> m_order;
    QVBoxLayout *m_column;
};

} // namespace otklik::ui
