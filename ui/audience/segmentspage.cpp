// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmentspage.h"

#include <QAction>
#include <QVBoxLayout>

#include "ask.h"
#include "changefeed.h"
#include "label.h"
#include "listdetail.h"
#include "mergedialog.h"
#include "messagebar.h"
#include "ruledraft.h"
#include "ruleeditor.h"
#include "segmentlist.h"
#include "segmentresult.h"
#include "store.h"
#include "theme.h"
#include "undobar.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

using views::RuleModel;
using views::SegmentListModel;

namespace {

constexpr char currentKey[] = "segments/current";

QString savedId(const QString &name)
{
    return u"saved:"_s + name;
}

} // namespace

SegmentsPage::SegmentsPage(const Surroundings &around, QWidget *parent)
    : Page(around, parent), m_drafts(around.preferences, around.store ? around.store->url().displayed() : QString()),
      m_listView(new SegmentList), m_name(new Label(Label::Voice::Section)), m_editor(new RuleEditor),
      m_result(new SegmentResult(around))
{
    setObjectName(u"segmentsPage"_s);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inGroup);
    m_name->setObjectName(u"segmentNameLabel"_s);
    m_name->setElided(true);
    column->addWidget(m_name);
    column->addWidget(m_editor, 1);
    auto *work = new ListDetail(around.preferences, u"segments/editor"_s);
    work->setSides(middle, m_result, 0.56);
    auto *body = new ListDetail(around.preferences, u"segments/list"_s);
    body->setSides(m_listView, work, 0.2);
    setBody(body);
    m_listView->setModel(&m_list);

    connect(m_listView, &SegmentList::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            showSegment(m_list.line(index).id);
    });
    connect(m_listView, &SegmentList::leftSideways, m_editor, &RuleEditor::focusTree);
    connect(m_editor, &RuleEditor::changed, this, &SegmentsPage::ruleChanged);
    connect(m_result, &SegmentResult::personActivated, this, &SegmentsPage::openPerson);
    connect(m_result, &SegmentResult::counted, this, [this] { m_editor->clearProblems(); });
    connect(m_result, &SegmentResult::failed, this, [this](const Error &error) {
        if (error.kind == Failure::Invalid || error.kind == Failure::NotFound)
            m_editor->showProblem(error);
        else
            messageBar()->say(error, tr("Count again"), [this] { look(); });
    });
    makeCommands();
    follow();
}

void SegmentsPage::makeCommands()
{
    addCommand(tr("New segment"), u"list-add"_s, QKeySequence(Qt::CTRL | Qt::Key_N), Place::Title,
               [this] { newSegment(); });
    m_use = addCommand(tr("Use in a campaign"), u"mail-send"_s, QKeySequence(Qt::CTRL | Qt::Key_U), Place::Title,
                       [this] { useInCampaign(); });
    m_save = addCommand(tr("Save"), u"document-save"_s, QKeySequence::Save, Place::TitleMain, [this] { save(); });
    addCommand(tr("Save under another name"), u"document-save-as"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
               Place::Hidden, [this] { saveAs(); });
    m_discard = addCommand(tr("Throw the changes away"), u"edit-undo"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
                           Place::Hidden, [this] { discard(); });
    addCommand(tr("Count again"), u"view-refresh"_s, QKeySequence(Qt::CTRL | Qt::Key_R), Place::Hidden,
               [this] { look(); });

    addCommand(tr("Why somebody fits or not"), u"help-about"_s, QKeySequence(Qt::CTRL | Qt::Key_Y), Place::Hidden,
               [this] { askWhy(); });

    const auto inEditor = [this](const QString &name, const QString &text, const QString &icon, const QKeySequence &key,
                                 bool withText, std::function<void()> run) {
        QAction *action = addCommand(text, icon, key, Place::Hidden, std::move(run));
        removeAction(action);
        action->setObjectName(name);
        action->setToolTip(tr("%1 (%2)", "a command and its key").arg(text, key.toString(QKeySequence::NativeText)));
        m_editor->addAction(action, withText);
    };
    inEditor(u"addCondition"_s, tr("Add condition"), u"list-add"_s, QKeySequence(Qt::Key_Insert), true,
             [this] { m_editor->addCondition(); });
    inEditor(u"addGroup"_s, tr("Add group"), u"folder-new"_s, QKeySequence(Qt::CTRL | Qt::Key_Insert), true,
             [this] { m_editor->addGroup(); });
    inEditor(u"removeCondition"_s, tr("Remove the condition"), u"edit-delete"_s, QKeySequence(Qt::Key_Delete), false,
             [this] { removeCondition(); });
    inEditor(u"moveUp"_s, tr("Move up"), u"arrow-up"_s, QKeySequence(Qt::ALT | Qt::Key_Up), false,
             [this] { m_editor->move(-1); });
    inEditor(u"moveDown"_s, tr("Move down"), u"arrow-down"_s, QKeySequence(Qt::ALT | Qt::Key_Down), false,
             [this] { m_editor->move(1); });
    inEditor(u"switchGroup"_s, tr("All, any or none"), u"view-refresh"_s, QKeySequence(Qt::CTRL | Qt::Key_G), true,
             [this] { m_editor->switchGroup(); });

    QAction *remove = addCommand(tr("Delete the segment"), u"edit-delete"_s, QKeySequence(Qt::Key_Delete),
                                 Place::Hidden, [this] { removeSegment(); });
    removeAction(remove);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_listView->addAction(remove);
}

