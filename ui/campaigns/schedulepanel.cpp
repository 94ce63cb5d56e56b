// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedulepanel.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QRadioButton>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

#include "label.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

namespace {

QTimeZone organisationZone(const CampaignDesk &desk)
{
    const QTimeZone zone(desk.choices->organisation.timeZone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace

SchedulePanel::SchedulePanel(const CampaignDesk &desk, QWidget *parent)
    : CampaignPanel(desk, parent),
      m_between(new QRadioButton(tr("&Between these hours, by the clock of each person"), this)),
      m_any(new QRadioButton(tr("At any &hour"), this)), m_from(new QTimeEdit(this)), m_to(new QTimeEdit(this)),
      m_hoursProblem(new Label(Label::Voice::Body, {}, this)), m_sentence(new Label(Label::Voice::Muted, {}, this)),
      m_until(new QCheckBox(tr("Nothing lea&ves after"), this)), m_expires(new QDateTimeEdit(this)),
      m_untilHint(new Label(Label::Voice::Muted, {}, this)),
      m_locked(new Label(Label::Voice::Muted, tr("This campaign was launched, so its hours can only be read."), this))
{
    m_between->setObjectName(u"betweenRadioButton"_s);
    m_any->setObjectName(u"anyHourRadioButton"_s);
    m_from->setObjectName(u"fromTimeEdit"_s);
    m_from->setAccessibleName(tr("From"));
    m_to->setObjectName(u"toTimeEdit"_s);
    m_to->setAccessibleName(tr("To"));
    for (auto *edit : {m_from, m_to}) {
        edit->setDisplayFormat(u"HH:mm"_s);
        edit->setLayoutDirection(Qt::LeftToRight);
        edit->setMinimumWidth(100);
    }
    m_until->setObjectName(u"untilCheckBox"_s);
    m_expires->setObjectName(u"expiresDateTimeEdit"_s);
    m_expires->setAccessibleName(tr("Nothing leaves after"));
    m_expires->setCalendarPopup(true);
    m_expires->setMinimumWidth(190);
    m_expires->setLayoutDirection(Qt::LeftToRight);
    m_hoursProblem->setTone(Tone::Danger);
    m_sentence->setObjectName(u"firstMessagesLabel"_s);
    for (auto *label : {m_sentence, m_untilHint, m_locked, m_hoursProblem})
        label->setWordWrap(true);

    auto *hours = new QHBoxLayout;
    hours->setSpacing(space::unit);
    hours->addSpacing(space::pageEdge);
    hours->addWidget(m_from);
    hours->addWidget(new Label(tr("to", "hours from … to …"), this));
    hours->addWidget(m_to);
    hours->addStretch(1);
    auto *until = new QHBoxLayout;
    until->setSpacing(space::unit);
    until->addWidget(m_until);
    until->addWidget(m_expires);
    until->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::betweenGroups, space::inGroup, 0);
    column->setSpacing(space::unit);
    column->addWidget(m_locked);
    column->addWidget(new Label(Label::Voice::Section, tr("When people may be written to"), this));
    column->addSpacing(space::inGroup);
    column->addWidget(m_between);
    column->addLayout(hours);
    column->addWidget(m_hoursProblem);
    column->addWidget(m_any);
    column->addWidget(m_sentence);
    column->addSpacing(space::pageEdge);
    column->addWidget(new Label(Label::Voice::Section, tr("Until when"), this));
    column->addSpacing(space::inGroup);
    column->addLayout(until);
    column->addWidget(m_untilHint);
    column->addStretch(1);

    connect(m_between, &QRadioButton::toggled, this, &SchedulePanel::typed);
    connect(m_from, &QTimeEdit::timeChanged, this, &SchedulePanel::typed);
    connect(m_to, &QTimeEdit::timeChanged, this, &SchedulePanel::typed);
    connect(m_until, &QCheckBox::toggled, this, &SchedulePanel::typed);
    connect(m_expires, &QDateTimeEdit::dateTimeChanged, this, &SchedulePanel::typed);
}

void SchedulePanel::take()
{
    m_filling = true;
    const auto &now = brief();
    const TimeWindow window = now.hours.value_or(TimeWindow());
    m_between->setChecked(now.hours.has_value());
    m_any->setChecked(!now.hours.has_value());
    m_from->setTime(window.from);
    m_to->setTime(window.to);
    m_until->setChecked(now.expiresAt.isValid());
    const QDateTime local =
        (now.expiresAt.isValid() ? now.expiresAt : desk().around.clock.now().addDays(2)).toLocalTime();
    m_expires->setDateTime(QDateTime(local.date(), QTime(local.time().hour(), local.time().minute())));
    m_locked->setVisible(!isDraft());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_between, m_any, m_until})
        widget->setEnabled(isDraft());
    m_filling = false;
    showSentence();
}

void SchedulePanel::typed()
{
    if (!m_filling) {
        auto now = brief();
        const bool same = m_between->isChecked() && m_from->time() == m_to->time();
        m_hoursProblem->setText(tr("From and to are the same time. Choose «At any hour» if that is meant."));
        m_hoursProblem->setVisible(same);
        if (!same)
            now.hours = m_between->isChecked() ? std::optional(TimeWindow{m_from->time(), m_to->time()}) : std::nullopt;
        now.expiresAt = m_until->isChecked() ? m_expires->dateTime().toUTC() : QDateTime();
        desk().editor->edit(now);
    }
    showSentence();
}

QString SchedulePanel::firstMessages(const CampaignDesk &desk)
{
    const auto &hours = desk.editor->brief().hours;
    const QTimeZone zone = organisationZone(desk);
    const QDateTime now = desk.around.clock.now();
    const QDateTime next = hours ? hours->nextAllowed(now, zone) : now;
    if (next <= now)
        return tr("at once");
    const QDateTime there = next.toTimeZone(zone);
    return tr("on %1 at %2", "date, time")
        .arg(QLocale().toString(there.date(), QLocale::ShortFormat),
             QLocale().toString(there.time(), QLocale::ShortFormat));
}

void SchedulePanel::showSentence()
{
    const bool draft = isDraft();
    m_from->setEnabled(draft && m_between->isChecked());
    m_to->setEnabled(draft && m_between->isChecked());
    m_expires->setEnabled(draft && m_until->isChecked());
    m_hoursProblem->setVisible(draft && m_between->isChecked() && m_from->time() == m_to->time());
    const QString zone = desk().choices->organisation.timeZone;
    const QString here =
        QLocale().toString(desk().around.clock.now().toTimeZone(organisationZone(desk())).time(), QLocale::ShortFormat);
    const QString first =
        brief().hours ? tr("Somebody whose hours are over waits until they begin again. Whose zone is not known lives "
                           "by %1, where it is %2 now: launched now, the first messages there leave %3.")
                            .arg(zone, here, firstMessages(desk()))
                      : tr("Messages leave as fast as the gateway takes them, at night too. Only for what cannot wait "
                           "until morning.");
    m_sentence->setText(first);
    m_sentence->setVisible(draft);
    m_untilHint->setText(m_until->isChecked()
                             ? tr("What has not left by then is counted as «%1».").arg(tr("Not reached in time"))
                             : tr("A message that could not leave within two days after it was due is given up."));
}

} // namespace otklik::ui
