// SPDX-License-Identifier: GPL-3.0-or-later
#include "rail.h"

#include <QAbstractButton>
#include <QAction>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include "colours.h"
#include "theme.h"

namespace otklik::ui {

class RailButton final : public QAbstractButton
{
public:
    RailButton(QAction *action, QWidget *parent) : QAbstractButton(parent), m_action(action)
    {
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        connect(action, &QAction::changed, this, &RailButton::follow);
        connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
        follow();
    }
    void setCount(qint64 count)
    {
        m_count = count;
        describe();
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int words = QFontMetrics(strong()).horizontalAdvance(text());
        const int badge = m_count > 0 ? badgeWidth() + 12 : 0;
        return {words + 16 + 16 + 10 + badge + 20, std::max(36, fontMetrics().height() + 16)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = coloursOf(palette());
        const auto direction = layoutDirection();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect inner = rect().adjusted(8, 1, -8, -1);
        painter.setPen(Qt::NoPen);
        if (isChecked() || underMouse()) {
            painter.setBrush(isChecked() ? c.surface(Tone::Accent) : c.hover);
            painter.drawRoundedRect(inner, 5, 5);
        }
        if (isChecked()) // the bar says it without colour
            painter.fillRect(QStyle::visualRect(direction, rect(), QRect(8, inner.top() + 6, 3, inner.height() - 12)),
                             c.accent);
        if (hasFocus()) {
            painter.setPen(QPen(c.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(inner).adjusted(1, 1, -1, -1), 5, 5);
        }
        const QRect mark(inner.left() + 12, inner.center().y() - 7, 16, 16);
        icon().paint(&painter, QStyle::visualRect(direction, rect(), mark), Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled);
        painter.setFont(isChecked() ? strong() : font());
        painter.setPen(isChecked() ? c.accent : c.text);
        const int end = m_count > 0 ? badgeWidth() + 8 : 0;
        const QRect words(mark.right() + 11, inner.top(), inner.right() - mark.right() - 19 - end, inner.height());
        painter.drawText(QStyle::visualRect(direction, rect(), words),
                         int(leading(layoutDirection()) | Qt::AlignVCenter) | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
        if (m_count > 0) {
            painter.setFont(smallFont(font()));
            const int tall = painter.fontMetrics().height() + 2;
            const QRect badge(inner.right() - badgeWidth() - 7, inner.center().y() - tall / 2, badgeWidth(), tall);
            painter.setPen(Qt::NoPen);
            painter.setBrush(c.accent);
            painter.drawRoundedRect(QStyle::visualRect(direction, rect(), badge), tall / 2.0, tall / 2.0);
            painter.setPen(c.onAccent);
            painter.drawText(QStyle::visualRect(direction, rect(), badge), Qt::AlignCenter, badgeText());
        }
    }
    void nextCheckState() override {} // the shell says which one is on

private:
    void follow()
    {
        setText(m_action->text());
        setIcon(m_action->icon());
        const QString key = m_action->shortcut().toString(QKeySequence::NativeText);
        setToolTip(key.isEmpty() ? QString() : Rail::tr("%1 (%2)", "a page and its key").arg(text(), key));
        describe();
        updateGeometry();
        update();
    }
    void describe()
    {
        setAccessibleName(
            m_count > 0 ? Rail::tr("%1, %2 waiting", "a page and its count").arg(text(), QLocale().toString(m_count))
                        : text());
    }
    [[nodiscard]] QFont strong() const
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    [[nodiscard]] QString badgeText() const
    {
        return m_count > 9999 ? Rail::tr("%1+", "more than so many").arg(QLocale().toString(9999))
                              : QLocale().toString(m_count);
    }
    [[nodiscard]] int badgeWidth() const
    {
        const QFontMetrics metrics(smallFont(font()));
        return std::max(metrics.horizontalAdvance(badgeText()) + 12, metrics.height() + 4);
    }
    QAction *m_action;
    qint64 m_count = 0;
};

Rail::Rail(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("rail"));
    m_column->setContentsMargins(0, space::unit, 0, space::unit);
    m_column->setSpacing(2);
    m_column->addStretch(1);
    setMinimumWidth(184);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void Rail::add(const QString &pageId, QAction *action)
{
    auto *button = new RailButton(action, this);
    button->setObjectName(pageId + QStringLiteral("RailButton"));
    m_column->insertWidget(int(m_order.size()), button);
    m_buttons.insert(pageId, button);
    m_order.append(button);
}

void Rail::setCount(const QString &pageId, qint64 count)
{
    if (auto *button = m_buttons.value(pageId))
        button->setCount(count);
}

void Rail::setCurrent(const QString &pageId)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setChecked(it.key() == pageId);
}

void Rail::setFoot(QWidget *widget)
{
    m_column->addWidget(widget);
}

QWidget *Rail::button(const QString &pageId) const
{
    return m_buttons.value(pageId);
}

void Rail::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.base);
    painter.fillRect(
        layoutDirection() == Qt::RightToLeft ? QRect(0, 0, 1, height()) : QRect(width() - 1, 0, 1, height()), c.border);
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    // Keys that a focused button does not take come here.
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        if (!m_order.at(i)->hasFocus())
            continue;
        if (step != 0) {
            m_order.at(std::clamp<qsizetype>(i + step, 0, m_order.size() - 1))->setFocus(Qt::TabFocusReason);
            return;
        }
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            m_order.at(i)->click();
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

} // namespace otklik::ui
