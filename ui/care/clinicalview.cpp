// SPDX-License-Identifier: GPL-3.0-or-later
#include "clinicalview.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "buttons.h"
#include "chip.h"
#include "label.h"
#include "measurementspart.h"
#include "personwords.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

namespace {

constexpr int frameWidth = 3;

Label *words(Label::Voice voice, const QString &text, QWidget *parent)
{
    auto *label = new Label(voice, text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

QString conditionText(const care::Condition &condition)
{
    QStringList parts;
    if (!condition.code.isEmpty())
        parts << views::leftToRight(condition.code);
    if (!condition.text.isEmpty())
        parts << condition.text;
    if (condition.since.isValid())
        parts << ClinicalView::tr("since %1", "a condition").arg(views::dayText(condition.since));
    if (condition.until.isValid())
        parts << ClinicalView::tr("until %1", "a condition").arg(views::dayText(condition.until));
    // A line takes its direction from its first letter, and that is mostly a Latin one of the code or of the name.
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return QChar(mirrored ? 0x200f : 0x200e) + parts.join(u" · "_s);
}

ClinicalView::ClinicalView(QWidget *parent)
    : QWidget(parent), m_sign(new Chip({}, Tone::Danger, this)), m_left(new Label(Label::Voice::Body, {}, this)),
      m_told(words(Label::Voice::Muted, {}, this)), m_add(makeButton(tr("Add a condition"), u"list-add"_s, this)),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(space::betweenGroups, space::unit + space::inGroup, space::betweenGroups,
                                 space::unit + space::inGroup);
    m_column->setSpacing(space::unit);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::unit);
    m_sign->setObjectName(u"clinicalSignChip"_s);
    m_left->setObjectName(u"clinicalLeftLabel"_s);
    m_left->setElided(true);
    m_told->setObjectName(u"clinicalToldLabel"_s);
    m_add->setObjectName(u"addConditionPushButton"_s);
    line->addWidget(m_sign);
    line->addWidget(m_left, 1);
    auto *closing = makeQuietButton(tr("Close"), u"dialog-close"_s, this);
    closing->setObjectName(u"closeClinicalPushButton"_s);
    closing->setToolTip(tr("Close the clinical part"));
    line->addWidget(closing);
    m_column->addLayout(line);
    m_column->addWidget(m_told);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch(1);
    m_column->addLayout(foot);
    m_column->addStretch(1);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &ClinicalView::tick);
    connect(closing, &QPushButton::clicked, this, &ClinicalView::close);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT conditionWanted(m_patient); });
    hide();
}

void ClinicalView::setCard(const care::ClinicalCard &card)
{
    m_patient = card.patient;
    m_emergency = card.kind == care::OpeningKind::Emergency;
    m_until = QDeadlineTimer(1000 * qint64(card.secondsLeft));
    m_sign->setText(m_emergency ? tr("Emergency access") : tr("Clinical part open"));
    m_sign->setTone(m_emergency ? Tone::Danger : Tone::Accent);
    m_sign->setAccessibleName(m_sign->text());
    m_left->setTone(m_emergency ? Tone::Danger : Tone::Neutral);
    m_told->setText(tr("The patient's doctor and the supervisors of “%1” are told. Your reason: %2")
                        .arg(card.clinicName, card.reason));
    m_told->setVisible(m_emergency);
    m_add->setVisible(!m_emergency); // who is not of the clinic writes nothing into its records
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = makeContent(card);
    m_column->insertWidget(2, m_content);
    tick();
    m_second.start();
    show();
    update();
}

QWidget *ClinicalView::makeContent(const care::ClinicalCard &card)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inGroup);
    column->addWidget(new Label(Label::Voice::Small, tr("Conditions"), content));
    for (const care::Condition &condition : card.conditions) {
        auto *label = words(condition.until.isValid() ? Label::Voice::Muted : Label::Voice::Body,
                            conditionText(condition), content);
        label->setObjectName(u"condition%1Label"_s.arg(condition.id.value));
        column->addWidget(label);
    }
    if (card.conditions.isEmpty())
        column->addWidget(words(Label::Voice::Muted, tr("None is known"), content));
    if (!card.measurements.isEmpty()) {
        column->addSpacing(space::unit);
        column->addWidget(new Label(Label::Voice::Small, tr("Measurements"), content));
        column->addWidget(measurementsPart(card.measurements, content));
    }
    if (!card.notes.isEmpty()) {
        column->addSpacing(space::unit);
        column->addWidget(new Label(Label::Voice::Small, tr("Clinical notes"), content));
        for (const care::ClinicalNote &note : card.notes)
            column->addWidget(words(
                note.state == "open"_L1 ? Label::Voice::Body : Label::Voice::Muted,
                note.dueOn.isValid() ? tr("%1: %2", "day and text of a note").arg(views::dayText(note.dueOn), note.text)
                                     : note.text,
                content));
    }
    return content;
}

void ClinicalView::tick()
{
    const qint64 seconds = m_until.remainingTime() / 1000;
    if (seconds <= 0)
        return close();
    m_left->setText(
        tr("closes by itself in %1", "minutes and seconds")
            .arg(views::leftToRight(u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')))));
}

void ClinicalView::close()
{
    forget();
    Q_EMIT closed();
}

void ClinicalView::forget()
{
    m_second.stop();
    m_patient = {};
    m_told->clear();
    delete std::exchange(m_content, nullptr);
    hide();
}

void ClinicalView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = coloursOf(palette());
    const double width = m_emergency ? frameWidth : 1;
    painter.setPen(QPen(m_emergency ? colours.danger : colours.border, width));
    painter.setBrush(colours.base);
    const double edge = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge, edge, -edge, -edge), 6, 6);
}

} // namespace otklik::ui