QList<KeyText> SegmentsPage::keys() const
{
    return Page::keys() +
           QList<KeyText>{
               {QKeySequence(Qt::Key_Return), tr("Edit the condition; open the person; from the list to the rule")},
               {QKeySequence(Qt::Key_Space), tr("Switch the group that is selected: all, any, none")}};
}

void SegmentsPage::follow()
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(300);
    connect(&m_reload, &QTimer::timeout, this, &SegmentsPage::refresh);
    // People change all the time while a campaign runs: a count that nobody asked for comes seldom and quietly.
    m_recount.setSingleShot(true);
    m_recount.setInterval(10000);
    connect(&m_recount, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_result->countQuietly();
        else
            m_recountMissed = true;
    });
    if (!around().changes)
        return;
    connect(around().changes, &store::ChangeFeed::changed, this, [this](const QString &table) {
        static const QStringList named{u"segment"_s, u"topic"_s, u"district"_s, u"service"_s, u"campaign"_s};
        if ((table.isEmpty() || named.contains(table)) && m_loaded && !m_reload.isActive())
            m_reload.start();
        if (!named.contains(table) && m_loaded && !m_recount.isActive())
            m_recount.start();
    });
}

void SegmentsPage::shown()
{
    Page::shown();
    if (std::exchange(m_recountMissed, false))
        m_result->countQuietly();
}

void SegmentsPage::refresh()
{
    if (!around().store || m_loading)
        return;
    m_loading = true;
    if (!m_loaded)
        setState(State::Loading);
    const auto reading = around().store->run(store::Lane::Interactive, [](store::Database &database) -> Result<Loaded> {
        OTKLIK_TRY(segments, audience::Segments(database).list());
        OTKLIK_TRY(lists, views::readRulePickLists(database));
        return Loaded{segments, lists};
    });
    store::deliver(reading, this, [this](const Result<Loaded> &loaded) {
        m_loading = false;
        if (!loaded)
            return setFailed(loaded.error());
        take(*loaded);
    });
}

void SegmentsPage::take(const Loaded &loaded)
{
    const QHash<QString, audience::Segment> before = std::exchange(m_saved, {});
    for (const auto &segment : loaded.segments)
        m_saved.insert(segment.name, segment);
    const QStringList known = m_lists.languages.isEmpty() ? QStringList() : [this] {
        QStringList codes;
        for (const auto &language : std::as_const(m_lists.languages))
            codes << language.code;
        return codes;
    }();
    m_lists = loaded.lists;
    m_lists.setLanguages(known);
    const bool first = !std::exchange(m_loaded, true);
    showLines();
    if (m_list.lines().isEmpty()) {
        m_current.clear();
        return setEmpty(EmptyState::Kind::NothingYet,
                        tr("A segment is a rule that says who belongs together: «over 60 and not seen for a year». It "
                           "is counted live and used by campaigns."),
                        tr("New segment"), [this] { newSegment(); });
    }
    setState(State::Ready);
    showLists();
    if (first || !m_wanted.isEmpty() || !m_list.indexOf(m_current).isValid()) {
        QString wanted = std::exchange(m_wanted, {});
        if (wanted.isEmpty() && around().preferences)
            wanted = around().preferences->value(QLatin1String(currentKey)).toString();
        if (!m_list.indexOf(wanted).isValid())
            wanted = m_list.lines().constFirst().id;
        choose(wanted);
    } else if (!m_drafts.find(m_current)) {
        // Another desk saved it: there is nothing here that could be lost.
        const auto now = m_saved.value(currentName()), then = before.value(currentName());
        if (now.rule != then.rule)
            showSegment(m_current);
    } else if (const auto now = m_saved.constFind(currentName()), then = before.constFind(currentName());
               now != m_saved.cend() && then != before.cend() && now->rule != then->rule) {
        Message message;
        message.tone = Tone::Attention;
        message.happened = tr("Somebody else saved the segment «%1» in the meantime.").arg(now->name);
        message.kept = tr("Your changes are kept here as a draft; saving asks what stays.");
        messageBar()->say(message);
    }
    askLanguages();
}

