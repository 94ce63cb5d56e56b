// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>
#include <functional>

#include "duplicates.h"

class QButtonGroup;
class QGridLayout;

namespace otklik::ui {

/// Two people side by side, field by field. Where they differ one value is chosen in each line, by the pointer or by
/// the keys 1 and 2, which go on to the next line; what only one of them has is chosen already. Addresses and
/// attributes of both are kept.
class DuplicatesTable final : public QWidget
{
    Q_OBJECT
public:
    explicit DuplicatesTable(QWidget *parent = nullptr);
    /// \a survivor: the one whose record stays; its values are chosen at first.
    void setPeople(const people::DuplicateView &view, PersonId survivor);
    /// The survivor as chosen.
    [[nodiscard]] people::Person chosen() const;
    void chooseAll(int side); ///< 0 the left, 1 the right
    void focusFirst();
    [[nodiscard]] int rowCount() const { return int(m_lines.size()); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line
    {
        QButtonGroup *group;
        std::function<void(people::Person &, const people::Person &)> take; ///< the field of the second into the first
    };
    void addChoice(const QString &name, const QString &left, const QString &right, bool leftToRight, int chosen,
                   std::function<void(people::Person &, const people::Person &)> take);
    void addText(const QString &name, const QString &left, const QString &right, bool leftToRight);
    people::DuplicateView m_view;
    PersonId m_survivor;
    QList<Line> m_lines;
    QWidget *m_body = nullptr;
    QGridLayout *m_grid = nullptr;
    int m_row = 0;
};

} // namespace otklik::ui
