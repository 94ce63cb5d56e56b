// SPDX-License-Identifier: GPL-3.0-or-later
// What SegmentsPage does to segments: make, save, delete, hand to a campaign.
#include "segmentspage.h"

#include <QCoreApplication>

#include "ask.h"
#include "messagebar.h"
#include "personqueries.h"
#include "personwords.h"
#include "ruledraft.h"
#include "ruleeditor.h"
#include "segmentlist.h"
#include "segmentresult.h"
#include "store.h"
#include "undobar.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

void SegmentsPage::newSegment()
{
    const QString id = m_drafts.newId();
    m_drafts.put(id, {audience::Rule().toJson(), {}});
    showLines();
    setState(State::Ready);
    choose(id);
    m_editor->focusTree();
}

void SegmentsPage::save(const std::function<void(QString)> &then)
{
    if (m_current.isEmpty())
        return;
    if (isNew())
        saveAs(then);
    else
        store(currentName(), false, then);
}

void SegmentsPage::saveAs(const std::function<void(QString)> &then)
{
    if (m_current.isEmpty() || !around().ask)
        return;
    TextQuestion question;
    question.title = tr("Save the segment");
    question.label = tr("Name");
    question.value = currentName();
    question.accept = tr("Save");
    question.complaint = [this](const QString &text) {
        const QString name = text.trimmed();
        if (name.isEmpty())
            return tr("A segment needs a name.");
        if (name.size() > 100)
            return tr("A name has 100 characters at most.");
        if (m_saved.contains(name) && name != currentName())
            return tr("There is a segment of this name already. Choose another name.");
        return QString();
    };
    around().ask->text(this, question, [this, then](const std::optional<QString> &name) {
        if (name)
            store(name->trimmed(), name->trimmed() != currentName(), then);
    });
}

void SegmentsPage::store(const QString &name, bool replace, const std::function<void(QString)> &then)
{
    const auto rule = audience::Rule::parse(QJsonValue(m_editor->rule().toJson()));
    if (!rule) {
        m_editor->showProblem(rule.error());
        m_editor->focusTree();
        return;
    }
    const auto draft = m_drafts.find(m_current);
    const QDateTime base = draft ? draft->base : m_saved.value(name).updatedAt;
    const auto saving = around().store->run(
        store::Lane::Write, [name, rule = *rule, base, replace](store::Database &database) -> Result<SegmentId> {
            audience::Segments segments(database);
            if (const auto there = segments.find(name); there && !replace && base.isValid() && there->updatedAt != base)
                return fail(
                    Failure::Conflict, u"segment.changed"_s,
                    QCoreApplication::translate(
                        "SegmentsPage",
                        "Somebody else saved the segment «%1» in the meantime. Your changes are kept here as a draft.")
                        .arg(name));
            return segments.save(name, rule);
        });
    store::deliver(saving, this, [this, name, then, saved = *rule, from = m_current](const Result<SegmentId> &result) {
        if (result) {
            // What was changed while it was on its way stays a draft.
            const auto now = m_drafts.find(from);
            if (!now ||
                views::RuleModel::normalised(views::ruleFromDraft(now->rule)) == views::RuleModel::normalised(saved))
                m_drafts.remove(from);
            else
                m_drafts.put(from, {now->rule, {}});
        }
        stored(name, result, then);
    });
}

void SegmentsPage::stored(const QString &name, const Result<SegmentId> &result,
                          const std::function<void(QString)> &then)
{
    if (result) {
        messageBar()->clear();
        m_wanted = u"saved:"_s + name;
        refresh();
        if (then)
            then(name);
        return;
    }
    const Error &error = result.error();
    if (error.code == "segment.changed"_L1 && around().ask) {
        Question question;
        question.title = tr("Replace what somebody else saved?");
        question.sentence = error.sentence;
        question.yes = tr("Replace theirs");
        question.no = tr("Keep my draft");
        around().ask->question(this, question, [this, name, then](bool yes) {
            if (yes)
                store(name, true, then);
        });
        return;
    }
    if (error.code.startsWith("rule."_L1))
        m_editor->showProblem(error);
    else
        messageBar()->say(error);
}

