// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QWidget>

#include "store.h"
#include "surroundings.h"
#include "timelinemodel.h"

class QButtonGroup;
class QListView;
class QStackedWidget;

namespace otklik::ui {

class EmptyState;

/// One entry of a timeline: mark, headline and day on the first line, its text on the second.
class TimelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Everything that happened to a person, newest first, with a filter by kind.
class TimelinePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit TimelinePanel(const Surroundings &around, QWidget *parent = nullptr);
    /// Not valid: empty.
    void setPerson(PersonId person);
    void refresh();
    /// "" (all) or a kind of TimelineEntry.
    void setKind(const QString &kind);
    [[nodiscard]] const QString &kind() const { return m_kind; }
    [[nodiscard]] QListView *list() const { return m_list; }
    /// The kinds with their captions, in the order of the buttons.
    [[nodiscard]] static QList<std::pair<QString, QString>> kinds();

Q_SIGNALS:
    void failed(const otklik::Error &error);

private:
    void showCounts();
    Surroundings m_around;
    PersonId m_person;
    QString m_kind;
    QHash<QString, int> m_counts;
    views::TimelineModel *m_model;
    QListView *m_list;
    QButtonGroup *m_buttons;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    store::JobPointer m_job;
};

} // namespace otklik::ui
