// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;
class QPushButton;

namespace otklik::ui {

class Label;

/// What stands over the people while several are picked: how many, all whom the filter shows, and what can be done with
/// them. It knows texts and menus only; BulkActions fills the menus.
class ListsBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ListsBar(QWidget *parent = nullptr);
    /// \a picked: how many rows; \a everybody: it is all whom the filter shows, of whom there are \a total (-1: not
    /// known). \a more: there are others whom the filter shows.
    void show(qint64 picked, bool everybody, qint64 total, bool more);
    void setBusy(bool busy);

    [[nodiscard]] QMenu *addMenu() const;
    [[nodiscard]] QPushButton *takeOff() const { return m_takeOff; }
    [[nodiscard]] QMenu *changeMenu() const;
    [[nodiscard]] QMenu *topicsMenu() const;

Q_SIGNALS:
    void everybodyWanted();
    void cleared();

private:
    Label *m_count;
    QPushButton *m_everybody;
    QPushButton *m_add;
    QPushButton *m_takeOff;
    QPushButton *m_change;
    QPushButton *m_topics;
    QPushButton *m_clear;
};

} // namespace otklik::ui