void SegmentsPage::discard()
{
    const auto draft = m_drafts.find(m_current);
    if (!draft || isNew())
        return;
    const QString id = m_current;
    m_drafts.remove(id);
    showLines();
    showSegment(id);
    undoBar()->offer(tr("The changes of «%1» were thrown away.").arg(currentName()), [this, id, draft = *draft] {
        m_drafts.put(id, draft);
        showLines();
        choose(id);
    });
}

void SegmentsPage::removeSegment()
{
    if (m_current.isEmpty())
        return;
    const QString id = m_current, name = currentName();
    const auto draft = m_drafts.find(id);
    const auto gone = [this, id, draft] {
        m_drafts.remove(id);
        m_current.clear();
        refresh();
    };
    if (!m_saved.contains(name)) {
        gone();
        undoBar()->offer(tr("The new segment was thrown away."), [this, id, draft] {
            if (draft)
                m_drafts.put(id, *draft);
            m_wanted = id;
            refresh();
        });
        return;
    }
    const auto removing = around().store->run(
        store::Lane::Write, [name](store::Database &database) { return audience::Segments(database).remove(name); });
    store::deliver(removing, this, [this, id, name, draft, gone, rule = m_saved.value(name).rule](const Done &done) {
        if (!done)
            return messageBar()->say(done.error());
        gone();
        undoBar()->offer(tr("The segment «%1» was deleted.").arg(name), [this, id, name, draft, rule] {
            const auto restoring = around().store->run(store::Lane::Write, [name, rule](store::Database &database) {
                return audience::Segments(database).save(name, rule);
            });
            store::deliver(restoring, this, [this, id, name, draft](const Result<SegmentId> &result) {
                if (result && draft)
                    m_drafts.put(id, {draft->rule, {}});
                stored(name, result, {});
            });
        });
    });
}

void SegmentsPage::removeCondition()
{
    const auto removed = m_editor->removeCurrent();
    if (!removed)
        return;
    undoBar()->offer(tr("The condition was removed."), [this, removed = *removed, id = m_current] {
        if (id == m_current)
            return m_editor->restore(removed);
        choose(id); // another segment was chosen since
        m_editor->restore(removed);
    });
}

void SegmentsPage::useInCampaign()
{
    const auto go = [this](const QString &name) { Q_EMIT navigate(u"campaign"_s, {{u"segment"_s, name}}); };
    if (isDirty()) // a campaign takes what is saved
        save(go);
    else
        go(currentName());
}

void SegmentsPage::askWhy()
{
    if (!around().ask || m_current.isEmpty())
        return;
    TextQuestion question;
    question.title = tr("Why does somebody fit, or not?");
    question.label = tr("Name, phone, e-mail or external ID");
    question.accept = tr("Find");
    const auto show = [this](const people::Person &person) { m_result->explain(person.id, views::personName(person)); };
    const auto choose = [this, show](const Result<QList<people::Person>> &found) {
        if (!found)
            return messageBar()->say(found.error());
        if (found->isEmpty()) {
            Message message;
            message.happened = tr("Nobody was found by that. Nothing was changed.");
            return messageBar()->say(message);
        }
        if (found->size() == 1)
            return show(found->constFirst());
        ChoiceQuestion which;
        which.title = tr("Who of them?");
        which.label = tr("Person");
        for (const auto &person : *found)
            which.choices << (person.birthDate.isValid()
                                  ? tr("%1, born %2").arg(views::personName(person), views::dayText(person.birthDate))
                                  : views::personName(person));
        which.accept = tr("Say why");
        around().ask->choice(this, which, [show, people = *found](const std::optional<int> &chosen) {
            if (chosen)
                show(people.at(*chosen));
        });
    };
    around().ask->text(this, question, [this, choose](const std::optional<QString> &text) {
        if (!text || text->trimmed().isEmpty())
            return;
        const auto searching = around().store->run(store::Lane::Interactive,
                                                   [site = around().site, text = *text](store::Database &database) {
                                                       return people::PersonQueries(database, site).search(text, 12);
                                                   });
        store::deliver(searching, this, choose);
    });
}

} // namespace otklik::ui
