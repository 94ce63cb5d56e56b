// SPDX-License-Identifier: GPL-3.0-or-later
#include "listspanel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include "ask.h"
#include "buttons.h"
#include "changefeed.h"
#include "icons.h"
#include "label.h"
#include "listuse.h"
#include "segments.h"
#include "tableview.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

using people::ListKind;
using people::ListScope;
using people::PersonList;
using people::PersonLists;
using views::PersonListModel;

namespace {

/// The icon of a kind before the name.
class KindDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        static const QStringList names{u"system-users"_s, u"rating"_s, u"user-identity"_s,
                                       u"group"_s,        u"globe"_s,  u"view-filter"_s};
        option->icon = icon(names.value(index.data(PersonListModel::KindRole).toInt()));
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {16, 16};
    }
};

const char *const scopes[] = {QT_TRANSLATE_NOOP("otklik::ui::ListsPanel", "Only I"),
                              QT_TRANSLATE_NOOP("otklik::ui::ListsPanel", "Whoever sees this site"),
                              QT_TRANSLATE_NOOP("otklik::ui::ListsPanel", "The whole city")};

} // namespace

QString ListsPanel::refusal(const access::AccessState &me)
{
    return me.may({u"operator"_s, u"doctor"_s, u"nurse"_s, u"marketer"_s, u"supervisor"_s})
               ? QString()
               : tr("Lists are kept by operators, doctors, nurses, marketers and supervisors.");
}

ListsPanel::ListsPanel(const Surroundings &around, QWidget *parent)
    : QWidget(parent), m_around(around), m_model(new PersonListModel(this)), m_text(new views::PersonListText(this)),
      m_table(new TableView(this)), m_add(makeQuietButton(tr("&New list…"), u"list-add"_s, this)),
      m_about(new Label(Label::Voice::Small, {}, this)), m_star(new QAction(this)),
      m_rename(new QAction(tr("Rename…"), this)), m_share(new QAction(tr("Who sees it…"), this)),
      m_remove(new QAction(tr("Remove"), this)), m_more(makeButton(tr("This list"), {}, this)), m_wait(new QTimer(this))
{
    setObjectName(u"listsPanel"_s);
    setAccessibleName(tr("Lists"));
    m_text->setSourceModel(m_model);
    build();
    connect(m_table, &TableView::currentRowChanged, this, [this] {
        showCurrent();
        if (m_showing || current().id == m_chosen)
            return;
        m_chosen = current().id;
        Q_EMIT chosen(current());
    });
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(m_star, &QAction::triggered, this, &ListsPanel::star);
    connect(m_rename, &QAction::triggered, this, &ListsPanel::rename);
    connect(m_share, &QAction::triggered, this, &ListsPanel::share);
    connect(m_remove, &QAction::triggered, this, &ListsPanel::remove);
    m_wait->setSingleShot(true);
    m_wait->setInterval(300);
    connect(m_wait, &QTimer::timeout, this, &ListsPanel::refresh);
    if (around.changes)
        connect(around.changes, &store::ChangeFeed::changed, this, [this] {
            if (isVisible() && !m_wait->isActive())
                m_wait->start();
        });
}

void ListsPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new Label(Label::Voice::Section, tr("Lists"), this), 1);
    m_add->setObjectName(u"addListPushButton"_s);
    line->addWidget(m_add);
    column->addLayout(line);
    m_table->setObjectName(u"listsTableView"_s);
    m_table->setAccessibleName(tr("Lists"));
    m_table->setModel(m_text);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->hide();
    m_table->setItemDelegateForColumn(PersonListModel::Name, new KindDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(PersonListModel::People, QHeaderView::ResizeToContents);
    m_table->stretch(PersonListModel::Name);
    column->addWidget(m_table, 1);
    m_about->setObjectName(u"listAboutLabel"_s);
    m_about->setWordWrap(true);
    column->addWidget(m_about);
    m_more->setObjectName(u"listMorePushButton"_s);
    m_more->setMenu(new QMenu(m_more));
    for (QAction *action : {m_star, m_rename, m_share, m_remove}) {
        m_more->menu()->addAction(action);
        m_table->addAction(action); // also in its context menu
    }
    m_star->setObjectName(u"starListAction"_s);
    m_rename->setObjectName(u"renameListAction"_s);
    m_share->setObjectName(u"shareListAction"_s);
    m_remove->setObjectName(u"removeListAction"_s);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    const QString why = refusal(m_around.me);
    m_add->setEnabled(why.isEmpty());
    m_add->setToolTip(why);
    showCurrent();
}

void ListsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_table->resizeColumnToContents(PersonListModel::People);
}

PersonList ListsPanel::current() const
{
    return m_model->list(m_text->mapToSource(m_table->currentIndex()));
}

