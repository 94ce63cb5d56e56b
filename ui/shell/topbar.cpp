// SPDX-License-Identifier: GPL-3.0-or-later
#include "topbar.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include "colours.h"
#include "icons.h"
#include "jobsbutton.h"
#include "keyhint.h"
#include "siteswitch.h"
#include "theme.h"
#include "worksite.h"

namespace otklik::ui {

/// Looks like a field and opens the palette, which has the real one.
class TopBar::FindButton final : public QAbstractButton
{
public:
    explicit FindButton(QWidget *parent) : QAbstractButton(parent)
    {
        setObjectName(QStringLiteral("findButton"));
        setCursor(Qt::IBeamCursor);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setMaximumWidth(640);
    }
    [[nodiscard]] QSize sizeHint() const override { return {480, std::max(34, fontMetrics().height() + 16)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = coloursOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(c.accent, 2) : QPen(underMouse() ? c.control : c.border));
        painter.setBrush(c.window);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        const QRect inner = rect().adjusted(10, 0, -6, 0);
        const int key =
            paintKeyHint(&painter, inner, QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText),
                         palette(), layoutDirection());
        ui::icon(QStringLiteral("search"), Tone::Neutral)
            .paint(&painter,
                   QStyle::visualRect(layoutDirection(), inner, QRect(inner.left(), inner.center().y() - 7, 16, 16)));
        const QRect words(inner.left() + 24, 0, inner.width() - 24 - key - 8, height());
        painter.setPen(c.muted);
        painter.drawText(QStyle::visualRect(layoutDirection(), inner, words),
                         int(leading(layoutDirection()) | Qt::AlignVCenter) | Qt::TextSingleLine,
                         fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ? click()
                                                                        : QAbstractButton::keyPressEvent(event);
    }
};

class TopBar::DemoBand final : public QWidget
{
public:
    explicit DemoBand(QWidget *parent) : QWidget(parent)
    {
        setObjectName(QStringLiteral("demoBand"));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    void setText(const QString &text)
    {
        m_text = text;
        setAccessibleName(text);
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(m_text) + 44, fontMetrics().height() + 10};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = coloursOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(c.attention);
        painter.setBrush(c.surface(Tone::Attention));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        const QRect inner = rect().adjusted(10, 0, -10, 0);
        icon(QStringLiteral("otklik-info"), Tone::Attention)
            .paint(&painter,
                   QStyle::visualRect(layoutDirection(), inner, QRect(inner.left(), inner.center().y() - 7, 16, 16)));
        painter.setPen(c.attention);
        painter.drawText(QStyle::visualRect(layoutDirection(), inner, inner.adjusted(22, 0, 0, 0)),
                         Qt::AlignCenter | Qt::TextSingleLine, m_text);
    }

private:
    QString m_text;
};

TopBar::TopBar(Jobs *jobs, WorkSite *sites, bool demo, QWidget *parent)
    : QWidget(parent), m_find(new FindButton(this)), m_demo(new DemoBand(this))
{
    setObjectName(QStringLiteral("topBar"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(space::pageEdge, space::unit, space::pageEdge, space::unit);
    line->setSpacing(space::betweenGroups);
    line->addWidget(m_find, 10);
    line->addStretch(1);
    if (sites && sites->isChoice())
        line->addWidget(new SiteSwitch(sites, this));
    if (jobs)
        line->addWidget(new JobsButton(jobs, this));
    line->addWidget(m_demo);
    m_demo->setVisible(demo);
    connect(m_find, &QAbstractButton::clicked, this, &TopBar::findClicked);
    setTexts();
}

void TopBar::setTexts()
{
    m_find->setText(tr("Find a person, segment, campaign or command"));
    m_find->setAccessibleName(m_find->text());
    m_find->setToolTip(
        tr("Find or do something (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
    m_demo->setText(tr("DEMO"));
    m_demo->setToolTip(tr("These people are made up. Nothing leaves this machine."));
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.base);
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.border);
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

} // namespace otklik::ui