void SegmentsPage::askLanguages()
{
    if (std::exchange(m_languagesAsked, true))
        return;
    // Behind the first count: it looks at everybody, and the usual languages stand in the list already.
    const auto reading = around().store->run(
        store::Lane::Count, [](store::Database &database) { return views::readLanguageCodes(database); });
    store::deliver(reading, this, [this](const Result<QStringList> &codes) {
        if (!codes)
            return;
        m_lists.setLanguages(*codes);
        showLists();
    });
}

void SegmentsPage::showLists()
{
    views::RulePickLists lists = m_lists;
    const QString own = currentName();
    lists.segments.removeIf([&](const views::Pick &pick) { return pick.code == own; });
    m_editor->setLists(lists);
    m_result->setLists(lists);
}

void SegmentsPage::showLines()
{
    QList<SegmentListModel::Line> drafts, saved;
    const QStringList ids = m_drafts.ids();
    int number = 0;
    for (const QString &id : ids) {
        if (id.startsWith("new:"_L1))
            drafts.append({id, ++number > 1 ? tr("New segment %1").arg(number) : tr("New segment"), true});
        else if (!m_saved.contains(id.section(u':', 1))) // deleted by another desk; what was written here is still ours
            saved.append({id, id.section(u':', 1), true});
    }
    for (const auto &segment : std::as_const(m_saved))
        saved.append({savedId(segment.name), segment.name, ids.contains(savedId(segment.name))});
    std::sort(saved.begin(), saved.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    const QSignalBlocker quiet(m_listView);
    m_list.setLines(drafts + saved);
}

void SegmentsPage::open(const QVariantMap &arguments)
{
    if (const QString name = arguments.value(u"segment"_s).toString(); !name.isEmpty())
        m_wanted = savedId(name);
    if (arguments.value(u"new"_s).toBool()) {
        m_wanted = m_drafts.newId();
        m_drafts.put(m_wanted, {audience::Rule().toJson(), {}});
        if (m_loaded)
            showLines();
    }
    if (m_loaded && !m_wanted.isEmpty() && m_list.indexOf(m_wanted).isValid())
        choose(std::exchange(m_wanted, {}));
    else if (m_loaded && !m_wanted.isEmpty())
        refresh();
}

void SegmentsPage::choose(const QString &id)
{
    const QModelIndex index = m_list.indexOf(id);
    if (m_listView->currentIndex() == index)
        showSegment(id);
    else
        m_listView->setCurrentIndex(index);
    m_listView->scrollTo(index);
}

QString SegmentsPage::currentName() const
{
    return isNew() ? QString() : m_current.section(u':', 1);
}

void SegmentsPage::showSegment(const QString &id)
{
    if (!m_loaded)
        return;
    m_current = id;
    if (around().preferences)
        around().preferences->setValue(QLatin1String(currentKey), id);
    const auto draft = m_drafts.find(id);
    m_name->setText(m_list.line(m_list.indexOf(id)).name);
    showLists();
    m_editor->setRule(draft ? views::ruleFromDraft(draft->rule) : m_saved.value(currentName()).rule);
    m_result->clear();
    look();
}

bool SegmentsPage::isDirty() const
{
    const auto saved = m_saved.constFind(currentName());
    return isNew() || saved == m_saved.cend() || m_editor->rule() != RuleModel::normalised(saved->rule);
}

void SegmentsPage::ruleChanged()
{
    if (m_current.isEmpty())
        return;
    if (isDirty()) {
        const auto draft = m_drafts.find(m_current);
        const auto saved = m_saved.constFind(currentName());
        const QJsonObject from = saved == m_saved.cend() ? QJsonObject() : saved->rule.toJson();
        m_drafts.put(m_current,
                     {m_editor->rule().toJson(), draft ? draft->base : m_saved.value(currentName()).updatedAt,
                      draft ? draft->from : from});
    } else {
        m_drafts.remove(m_current);
    }
    m_list.setDraft(m_current, isDirty());
    look();
}

void SegmentsPage::look()
{
    m_save->setEnabled(!m_current.isEmpty() && isDirty());
    m_discard->setEnabled(m_save->isEnabled() && !isNew());
    m_use->setEnabled(!m_current.isEmpty());
    if (m_current.isEmpty())
        return;
    m_editor->clearProblems();
    const auto rule = audience::Rule::parse(QJsonValue(m_editor->rule().toJson()));
    if (!rule) {
        m_editor->showProblem(rule.error());
        return m_result->setUncountable(tr("Finish the marked condition."));
    }
    m_result->setRule(*rule);
}

} // namespace otklik::ui
