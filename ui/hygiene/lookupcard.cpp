// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookupcard.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "buttons.h"
#include "label.h"
#include "lookupwords.h"
#include "numberstandings.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;
using otklik::hygiene::LookupState;

namespace otklik::ui {

LookupCard::LookupCard(QWidget *parent)
    : QWidget(parent), m_title(new Label(Label::Voice::Section, {}, this)),
      m_progress(new Label(Label::Voice::Body, {}, this)), m_found(new Label(Label::Voice::Muted, {}, this)),
      m_why(new Label(Label::Voice::Body, {}, this)), m_bar(new QProgressBar(this)),
      m_stop(makeButton(tr("Stop"), u"process-stop"_s, this)),
      m_resume(makeButton(tr("Go on…"), u"media-playback-start"_s, this)),
      m_undo(makeQuietButton(tr("Open its numbers again"), u"edit-undo"_s, this))
{
    m_title->setObjectName(u"lookupTitleLabel"_s);
    m_progress->setObjectName(u"lookupProgressLabel"_s);
    m_found->setObjectName(u"lookupFoundLabel"_s);
    m_found->setWordWrap(true);
    m_why->setObjectName(u"lookupWhyLabel"_s);
    m_why->setTone(Tone::Attention);
    m_why->setWordWrap(true);
    m_bar->setObjectName(u"lookupProgressBar"_s);
    m_bar->setAccessibleName(tr("Numbers answered"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(8);
    m_stop->setObjectName(u"stopLookupPushButton"_s);
    const auto withKey = [](const QString &text, Qt::Key key) {
        return tr("%1 (%2)", "a command and its key").arg(text, QKeySequence(key).toString(QKeySequence::NativeText));
    };
    m_stop->setToolTip(withKey(tr("Asks no more numbers. What was found stays."), stopKey));
    m_resume->setObjectName(u"resumeLookupPushButton"_s);
    m_resume->setToolTip(withKey(tr("Asks the rest of the numbers"), resumeKey));
    m_undo->setObjectName(u"undoLookupPushButton"_s);
    m_undo->setToolTip(tr("Every number that this look-up suspended takes messages again, unless somebody changed it "
                          "since."));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inGroup);
    auto *first = new QHBoxLayout;
    first->setSpacing(space::unit);
    first->addWidget(m_title, 1);
    first->addWidget(m_undo);
    first->addWidget(m_resume);
    first->addWidget(m_stop);
    column->addLayout(first);
    column->addWidget(m_bar);
    column->addWidget(m_progress);
    column->addWidget(m_found);
    column->addWidget(m_why);
    connect(m_stop, &QPushButton::clicked, this, &LookupCard::stopWanted);
    connect(m_resume, &QPushButton::clicked, this, &LookupCard::resumeWanted);
    connect(m_undo, &QPushButton::clicked, this, &LookupCard::undoWanted);
}

void LookupCard::setMaySpend(bool may)
{
    m_maySpend = may;
    setRun(m_run);
}

bool LookupCard::canStop() const
{
    return m_maySpend && m_run.id.isValid() && !m_run.isOver();
}

bool LookupCard::canResume() const
{
    return m_maySpend && m_run.id.isValid() && m_run.state == LookupState::Paused;
}

void LookupCard::setRun(const hygiene::LookupRun &run)
{
    m_run = run;
    m_title->setText(tr("%1 · %2", "whose numbers, state of the look-up")
                         .arg(views::lookupWhomText(run), views::lookupStateWord(run.state)));
    m_title->setToolTip(tr("Begun %1 through %2")
                            .arg(QLocale().toString(run.startedAt.toLocalTime(), QLocale::ShortFormat), run.gateway));
    m_progress->setText(views::lookupProgressText(run));
    const QString found = views::lookupFoundText(run);
    m_found->setText(found);
    m_found->setVisible(!found.isEmpty());
    const QString why = hygiene::whyItWaits(run);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_bar->setVisible(!run.isOver());
    m_bar->setMaximum(int(std::clamp<qint64>(run.numbers, 1, 2000000000)));
    m_bar->setValue(int(std::min<qint64>(run.answered() + run.lost, m_bar->maximum())));
    m_stop->setVisible(canStop());
    m_resume->setVisible(canResume());
    m_undo->setVisible(run.suspended > run.lifted);
}

} // namespace otklik::ui
