// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_under;
};

} // namespace otklik::ui
