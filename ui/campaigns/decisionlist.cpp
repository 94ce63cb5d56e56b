// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisionlist.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "campaignpeople.h"
#include "campaignwords.h"
#include "decisionexport.h"
#include "progresscard.h"
#include "searchfield.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

DecisionList::DecisionList(const CampaignDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_look(new views::AudienceLook(desk.around.store, this)),
      m_reasons(new QComboBox(this)), m_search(new SearchField(tr("Name or number"), this)),
      m_export(new QPushButton(tr("Export…"), this)), m_progress(new ProgressCard(this)),
      m_people(new CampaignPeople(desk.around, this)), m_exporter(new DecisionExport(desk.around, this))
{
    m_reasons->setObjectName(u"decisionComboBox"_s);
    m_reasons->setAccessibleName(tr("Which decision"));
    m_reasons->setPlaceholderText(tr("Show people…"));
    m_reasons->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reasons->setMinimumContentsLength(14);
    m_search->setObjectName(u"decisionSearchLineEdit"_s);
    m_search->setAccessibleName(tr("Search the audience by name or number"));
    m_search->setDelay(300);
    m_export->setObjectName(u"decisionExportButton"_s);
    m_export->setToolTip(tr("Everybody of the audience, with the decision and what came of it, into a file"));
    m_people->setObjectName(u"decisionPeople"_s);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(space::inGroup);
    tools->addWidget(m_reasons, 3);
    tools->addWidget(m_search, 2);
    tools->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inGroup);
    column->addLayout(tools);
    column->addWidget(m_progress);
    column->addWidget(m_people, 1);

    connect(m_reasons, qOverload<int>(&QComboBox::activated), this, &DecisionList::ask);
    connect(m_search, &SearchField::searched, this, &DecisionList::ask);
    connect(m_export, &QPushButton::clicked, this, [this] { m_exporter->start(launched(), m_desk.editor->brief()); });
    connect(m_exporter, &DecisionExport::said, this, [this](const Message &message) {
        if (m_desk.say)
            m_desk.say(message);
    });
    connect(m_exporter, &DecisionExport::failed, this, [this](const Error &error) { m_desk.complain(error); });
    connect(m_progress, &ProgressCard::cancelRequested, this, [this] {
        m_look->cancel();
        m_progress->end();
        take();
    });
    connect(m_look, &views::AudienceLook::making, this,
            [this] { m_progress->begin(tr("Deciding about each person"), true); });
    connect(m_look, &views::AudienceLook::progress, this,
            [this](qint64 done) { m_progress->setProgress(done, m_desk.figures->audience()); });
    connect(m_look, &views::AudienceLook::failed, this, [this](const Error &error) {
        m_progress->end();
        if (error.kind != Failure::Cancelled)
            m_desk.complain(error);
    });
    connect(m_look, &views::AudienceLook::ready, this, [this](const views::CampaignPeopleModel::Source &source) {
        m_progress->end();
        const QString reason = m_reasons->currentData().toString();
        const bool everybody = reason.isEmpty();
        QString sentence = everybody ? tr("Everybody whom the segment finds, and what is decided about each.")
                                     : views::decisionSentence(reason);
        if (m_look->decidedAt().isValid())
            sentence =
                tr("%1 As of %2; nothing was sent.", "sentence about a decision, when")
                    .arg(sentence, QLocale().toString(m_look->decidedAt().toLocalTime().time(), QLocale::ShortFormat));
        const bool draft = !launched().isValid();
        m_people->showPeople(everybody ? tr("Everybody") : views::decisionWord(reason), sentence,
                             everybody ? (draft && !m_counts.contains(u"hold"_s) ? CampaignPeople::WithDecision
                                                                                 : CampaignPeople::WithDecisionAndTime)
                             : reason.startsWith("excluded"_L1) ? CampaignPeople::NamesOnly
                             : draft && reason == "send"_L1     ? CampaignPeople::WithLanguage
                                                                : CampaignPeople::WithLanguageAndTime,
                             source);
    });
}

CampaignId DecisionList::launched() const
{
    return m_desk.editor->isDraft() ? CampaignId() : m_desk.editor->id();
}

void DecisionList::take()
{
    m_progress->end();
    m_look->forget();
    m_chosen = false;
    m_reasons->setCurrentIndex(-1);
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    m_people->clear();
}

void DecisionList::setCounts(const QMap<QString, qint64> &decisions)
{
    m_export->setVisible(!decisions.isEmpty() && DecisionExport::mayExport(m_desk.around.me));
    m_reasons->setEnabled(!decisions.isEmpty());
    m_search->setEnabled(!decisions.isEmpty());
    if (decisions == m_counts && m_reasons->count() > 0)
        return;
    if (!launched().isValid() && m_chosen)
        take(); // the brief or the people are others now
    m_counts = decisions;
    const QString before = m_reasons->currentIndex() < 0 ? u"none"_s : m_reasons->currentData().toString();
    const QSignalBlocker quiet(m_reasons);
    m_reasons->clear();
    const QLocale locale;
    qint64 everybody = 0;
    for (const qint64 n : decisions)
        everybody += n;
    m_reasons->addItem(tr("Everybody: %1").arg(locale.toString(everybody)), QString());
    QStringList order = views::decisionOrder();
    for (const QString &reason : decisions.keys()) {
        if (!order.contains(reason))
            order << reason;
    }
    for (const QString &reason : std::as_const(order)) {
        if (const qint64 n = decisions.value(reason); n > 0)
            m_reasons->addItem(
                tr("%1: %2", "a decision, how many people").arg(views::decisionWord(reason), locale.toString(n)),
                reason);
    }
    m_reasons->setCurrentIndex(before == "none"_L1 ? -1 : m_reasons->findData(before));
}

void DecisionList::show(const QString &reason)
{
    const int index = m_reasons->findData(reason);
    if (index < 0)
        return;
    m_reasons->setCurrentIndex(index);
    ask();
}

void DecisionList::ask()
{
    if (m_reasons->currentIndex() < 0)
        m_reasons->setCurrentIndex(0);
    m_chosen = true;
    launched().isValid() ? m_look->setCampaign(launched()) : m_look->setBrief(m_desk.editor->brief());
    m_look->ask(m_reasons->currentData().toString(), m_search->text().trimmed());
}

} // namespace otklik::ui
