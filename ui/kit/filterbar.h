// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QPushButton;

namespace otklik::ui {

class Chip;
class FlowLayout;

/// The filters in force as removable chips, and «Clear all» from two on. Hidden while there are none. It knows ids and
/// texts only; the page applies them.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    struct Filter
    {
        QString id;
        QString text;
        bool operator==(const Filter &) const = default;
    };
    explicit FilterBar(QWidget *parent = nullptr);
    void setFilters(const QList<Filter> &filters);
    [[nodiscard]] const QList<Filter> &filters() const { return m_filters; }

Q_SIGNALS:
    void removed(const QString &id);
    void cleared();

protected:
    void changeEvent(QEvent *event) override;

private:
    QList<Filter> m_filters;
    FlowLayout *m_flow;
    QPushButton *m_clear;
    QList<Chip *> m_chips;
};

} // namespace otklik::ui
