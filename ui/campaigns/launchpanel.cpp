// SPDX-License-Identifier: GPL-3.0-or-later
#include "launchpanel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "buttons.h"
#include "campaignwords.h"
#include "icons.h"
#include "label.h"
#include "listdetail.h"
#include "pricerow.h"
#include "schedulepanel.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

/// One step of the way as icon, sentence and the way back to it.
class LaunchPanel::Row final : public QWidget
{
public:
    Row(CampaignStep step, const CampaignDesk &desk, QWidget *parent)
        : QWidget(parent), m_mark(new QLabel(this)), m_text(new Label(Label::Voice::Body, {}, this)),
          m_go(makeQuietButton(LaunchPanel::tr("Go there"), {}, this))
    {
        m_go->setObjectName(u"goTo%1PushButton"_s.arg(int(step) + 1));
        m_text->setWordWrap(true);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::unit);
        row->addWidget(m_mark, 0, Qt::AlignTop);
        row->addWidget(m_text, 1);
        row->addWidget(m_go, 0, Qt::AlignTop);
        connect(m_go, &QPushButton::clicked, this, [step, &desk] { desk.goTo(step); });
    }
    void set(Tone tone, const QString &text)
    {
        m_mark->setPixmap(icon(iconNameOf(tone), tone).pixmap(QSize(18, 18), devicePixelRatioF()));
        m_mark->setToolTip(wordOf(tone));
        m_text->setText(text);
        m_go->setVisible(tone != Tone::Good);
        m_go->setAccessibleName(LaunchPanel::tr("Go there: %1").arg(text));
    }

private:
    QLabel *m_mark;
    Label *m_text;
    QPushButton *m_go;
};

