// SPDX-License-Identifier: GPL-3.0-or-later
#include "calmpaint.h"

#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTableView>
#include <QTextEdit>
#include <QTime>
#include <QTreeView>

#include "buttons.h"

namespace otklik::ui::calm {

namespace {
constexpr double radius = 5;
}

void roundedRect(QPainter *painter, const QRect &rect, const QBrush &fill, const QColor &edge, double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(edge.alpha() ? QPen(edge, width) : QPen(Qt::NoPen));
    const double inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void chevron(QPainter *painter, const QRect &rect, bool up, const QColor &colour, double half)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    const QPointF centre = QRectF(rect).center();
    const double rise = (up ? -half : half) / 2;
    painter->drawPolyline(QPolygonF{{centre.x() - half, centre.y() - rise},
                                    {centre.x(), centre.y() + rise},
                                    {centre.x() + half, centre.y() - rise}});
    painter->restore();
}

bool showsFocus(const QStyleOption *option)
{
    return option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange;
}

/// Edge and width of a field that may hold the focus.
void field(QPainter *painter, const QStyleOption *option, const Colours &c)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focus = enabled && option->state & QStyle::State_HasFocus;
    roundedRect(painter, option->rect, option->palette.brush(QPalette::Base),
                focus     ? c.accent
                : enabled ? c.control
                          : c.border,
                focus ? 2 : 1);
}

QColor filling(const QStyleOptionButton *button, const QWidget *widget, const Colours &c)
{
    if (!(button->state & QStyle::State_Enabled))
        return {};
    switch (toneOf(widget)) {
    case Tone::Danger:
        return c.danger;
    case Tone::Accent:
        return c.accent;
    default:
        return button->features & QStyleOptionButton::DefaultButton ? c.accent : QColor();
    }
}

void pushButton(QPainter *painter, const QStyleOptionButton *button, const QWidget *widget, const Colours &c)
{
    const bool over = button->state & QStyle::State_MouseOver && button->state & QStyle::State_Enabled;
    const bool down = button->state & (QStyle::State_Sunken | QStyle::State_On);
    if (const QColor fill = filling(button, widget, c); fill.isValid()) {
        roundedRect(painter, button->rect, down ? fill.darker(115) : over ? fill.darker(107) : fill, Qt::transparent);
    } else if (button->features & QStyleOptionButton::Flat) {
        if (over || down)
            roundedRect(painter, button->rect, down ? c.border : c.hover, Qt::transparent);
    } else {
        const bool enabled = button->state & QStyle::State_Enabled;
        roundedRect(painter, button->rect,
                    !enabled ? c.window
                    : down   ? c.surface(Tone::Accent)
                    : over   ? c.hover
                             : c.base,
                    !enabled ? c.border
                    : down   ? c.accent
                             : c.control);
    }
    if (showsFocus(button))
        roundedRect(painter, button->rect.adjusted(2, 2, -2, -2), Qt::NoBrush,
                    filling(button, widget, c).isValid() ? c.onAccent : c.accent, 2);
}

void checkIndicator(QPainter *painter, const QStyleOption *option, const Colours &c, bool round)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On, part = option->state & QStyle::State_NoChange;
    const QColor fill = on || part ? (enabled ? c.accent : c.control) : option->palette.color(QPalette::Base);
    const QColor edge = on || part ? fill : enabled ? c.muted : c.border;
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, 1.3));
    painter->setBrush(round ? QBrush(option->palette.color(QPalette::Base)) : QBrush(fill));
    round ? painter->drawEllipse(box) : painter->drawRoundedRect(box, 3, 3);
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
        painter->drawEllipse(
            box.adjusted(box.width() * 0.25, box.height() * 0.25, -box.width() * 0.25, -box.height() * 0.25));
    } else if (on || part) {
        painter->setPen(QPen(c.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](double x, double y) {
            return QPointF(box.x() + box.width() * x, box.y() + box.height() * y);
        };
        on ? painter->drawPolyline(QPolygonF{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)})
           : painter->drawLine(at(0.25, 0.5), at(0.75, 0.5));
    }
    painter->restore();
}

void progressContents(QPainter *painter, const QStyleOptionProgressBar *bar, const Colours &c)
{
    QRectF rect = bar->rect;
    rect = QRectF(rect.x(), rect.center().y() - 3, rect.width(), 6);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(c.border);
    painter->drawRoundedRect(rect, 3, 3);
    QRectF filled = rect;
    if (bar->maximum <= bar->minimum) {
        // No end known: a piece that wanders once in 1.6 s; whoever shows the bar repaints it.
        const double along = (QTime::currentTime().msecsSinceStartOfDay() % 1600) / 1600.0;
        filled.setWidth(rect.width() * 0.25);
        filled.moveLeft(rect.left() + (rect.width() - filled.width()) * (along < 0.5 ? along * 2 : 2 - along * 2));
    } else {
        filled.setWidth(rect.width() *
                        std::clamp(double(bar->progress - bar->minimum) / (bar->maximum - bar->minimum), 0.0, 1.0));
        if (bar->direction == Qt::RightToLeft)
            filled.moveRight(rect.right());
    }
    painter->setBrush(c.accent);
    if (filled.width() >= 1)
        painter->drawRoundedRect(filled, 3, 3);
    painter->restore();
}

void headerSection(QPainter *painter, const QStyleOptionHeader *header, const Colours &c)
{
    const bool over = header->state & QStyle::State_MouseOver && header->state & QStyle::State_Enabled;
    painter->fillRect(header->rect, over ? c.hover : c.base);
    painter->fillRect(header->orientation == Qt::Horizontal
                          ? QRect(header->rect.left(), header->rect.bottom(), header->rect.width(), 1)
                          : QRect(header->rect.right(), header->rect.top(), 1, header->rect.height()),
                      c.border);
}

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

/// Whether an item is the first of its row as one sees it.
bool isFirstOfRow(const QStyleOptionViewItem *item, const QWidget *widget)
{
    const QHeaderView *header = nullptr;
    if (const auto *table = qobject_cast<const QTableView *>(widget))
        header = table->horizontalHeader();
    else if (const auto *tree = qobject_cast<const QTreeView *>(widget))
        header = tree->header();
    return !header || header->sectionPosition(item->index.column()) == 0;
}

void tabShape(QPainter *painter, const QStyleOptionTab *tab, const Colours &c)
{
    const bool chosen = tab->state & QStyle::State_Selected;
    if (!chosen && tab->state & QStyle::State_MouseOver)
        painter->fillRect(tab->rect.adjusted(0, 0, 0, -1), c.hover);
    if (chosen)
        painter->fillRect(QRect(tab->rect.left(), tab->rect.bottom() - 1, tab->rect.width(), 2), c.accent);
    if (showsFocus(tab))
        roundedRect(painter, tab->rect.adjusted(2, 2, -2, -4), Qt::NoBrush, c.accent, 2);
}

} // namespace otklik::ui::calm
