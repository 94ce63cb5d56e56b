// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include "label.h"
#include "theme.h"

namespace otklik::ui {

namespace {

/// ● good, ◐ attention, ▲ danger, ○ not known: the shape says it too.
class Dot final : public QWidget
{
public:
    explicit Dot(QWidget *parent) : QWidget(parent) { setFixedSize(12, 12); }
    void setTone(Tone tone)
    {
        m_tone = tone;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = coloursOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box(1.5, 1.5, 9, 9);
        painter.setPen(QPen(c.of(m_tone), 1.4));
        painter.setBrush(m_tone == Tone::Good || m_tone == Tone::Accent ? QBrush(c.of(m_tone)) : QBrush(Qt::NoBrush));
        if (m_tone == Tone::Danger) {
            painter.setBrush(c.danger);
            painter.drawPolygon(QPolygonF{{6, 1.5}, {11, 10.5}, {1, 10.5}});
            return;
        }
        painter.drawEllipse(box);
        if (m_tone == Tone::Attention) {
            painter.setBrush(c.attention);
            painter.drawPie(box, 90 * 16, 180 * 16);
        }
    }

private:
    Tone m_tone = Tone::Neutral;
};

} // namespace

class StatusLine::Entry final : public QWidget
{
public:
    Entry(const QString &name, QWidget *parent)
        : QWidget(parent), id(name), m_dot(new Dot(this)), m_text(new Label(Label::Voice::Small, {}, this))
    {
        auto *line = new QHBoxLayout(this);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(space::inGroup);
        line->addWidget(m_dot, 0, Qt::AlignVCenter);
        line->addWidget(m_text);
    }
    void set(Tone tone, const QString &text, const QString &tooltip)
    {
        m_dot->setTone(tone);
        m_text->setText(text);
        setToolTip(tooltip);
        setAccessibleName(text);
        setAccessibleDescription(wordOf(tone));
    }
    [[nodiscard]] QString text() const { return m_text->text(); }
    const QString id;

private:
    Dot *m_dot;
    Label *m_text;
};

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_entries(new QHBoxLayout), m_note(new Label(Label::Voice::Small, {}, this))
{
    setObjectName(QStringLiteral("statusLine"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(space::betweenGroups, space::inGroup, space::betweenGroups, space::inGroup);
    line->addLayout(m_entries);
    line->addStretch(1);
    line->addWidget(m_note);
    m_entries->setSpacing(space::betweenGroups);
    setMinimumHeight(28);
}

void StatusLine::set(const QString &id, Tone tone, const QString &text, const QString &tooltip)
{
    Entry *entry = nullptr;
    for (int i = 0; i < m_entries->count() && !entry; ++i) {
        auto *one = static_cast<Entry *>(m_entries->itemAt(i)->widget());
        if (one->id == id)
            entry = one;
    }
    if (text.isEmpty()) {
        delete entry;
        return;
    }
    if (!entry) {
        entry = new Entry(id, this);
        m_entries->addWidget(entry);
        entry->show();
    }
    entry->set(tone, text, tooltip);
}

void StatusLine::setNote(const QString &text)
{
    static_cast<Label *>(m_note)->setText(text);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.base);
    painter.fillRect(QRect(0, 0, width(), 1), c.border);
}

QString StatusLine::text(const QString &id) const
{
    for (int i = 0; i < m_entries->count(); ++i) {
        if (const auto *entry = static_cast<Entry *>(m_entries->itemAt(i)->widget()); entry->id == id)
            return entry->text();
    }
    return {};
}

} // namespace otklik::ui
