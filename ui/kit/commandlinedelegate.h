// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace otklik::ui {

/// The roles of a line of the command palette.
namespace commandline {
inline constexpr int detailRole = Qt::UserRole + 1;  ///< muted text after the name
inline constexpr int keyRole = Qt::UserRole + 2;     ///< the key as text
inline constexpr int lineRole = Qt::UserRole + 3;    ///< QPoint(group, line)
inline constexpr int headingRole = Qt::UserRole + 4; ///< true for a heading
} // namespace commandline

/// Icon, text, muted detail and the key at the far end; headings in the muted colour.
class CommandLineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace otklik::ui
