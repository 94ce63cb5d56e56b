// SPDX-License-Identifier: GPL-3.0-or-later
// What SegmentsPage does to segments: make, save, delete, hand to a campaign.
#include "segmentspage.h"

#include <QCoreApplication>

#include "ask.h"
#include "mergedialog.h"
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
    // What another desk saved is never overwritten unseen.
    std::optional<QDateTime> base;
    const QDateTime began = draft ? draft->base : m_saved.value(name).updatedAt;
    if (!replace && began.isValid())
        base = began;
    const auto saving = around().store->run(
        store::Lane::Write, [name, rule = *rule, base, replace](store::Database &database) -> Result<SegmentId> {
            audience::Segments segments(database);
            if (replace && segments.find(name)) // another desk gave the name away meanwhile
                return fail(Failure::Conflict, u"segment.name_taken"_s,
                            QCoreApplication::translate("SegmentsPage",
                                                        "Somebody else has just saved a segment of this "
                                                        "name. Choose another name; yours is kept as a "
                                                        "draft."));
            auto saved = segments.save(name, rule, base);
            if (saved || saved.error().code != "segment.changed"_L1 || segments.find(name))
                return saved;
            return segments.save(name, rule); // it was deleted: what was written here makes it anew
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
    if (error.code == "segment.changed"_L1)
        return compare(name, then);
    if (error.code.startsWith("rule."_L1))
        m_editor->showProblem(error);
    else
        messageBar()->say(error);
}

void SegmentsPage::compare(const QString &name, const std::function<void(QString)> &then)
{
    using Found = std::pair<audience::Segment, audience::RuleNames>;
    store::deliver(around().store->run(store::Lane::Interactive,
                                       [name](store::Database &database) -> Result<Found> {
                                           OTKLIK_TRY(segment, audience::Segments(database).find(name));
                                           OTKLIK_TRY(names, audience::readRuleNames(database));
                                           return Found{segment, names};
                                       }),
                   this, [this, name, then](const Result<Found> &found) {
                       if (!found)
                           return messageBar()->say(found.error());
                       if (name == currentName())
                           chooseRule(found->first, found->second, then);
                   });
}

void SegmentsPage::chooseRule(const audience::Segment &theirs, const audience::RuleNames &names,
                              const std::function<void(QString)> &then)
{
    const auto draft = m_drafts.find(m_current);
    if (!draft)
        return;
    const audience::Rule mine = views::ruleFromDraft(draft->rule);
    const bool known = !draft->from.isEmpty();
    const audience::Rule original = views::ruleFromDraft(draft->from);
    using views::RuleModel;
    const bool same = RuleModel::normalised(mine) == RuleModel::normalised(theirs.rule);
    if (same || (known && RuleModel::normalised(original) == RuleModel::normalised(theirs.rule))) {
        // They stored what stood there before, or the same as is written here: nothing of theirs is overwritten.
        m_drafts.put(m_current, {draft->rule, theirs.updatedAt, theirs.rule.toJson()});
        return store(theirs.name, false, then);
    }
    if (m_merge)
        m_merge->close(); // somebody changed it once more: the next one takes its place
    MergeRow row;
    row.name = tr("Rule");
    row.texts[MergeTable::Original] = known ? audience::plainSentence(original, names) : QString();
    row.texts[MergeTable::Theirs] = audience::plainSentence(theirs.rule, names);
    row.texts[MergeTable::Mine] = audience::plainSentence(mine, names);
    m_merge = new MergeDialog(
        tr("Changed at two desks: %1").arg(theirs.name),
        {tr("While you were changing this segment, somebody at another desk saved another rule for it."),
         tr("Nothing of yours is saved yet; your changes are kept as a draft. Choose which rule stays: the keys 1, 2 "
            "and 3 choose a column.")},
        {row}, {}, this);
    connect(m_merge, &MergeDialog::chosen, this,
            [this, id = m_current, draft = *draft, theirs, then](const QList<MergeTable::Column> &columns) {
                if (m_current != id)
                    return;
                if (columns.constFirst() == MergeTable::Theirs) {
                    m_drafts.remove(id);
                    m_saved.insert(theirs.name, theirs);
                    showLines();
                    choose(id);
                    undoBar()->offer(tr("The rule of the other desk stays."), [this, id, draft, theirs] {
                        m_drafts.put(id, {draft.rule, theirs.updatedAt, theirs.rule.toJson()});
                        showLines();
                        choose(id);
                    });
                    return;
                }
                const QJsonObject stays = columns.constFirst() == MergeTable::Original ? draft.from : draft.rule;
                m_drafts.put(id, {stays, theirs.updatedAt, theirs.rule.toJson()});
                m_editor->setRule(views::ruleFromDraft(stays));
                store(theirs.name, false, then);
            });
    connect(m_merge, &QDialog::finished, m_editor, [this] { m_editor->setEnabled(true); });
    m_editor->setEnabled(false); // what is typed there stays as it was compared
    m_merge->show();
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
