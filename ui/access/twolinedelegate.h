// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStyledItemDelegate>

namespace otklik::ui {

/// A cell of two lines: Qt::DisplayRole above, \a under (a role of the model) below it in the muted colour. Each line
/// is shortened on its own where it does not fit: a single word, such as a login, in its middle, so that what tells two
/// of them apart at the end stays; a sentence or a list at its end. The whole is the model's tooltip.
class TwoLineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TwoLineDelegate(int under, QObject *parent = nullptr);
    /// What a column asks for at most, in pixels, however long its texts are.
    void setEnough(int column, int width) { m_enough.insert(column, width); }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_under;
    QHash<int, int> m_enough;
};

} // namespace otklik::ui
