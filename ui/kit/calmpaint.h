// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QColor>
#include <QRect>

#include "colours.h"

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QWidget;

/// What CalmStyle draws, one function for each thing.
namespace otklik::ui::calm {

inline constexpr int controlHeight = 32;

void roundedRect(QPainter *painter, const QRect &rect, const QBrush &fill, const QColor &edge, double width = 1);
void chevron(QPainter *painter, const QRect &rect, bool up, const QColor &colour, double half = 4);
[[nodiscard]] bool showsFocus(const QStyleOption *option);
void field(QPainter *painter, const QStyleOption *option, const Colours &c);
[[nodiscard]] QColor filling(const QStyleOptionButton *button, const QWidget *widget, const Colours &c);
void pushButton(QPainter *painter, const QStyleOptionButton *button, const QWidget *widget, const Colours &c);
void checkIndicator(QPainter *painter, const QStyleOption *option, const Colours &c, bool round);
void progressContents(QPainter *painter, const QStyleOptionProgressBar *bar, const Colours &c);
void headerSection(QPainter *painter, const QStyleOptionHeader *header, const Colours &c);
[[nodiscard]] bool isTextArea(const QWidget *widget);
[[nodiscard]] bool isFirstOfRow(const QStyleOptionViewItem *item, const QWidget *widget);
void tabShape(QPainter *painter, const QStyleOptionTab *tab, const Colours &c);

} // namespace otklik::ui::calm
