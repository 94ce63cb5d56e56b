// SPDX-License-Identifier: GPL-3.0-or-later
#include "listdetail.h"

#include <QPainter>

#include "colours.h"
#include "preferences.h"

namespace otklik::ui {

ListDetail::ListDetail(Preferences *preferences, const QString &key, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_preferences(preferences), m_key(key + QStringLiteral("/splitter"))
{
    setChildrenCollapsible(false);
    setHandleWidth(17);
    setContentsMargins(0, 0, layoutDirection() == Qt::RightToLeft ? 1 : 0, 0);
    connect(this, &QSplitter::splitterMoved, this, [this] {
        if (m_preferences)
            m_preferences->setValue(m_key, saveState());
    });
}

void ListDetail::setSides(QWidget *list, QWidget *detail, double share)
{
    m_share = share;
    addWidget(list);
    addWidget(detail);
    setStretchFactor(0, int(share * 100));
    setStretchFactor(1, 100 - int(share * 100));
}

void ListDetail::showEvent(QShowEvent *event)
{
    QSplitter::showEvent(event);
    if (m_restored)
        return;
    m_restored = true;
    if (!m_preferences || !restoreState(m_preferences->value(m_key).toByteArray())) {
        const int room = std::max(100, width() - handleWidth());
        setSizes({int(room * m_share), room - int(room * m_share)});
    }
    setHandleWidth(17); // a saved state brings its own
    setChildrenCollapsible(false);
}

void ListDetail::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    // Qt 6.4 lays a splitter from right to left one pixel too far to the right.
    if (event->type() == QEvent::LayoutDirectionChange)
        setContentsMargins(0, 0, layoutDirection() == Qt::RightToLeft ? 1 : 0, 0);
}

Surface::Surface(QWidget *parent) : QWidget(parent) {}

void Surface::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(c.border);
    painter.setBrush(c.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace otklik::ui