void ListsPanel::refresh()
{
    store::deliver(m_around.store->run(store::Lane::Interactive,
                                       [](store::Database &database) { return PersonLists(database).all(); }),
                   this, [this](const Result<QList<PersonList>> &lists) {
                       if (lists)
                           arrived(*lists);
                       else
                           Q_EMIT failed(lists.error());
                   });
}

void ListsPanel::arrived(const QList<PersonList> &lists)
{
    m_showing = true;
    m_model->setLists(lists);
    m_table->selectRow(m_model->rowOf(m_chosen));
    m_showing = false;
    if (m_chosen.isValid() && m_model->rowOf(m_chosen) == 0) { // somebody removed it, or shares it no more
        m_chosen = {};
        Q_EMIT chosen({});
    }
    showCurrent();
    if (!isHidden())
        count();
    Q_EMIT changed();
}

/// The stored ones together, then the smart ones one by one, on the lane that may take its time.
void ListsPanel::count()
{
    if (m_counting)
        m_counting->cancel();
    m_counting = std::make_shared<store::Job>();
    store::deliver(
        m_around.store->run(
            store::Lane::Count, [](store::Database &database) { return PersonLists(database).counts(); }, m_counting),
        this, [this](const Result<QHash<PersonListId, qint64>> &counts) {
            if (counts)
                m_model->setCounts(*counts);
        });
    const QList<PersonList> lists = m_model->lists();
    for (const PersonList &list : lists) {
        if (list.kind != ListKind::Smart)
            continue;
        store::deliver(m_around.store->run(
                           store::Lane::Count,
                           [list](store::Database &database) { return audience::countList(database, list); },
                           m_counting),
                       this, [this, id = list.id](const Result<qint64> &people) {
                           if (people)
                               m_model->setCount(id, *people);
                       });
    }
}

void ListsPanel::setChosen(PersonListId list)
{
    m_chosen = list;
    m_showing = true;
    m_table->selectRow(m_model->rowOf(list));
    m_showing = false;
    showCurrent();
}

void ListsPanel::showCurrent()
{
    const PersonList list = current();
    const bool there = list.id.isValid();
    const bool mayChange = there && list.changeable && list.kind != ListKind::Starred && refusal(m_around.me).isEmpty();
    m_about->setText(there ? views::listAboutText(list) : tr("Choose a list to see who stands on it."));
    m_star->setText(list.starred ? tr("Take my star off") : tr("Give it my star"));
    m_star->setEnabled(there && list.kind != ListKind::Starred);
    for (QAction *action : {m_rename, m_share, m_remove})
        action->setEnabled(mayChange);
    m_more->setEnabled(m_star->isEnabled());
}

void ListsPanel::store(const std::function<Result<PersonList>(store::Database &)> &change,
                       const std::function<void(const PersonList &)> &then)
{
    store::deliver(m_around.store->run(store::Lane::Write, change), this, [this, then](const Result<PersonList> &list) {
        if (!list)
            return failed(list.error());
        refresh();
        if (then)
            then(*list);
    });
}

void ListsPanel::add(std::function<void(const PersonList &)> then)
{
    if (!m_around.ask || !refusal(m_around.me).isEmpty())
        return;
    TextQuestion question;
    question.title = tr("New list");
    question.label = tr("What is the list to be called?");
    question.accept = tr("Go on");
    question.complaint = [](const QString &text) {
        return text.trimmed().isEmpty() ? tr("The list needs a name.") : QString();
    };
    m_around.ask->text(this, question, [this, then = std::move(then)](const std::optional<QString> &name) {
        if (name && !name->trimmed().isEmpty())
            askScope(*name, then);
    });
}

void ListsPanel::askScope(const QString &name, const std::function<void(const PersonList &)> &then)
{
    const bool city = m_around.me.oneDesk || m_around.me.city || m_around.me.superuser;
    ChoiceQuestion question;
    question.title = tr("Who sees the list «%1»?").arg(name);
    question.label = tr("You and supervisors change it.");
    for (int i = 0; i < (city ? 3 : 2); ++i)
        question.choices << tr(scopes[i]);
    const int stored = int(question.choices.size());
    if (!then) { // people are put by hand on a list made for them
        for (int i = 0; i < (city ? 3 : 2); ++i)
            question.choices << tr("%1; its people follow a saved segment").arg(tr(scopes[i]));
    }
    question.accept = tr("Make the list");
    m_around.ask->choice(this, question, [this, name, then, stored](const std::optional<int> &chosen) {
        if (!chosen)
            return;
        const auto scope = ListScope(*chosen % stored);
        if (*chosen >= stored)
            return askSegment(name, scope, then);
        const SiteId site = m_around.site.forNew();
        store(
            [name, scope, site](store::Database &database) { return PersonLists(database).add(name, scope, {}, site); },
            [this, then](const PersonList &list) {
                if (then)
                    return then(list);
                m_chosen = list.id;
                Q_EMIT this->chosen(list);
            });
    });
}