LaunchPanel::LaunchPanel(const CampaignDesk &desk, QWidget *parent)
    : CampaignPanel(desk, parent), m_heading(new Label(Label::Voice::Section, {}, this)),
      m_summary(new Label(Label::Voice::Body, {}, this)), m_wait(new Label(Label::Voice::Muted, {}, this)),
      m_launch(makeMainButton(tr("Launch…"), u"mail-send"_s, this)),
      m_remove(makeQuietButton(tr("Delete this draft"), u"edit-delete"_s, this))
{
    m_launch->setObjectName(u"launchPushButton"_s);
    m_launch->setToolTip(
        tr("Launch… (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    m_remove->setObjectName(u"removeDraftPushButton"_s);
    m_summary->setObjectName(u"launchSummaryLabel"_s);
    m_heading->setObjectName(u"launchHeadingLabel"_s);
    m_summary->setWordWrap(true);
    m_wait->setWordWrap(true);

    auto *left = new QVBoxLayout;
    left->setSpacing(space::unit + space::inGroup);
    left->addWidget(new Label(Label::Voice::Section, tr("What is ready"), this));
    for (const CampaignStep step :
         {CampaignStep::Brief, CampaignStep::Audience, CampaignStep::Text, CampaignStep::Schedule}) {
        auto *row = new Row(step, this->desk(), this);
        m_rows << row;
        left->addWidget(row);
    }
    left->addStretch(1);
    left->addWidget(m_remove, 0, Qt::AlignLeading);

    auto *card = new Surface(this);
    auto *right = new QVBoxLayout(card);
    right->setContentsMargins(space::pageEdge, space::pageEdge, space::pageEdge, space::pageEdge);
    right->setSpacing(space::unit);
    right->addWidget(m_heading);
    right->addWidget(m_summary);
    right->addWidget(m_wait);
    right->addSpacing(space::unit);
    right->addWidget(m_launch, 0, Qt::AlignLeading);
    auto *side = new QVBoxLayout;
    side->addWidget(card);
    side->addStretch(1);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, space::betweenGroups, space::inGroup, 0);
    whole->setSpacing(space::pageEdge * 2);
    whole->addLayout(left, 1);
    whole->addLayout(side, 1);

    connect(m_launch, &QPushButton::clicked, this, &LaunchPanel::launchRequested);
    connect(m_remove, &QPushButton::clicked, this, &LaunchPanel::removeRequested);
    connect(desk.figures, &views::CampaignFigures::decisionsChanged, this, &LaunchPanel::showAll);
    connect(desk.figures, &views::CampaignFigures::priceChanged, this, &LaunchPanel::showAll);
    connect(desk.editor, &views::CampaignEditor::briefChanged, this, &LaunchPanel::showAll);
    connect(desk.editor, &views::CampaignEditor::standingChanged, this, &LaunchPanel::showAll);
}

QList<LaunchPanel::Obstacle> LaunchPanel::obstacles(const CampaignDesk &desk)
{
    QList<Obstacle> found;
    const auto &brief = desk.editor->brief();
    const auto &choices = *desk.choices;
    if (brief.name.trimmed().isEmpty())
        found.append({CampaignStep::Brief, tr("The campaign has no name yet.")});
    if (!choices.topic(brief.topic))
        found.append({CampaignStep::Brief, tr("No topic is chosen yet.")});
    if (!choices.ruleOf(brief))
        found.append({CampaignStep::Brief, tr("No segment is chosen yet.")});
    const auto usable = [](const messaging::GatewayAccount &account) {
        return account.state != messaging::GatewayState::Stopped;
    };
    if (choices.gateways.isEmpty())
        found.append({CampaignStep::Brief, tr("There is no SMS gateway. Add one in Settings.")});
    else if (std::none_of(choices.gateways.cbegin(), choices.gateways.cend(), usable))
        found.append({CampaignStep::Brief, tr("Every SMS gateway is stopped. Put one right in Settings.")});
    if (brief.texts.isEmpty())
        found.append({CampaignStep::Text, tr("No text is written yet.")});
    else if (const Done checked = brief.checkTexts(); !checked && checked.error().code == "brief.bad_sender"_L1)
        found.append({CampaignStep::Brief, checked.error().sentence});
    else if (!checked)
        found.append({CampaignStep::Text, views::textProblem(brief)});
    if (brief.expiresAt.isValid() && brief.expiresAt <= desk.around.clock.now())
        found.append({CampaignStep::Schedule, tr("The time after which nothing leaves has passed.")});
    if (found.isEmpty()) {
        if (!desk.figures->decisionProblem().sentence.isEmpty())
            found.append({CampaignStep::Audience, desk.figures->decisionProblem().sentence});
        else if (desk.figures->decisions() && desk.figures->toBeWritten() == 0)
            found.append(
                {CampaignStep::Audience, tr("Nobody of this audience may be written to. The Audience step says why.")});
    }
    return found;
}

QString LaunchPanel::summary(const CampaignDesk &desk)
{
    const auto &figures = *desk.figures;
    if (!figures.decisions())
        return {};
    const QLocale locale;
    const qint64 held = figures.decisions()->value(u"hold"_s), left = figures.audience() - figures.toBeWritten();
    QStringList sentences{tr("%Ln people are written to.", nullptr, int(figures.toBeWritten()))};
    if (left > 0)
        sentences << tr("%Ln are left out.", nullptr, int(left));
    if (held == figures.toBeWritten())
        sentences << tr("It is a quiet hour for all of them: the first messages leave %1.")
                         .arg(SchedulePanel::firstMessages(desk));
    else if (held > 0)
        sentences << tr("The first messages leave at once; %Ln people wait until their quiet hours are over.", nullptr,
                        int(held));
    else
        sentences << tr("The first messages leave at once.");
    if (figures.priced())
        sentences << tr("Price: %1.").arg(PriceRow::sentence(*figures.priced()));
    else
        sentences << tr("The price has not been worked out.");
    return sentences.join(u'\n');
}

void LaunchPanel::take()
{
    showAll();
}

void LaunchPanel::entered()
{
    showAll();
}

void LaunchPanel::showAll()
{
    const auto found = obstacles(desk());
    const auto problemsOf = [&](CampaignStep step) {
        QStringList sentences;
        for (const Obstacle &obstacle : found) {
            if (obstacle.step == step)
                sentences << obstacle.sentence;
        }
        return sentences.join(u' ');
    };
    const auto &now = brief();
    const auto &figures = *desk().figures;
    const QLocale locale;
    const auto set = [&](int row, CampaignStep step, const QString &good, bool known = true) {
        const QString problem = problemsOf(step);
        m_rows.at(row)->set(!problem.isEmpty() ? Tone::Attention
                            : known            ? Tone::Good
                                               : Tone::Neutral,
                            problem.isEmpty() ? good : problem);
    };
    const auto *topic = desk().choices->topic(now.topic);
    set(0, CampaignStep::Brief, topic ? tr("Brief: «%1» about %2.").arg(now.name, topic->name) : QString());
    set(1, CampaignStep::Audience,
        figures.decisions() ? tr("Audience: %1 of %2 people are written to.")
                                  .arg(locale.toString(figures.toBeWritten()), locale.toString(figures.audience()))
        : figures.isDeciding() ? tr("Audience: deciding about each person…")
                               : tr("Audience: not known before the brief and the text are there."),
        figures.decisions().has_value());
    set(2, CampaignStep::Text, tr("Text: written in %Ln languages.", nullptr, int(now.texts.size())));
    set(3, CampaignStep::Schedule,
        now.hours ? tr("Hours: %1 to %2 by the clock of each person.")
                        .arg(locale.toString(now.hours->from, QLocale::ShortFormat),
                             locale.toString(now.hours->to, QLocale::ShortFormat))
                  : tr("Hours: any, at night too."));
    const bool draft = isDraft();
    m_launch->setVisible(draft);
    m_remove->setVisible(draft && desk().editor->id().isValid());
    m_wait->setVisible(draft);
    if (!draft) {
        const QDateTime at = desk().editor->campaign().launchedAt;
        m_heading->setText(tr("Launched"));
        m_summary->setText(at.isValid() ? tr("On %1. The Running step shows how far it is.")
                                              .arg(locale.toString(at.toLocalTime(), QLocale::LongFormat))
                                        : QString());
        return;
    }
    m_heading->setText(found.isEmpty() ? figures.decisions() ? tr("Ready to launch") : tr("One moment")
                                       : tr("Not ready yet"));
    m_summary->setText(found.isEmpty() ? summary(desk()) : tr("The points on the left are still open."));
    m_wait->setText(tr("For a minute after the launch one key stops it again."));
    setTone(m_launch, found.isEmpty() ? Tone::Accent : Tone::Neutral);
}

} // namespace otklik::ui
