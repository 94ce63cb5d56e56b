// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinepanel.h"

#include <QButtonGroup>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "buttons.h"
#include "emptystate.h"
#include "flowlayout.h"
#include "icons.h"
#include "label.h"
#include "personwords.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

namespace {

constexpr int pageSize = 60;
constexpr int longestPage = 600;
constexpr int markSide = 16;

QIcon markOf(const views::TimelineEntry &entry)
{
    if (entry.kind == "consent"_L1)
        return entry.state == "granted"_L1 ? icon(iconNameOf(Tone::Good), Tone::Good)
                                           : icon(iconNameOf(Tone::Danger), Tone::Danger);
    if (entry.kind == "change"_L1)
        return icon(entry.state == "joined"_L1 || entry.state == "unjoined"_L1 ? u"merge"_s
                    : entry.state == "listed"_L1                               ? u"view-list-text"_s
                    : entry.state == "starred"_L1                              ? u"rating"_s
                                                                               : u"document-properties"_s,
                    Tone::Neutral);
    if (entry.kind == "message"_L1 || entry.kind == "call"_L1) {
        const bool lost = entry.state == "undeliverable"_L1 || entry.state == "rejected"_L1 ||
                          entry.state == "expired"_L1 || entry.state == "failed"_L1;
        return icon(entry.kind == "call"_L1 ? u"call-start"_s : u"mail-send"_s, lost ? Tone::Danger
                                                                                : entry.state == "delivered"_L1
                                                                                    ? Tone::Good
                                                                                    : Tone::Neutral);
    }
    if (entry.kind == "inbound"_L1)
        return icon(u"mail-receive"_s, Tone::Accent);
    if (entry.kind == "visit"_L1)
        return icon(u"user-home"_s, Tone::Neutral);
    if (entry.kind == "event"_L1)
        return icon(u"view-calendar-day"_s, Tone::Neutral);
    return icon(u"document-edit"_s, Tone::Neutral);
}

} // namespace

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto entry = index.data(views::TimelineModel::EntryRole).value<views::TimelineEntry>();
    const Colours &c = coloursOf(option.palette);
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, c.surface(Tone::Accent));
    const QString words = views::timelineText(entry).simplified();
    QRect all = option.rect.adjusted(space::betweenGroups, space::unit, -space::betweenGroups, -space::unit);
    const int lineHeight = option.fontMetrics.height();
    if (words.isEmpty()) // one line stands in the middle
        all.translate(0, (lineHeight + 2) / 2);
    const QRect mark = QStyle::visualRect(
        option.direction, option.rect, QRect(all.left(), all.top() + (lineHeight - markSide) / 2, markSide, markSide));
    markOf(entry).paint(painter, mark);
    const QFont small = smallFont(option.font);
    const QString date = views::instantText(entry.at);
    const int dateWidth = QFontMetrics(small).horizontalAdvance(date) + 4;
    const QRect text = all.adjusted(markSide + space::unit + 4, 0, 0, 0);
    const QRect head(text.left(), text.top(), text.width() - dateWidth - space::unit, lineHeight);
    const QRect when(text.right() - dateWidth + 1, text.top(), dateWidth, lineHeight);
    const QRect under(text.left(), text.top() + lineHeight + 2, text.width(), lineHeight);
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const Qt::Alignment near = leading(option.direction) | Qt::AlignVCenter;
    const Qt::Alignment far = trailing(option.direction) | Qt::AlignVCenter;
    painter->setLayoutDirection(option.direction);
    painter->setFont(option.font);
    painter->setPen(c.text);
    painter->drawText(
        visual(head), int(near) | Qt::TextSingleLine,
        option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, head.width()));
    painter->setFont(small);
    painter->setPen(c.muted);
    painter->drawText(visual(when), int(far) | Qt::TextSingleLine, date);
    painter->setFont(option.font);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // a text reads as its own script does, wherever it stands
    painter->drawText(visual(under), int(near) | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(words, Qt::ElideRight, under.width()));
    painter->setPen(c.border);
    painter->drawLine(rightToLeft ? option.rect.left() + space::betweenGroups : text.left(), option.rect.bottom(),
                      rightToLeft ? visual(text).right() : option.rect.right() - space::betweenGroups,
                      option.rect.bottom());
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {240, 2 * option.fontMetrics.height() + 2 + 2 * space::unit + 1};
}

QList<std::pair<QString, QString>> TimelinePanel::kinds()
{
    return {{QString(), tr("Everything")}, {u"message"_s, tr("Messages")}, {u"call"_s, tr("Calls")},
            {u"visit"_s, tr("Visits")},    {u"event"_s, tr("Services")},   {u"consent"_s, tr("Consent")},
            {u"note"_s, tr("Notes")},      {u"change"_s, tr("Changes")}};
}

