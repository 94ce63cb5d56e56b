// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewpage.h"

#include <QAction>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "actionlist.h"
#include "ask.h"
#include "changefeed.h"
#include "columnfit.h"
#include "emergencylistmodel.h"
#include "label.h"
#include "listdetail.h"
#include "messagebar.h"
#include "personwords.h"
#include "store.h"
#include "tableview.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

ReviewPage::ReviewPage(const Surroundings &around, QWidget *parent)
    : Page(around, parent), m_model(new views::EmergencyListModel(this)), m_table(new TableView),
      m_name(new Label(Label::Voice::Section)), m_facts(new Label(Label::Voice::Muted)),
      m_reason(new Label(Label::Voice::Body)), m_verdict(new Label(Label::Voice::Body)), m_actions(new ActionList)
{
    build();
    const auto add = [this](const QString &text, const QString &icon, Qt::Key key, const QString &name, bool justified,
                            bool main) {
        auto *action = addCommand(text, icon, key, Place::Hidden, [this, justified] { judge(justified); });
        m_actions->add(action, name, main);
        m_onEntry.append(action);
    };
    add(tr("Justified"), u"dialog-ok-apply"_s, Qt::Key_J, u"justifiedPushButton"_s, true, true);
    add(tr("Not justified"), u"dialog-cancel"_s, Qt::Key_U, u"notJustifiedPushButton"_s, false, false);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReviewPage::showCurrent);
    if (around.changes) {
        connect(around.changes, &store::ChangeFeed::changed, this, [this](const QString &table) {
            if (isVisible() && (table.isEmpty() || table == "care_opening"_L1))
                refresh();
        });
    }
}

void ReviewPage::build()
{
    m_table->setModel(m_model);
    m_table->setObjectName(u"reviewTableView"_s);
    m_table->setAccessibleName(tr("Cards that were opened in an emergency"));
    m_table->stretch(views::EmergencyListModel::Patient);
    auto *detail = new Surface;
    detail->setMinimumWidth(280);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(space::betweenGroups, space::betweenGroups, space::betweenGroups, space::betweenGroups);
    column->setSpacing(space::unit);
    m_name->setObjectName(u"reviewNameLabel"_s);
    m_reason->setObjectName(u"reviewReasonLabel"_s);
    m_verdict->setObjectName(u"reviewVerdictLabel"_s);
    for (Label *label : {m_name, m_facts, m_reason, m_verdict}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    column->addWidget(m_name);
    column->addWidget(m_facts);
    column->addWidget(new Label(Label::Voice::Small, tr("Reason given"), detail));
    column->addWidget(m_reason);
    column->addWidget(new Label(Label::Voice::Small, tr("Verdict"), detail));
    column->addWidget(m_verdict);
    column->addSpacing(space::unit);
    column->addWidget(m_actions);
    column->addStretch(1);
    auto *sides = new ListDetail(around().preferences, u"review"_s);
    sides->setSides(m_table, detail, 0.7);
    setBody(sides);
}

void ReviewPage::shown()
{
    const bool first = state() == State::Loading;
    Page::shown();
    if (!first)
        refresh();
    m_table->setFocus();
}

void ReviewPage::refresh()
{
    store::deliver(around().store->run(store::Lane::Interactive,
                                       [](store::Database &database) { return care::BreakGlass(database).review(); }),
                   this, [this](const Result<QList<care::EmergencyEntry>> &entries) {
                       entries ? arrived(*entries) : setFailed(entries.error());
                   });
}

void ReviewPage::arrived(const QList<care::EmergencyEntry> &entries)
{
    const care::EmergencyEntry before = m_model->entry(m_table->currentIndex());
    m_model->setEntries(entries);
    Q_EMIT countChanged(std::count_if(entries.cbegin(), entries.cend(),
                                      [](const care::EmergencyEntry &entry) { return entry.verdict.isEmpty(); }));
    if (entries.isEmpty())
        return setEmpty(EmptyState::Kind::NothingYet,
                        tr("No card of your clinics was opened in an emergency within the last 30 days."));
    setState(State::Ready);
    if (!std::exchange(m_fitted, true)) // once it is laid out and knows which rows are in sight
        QTimer::singleShot(0, this, [this] {
            fitColumns(m_table, views::EmergencyListModel::Patient, {views::EmergencyListModel::Clinic},
                       around().preferences, u"review"_s);
        });
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(std::max(0, m_model->rowOf(before.id)));
    showCurrent();
}

void ReviewPage::showCurrent()
{
    const care::EmergencyEntry entry = m_model->entry(m_table->currentIndex());
    for (QAction *action : std::as_const(m_onEntry))
        action->setEnabled(entry.id.isValid());
    if (!entry.id.isValid())
        return;
    m_name->setText(views::emergencyPatientName(entry));
    m_facts->setText(tr("%1 opened this card of “%2” on %3.")
                         .arg(views::openerName(entry.openedBy, entry.openedByName), entry.clinicName,
                              views::instantText(entry.at)));
    m_reason->setText(entry.reason);
    QString verdict = views::verdictWord(entry.verdict);
    if (!entry.verdict.isEmpty())
        verdict = tr("%1, by %2 on %3", "verdict, who, when")
                      .arg(verdict, entry.reviewedBy, views::instantText(entry.reviewedAt));
    m_verdict->setText(entry.remark.isEmpty() ? verdict : verdict + u'\n' + entry.remark);
    m_verdict->setTone(entry.verdict.isEmpty()           ? Tone::Attention
                       : entry.verdict == "justified"_L1 ? Tone::Good
                                                         : Tone::Danger);
}

void ReviewPage::judge(bool justified)
{
    const care::EmergencyEntry entry = m_model->entry(m_table->currentIndex());
    if (!entry.id.isValid() || !around().ask)
        return;
    TextQuestion question;
    question.title =
        justified ? tr("The emergency access was justified") : tr("The emergency access was not justified");
    question.label = tr("Remark (may stay empty)");
    question.manyLines = true;
    question.accept = tr("Store the verdict");
    if (!justified) {
        question.label = tr("What was wrong with it");
        question.complaint = [](const QString &text) {
            return text.simplified().isEmpty() ? tr("Say in a few words what was wrong.") : QString();
        };
    }
    around().ask->text(this, question, [this, id = entry.id, justified](const std::optional<QString> &remark) {
        if (!remark)
            return;
        store::deliver(around().store->run(store::Lane::Write,
                                           [id, justified, remark = *remark](store::Database &database) {
                                               return care::BreakGlass(database).judge(id, justified, remark);
                                           }),
                       this, [this](const Done &done) {
                           if (!done)
                               messageBar()->say(done.error());
                           refresh();
                       });
    });
}

} // namespace otklik::ui