void ListsPanel::askSegment(const QString &name, ListScope scope, const std::function<void(const PersonList &)> &then)
{
    store::deliver(
        m_around.store->run(store::Lane::Interactive,
                            [](store::Database &database) { return audience::Segments(database).list(); }),
        this, [this, name, scope, then](const Result<QList<audience::Segment>> &segments) {
            if (!segments)
                return failed(segments.error());
            if (segments->isEmpty())
                return failed({Failure::NotFound, u"list.no_segment"_s,
                               tr("No segment is saved yet. Save one on the page Segments first; no list was made.")});
            ChoiceQuestion question;
            question.title = tr("Which segment does «%1» follow?").arg(name);
            question.label = tr("Whoever fits the segment at the moment stands on the list.");
            for (const audience::Segment &segment : *segments)
                question.choices << segment.name;
            question.accept = tr("Make the list");
            m_around.ask->choice(this, question,
                                 [this, name, scope, then, names = question.choices](const std::optional<int> &picked) {
                                     if (!picked)
                                         return;
                                     const SiteId site = m_around.site.forNew();
                                     store(
                                         [name, scope, site, segment = names.at(*picked)](store::Database &database) {
                                             return audience::addSmartList(database, name, scope, segment, site);
                                         },
                                         [this, then](const PersonList &list) {
                                             if (then)
                                                 return then(list);
                                             m_chosen = list.id;
                                             Q_EMIT chosen(list);
                                         });
                                 });
        });
}

void ListsPanel::rename()
{
    const PersonList list = current();
    TextQuestion question;
    question.title = tr("Rename the list");
    question.label = tr("What is the list to be called?");
    question.value = list.name;
    question.accept = tr("Rename");
    m_around.ask->text(this, question, [this, list](const std::optional<QString> &name) {
        if (!name || name->trimmed() == list.name)
            return;
        store([id = list.id,
               name = *name](store::Database &database) { return audience::renameList(database, id, name); },
              [this, list](const PersonList &renamed) {
                  if (renamed.id == m_chosen)
                      Q_EMIT chosen(renamed);
                  Q_EMIT undoable(tr("The list is called «%1» now.").arg(renamed.name), [this, list] {
                      store(
                          [list](store::Database &database) {
                              return audience::renameList(database, list.id, list.name);
                          },
                          [this](const PersonList &back) {
                              if (back.id == m_chosen)
                                  Q_EMIT chosen(back);
                          });
                  });
              });
    });
}

void ListsPanel::share()
{
    const PersonList list = current();
    const bool city = m_around.me.oneDesk || m_around.me.city || m_around.me.superuser;
    ChoiceQuestion question;
    question.title = tr("Who sees the list «%1»?").arg(list.name);
    question.label = tr("You and supervisors change it.");
    for (int i = 0; i < (city ? 3 : 2); ++i)
        question.choices << tr(scopes[i]);
    question.current = std::min(int(list.scope), int(question.choices.size()) - 1);
    question.accept = tr("Store");
    m_around.ask->choice(this, question, [this, list](const std::optional<int> &picked) {
        if (!picked || ListScope(*picked) == list.scope)
            return;
        const auto give = [this, id = list.id](ListScope scope, const std::function<void(const PersonList &)> &then) {
            store([id, scope](store::Database &database) { return PersonLists(database).share(id, scope); }, then);
        };
        give(ListScope(*picked), [this, list, give](const PersonList &shared) {
            Q_EMIT undoable(tr("It is changed who sees the list «%1».").arg(shared.name),
                            [list, give] { give(list.scope, {}); });
        });
    });
}

void ListsPanel::star()
{
    const PersonList list = current();
    store([list](store::Database &database) -> Result<PersonList> {
        PersonLists lists(database);
        OTKLIK_CHECK(lists.setStarred(list.id, !list.starred));
        return lists.find(list.id);
    });
}

void ListsPanel::remove()
{
    const PersonList list = current();
    store::deliver(
        m_around.store->run(store::Lane::Write,
                            [id = list.id](store::Database &database) { return audience::removeList(database, id); }),
        this, [this, list](const Done &done) {
            if (!done)
                return failed(done.error());
            refresh();
            Q_EMIT undoable(tr("The list «%1» is removed. Its people stay.").arg(list.name), [this, list] {
                store([list](store::Database &database) { return PersonLists(database).bringBack(list.id); },
                      [this](const PersonList &back) {
                          m_chosen = back.id;
                          Q_EMIT chosen(back);
                      });
            });
        });
}

} // namespace otklik::ui