TimelinePanel::TimelinePanel(const Surroundings &around, QWidget *parent)
    : QWidget(parent), m_around(around), m_model(new views::TimelineModel(this)), m_list(new QListView(this)),
      m_buttons(new QButtonGroup(this)), m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, space::betweenGroups, 1, 6); // the rounded foot of the surface stays in sight
    column->setSpacing(space::unit);
    auto *filters = new QWidget(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    filters->setSizePolicy(policy);
    auto *line = new FlowLayout(filters, space::inGroup);
    line->setContentsMargins(space::unit, 0, space::unit, 0);
    int number = 0;
    for (const auto &[kind, caption] : kinds()) {
        auto *button = makeQuietButton(caption, {}, filters);
        button->setCheckable(true);
        button->setChecked(kind.isEmpty());
        button->setObjectName((kind.isEmpty() ? u"all"_s : kind) + u"FilterPushButton"_s);
        button->setToolTip(tr("%1 (%2)", "a command and its key").arg(caption).arg(number + 1));
        m_buttons->addButton(button, number++);
        connect(button, &QPushButton::clicked, this, [this, kind = kind] { setKind(kind); });
        line->addWidget(button);
    }
    column->addWidget(filters);
    showCounts();
    m_list->setObjectName(u"timelineListView"_s);
    m_list->setAccessibleName(tr("Timeline"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TimelineDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    connect(m_model, &views::TimelineModel::wanted, this, [this](const views::TimelineEntry &after) {
        store::deliver(m_around.store->run(store::Lane::Interactive,
                                           [person = m_person, kind = m_kind, after](store::Database &database) {
                                               return views::readTimeline(database, person, kind, after, pageSize);
                                           }),
                       this, [this, person = m_person, kind = m_kind](const Result<views::TimelinePage> &page) {
                           if (person != m_person || kind != m_kind)
                               return;
                           if (page)
                               return m_model->append(*page);
                           m_model->giveUp();
                           Q_EMIT failed(page.error());
                       });
    });
}

void TimelinePanel::setPerson(PersonId person)
{
    if (person != m_person) {
        m_person = person;
        m_model->setPage({});
        m_counts.clear();
        showCounts();
    }
    refresh();
}

void TimelinePanel::setKind(const QString &kind)
{
    int number = 0;
    for (const auto &[one, caption] : kinds()) {
        if (one == kind)
            m_buttons->button(number)->setChecked(true);
        ++number;
    }
    if (kind == m_kind)
        return;
    m_kind = kind;
    showCounts();
    m_list->scrollToTop();
    refresh();
}

/// How many there are of each kind; of which there is nothing is not offered.
void TimelinePanel::showCounts()
{
    int number = 0;
    int all = 0;
    for (const int count : std::as_const(m_counts))
        all += count;
    for (const auto &[kind, caption] : kinds()) {
        auto *button = m_buttons->button(number++);
        const int count = kind.isEmpty() ? all : m_counts.value(kind);
        button->setText(count > 0 ? tr("%1 %L2", "a kind of entries and how many there are").arg(caption).arg(count)
                                  : caption);
        button->setVisible(kind.isEmpty() || count > 0 || kind == m_kind);
    }
}

void TimelinePanel::refresh()
{
    if (m_job)
        m_job->cancel();
    if (!m_person.isValid() || !m_around.store)
        return;
    m_job = std::make_shared<store::Job>();
    const int limit = std::max(pageSize, int(m_model->entries().size())); // what was scrolled to stays in sight
    struct Answer
    {
        views::TimelinePage page;
        QHash<QString, int> counts;
    };
    store::deliver(
        m_around.store->run(
            store::Lane::Interactive,
            [person = m_person, kind = m_kind, limit](store::Database &database) -> Result<Answer> {
                OTKLIK_TRY(page, views::readTimeline(database, person, kind, {}, std::min(limit, longestPage)));
                OTKLIK_TRY(counts, views::countTimeline(database, person));
                return Answer{page, counts};
            },
            m_job),
        this, [this, job = m_job](const Result<Answer> &answer) {
            if (job != m_job)
                return;
            if (!answer) {
                if (answer.error().kind != Failure::Cancelled)
                    Q_EMIT failed(answer.error());
                return;
            }
            const views::TimelinePage *page = &answer->page;
            m_counts = answer->counts;
            showCounts();
            m_model->setPage(*page);
            if (page->entries.isEmpty()) {
                m_kind.isEmpty()
                    ? m_empty->setContent(EmptyState::Kind::NothingYet,
                                          tr("Messages, calls, visits, consent, notes and changes will stand here."))
                    : m_empty->setContent(EmptyState::Kind::FilterHidesAll, tr("There is nothing of this kind."),
                                          tr("Show everything"), [this] { setKind({}); });
            }
            m_stack->setCurrentWidget(page->entries.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
        });
}

} // namespace otklik::ui
