// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldrow.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QWidgetAction>

#include "buttons.h"
#include "campaignwords.h"
#include "chip.h"
#include "flowlayout.h"
#include "textpanel.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

FieldRow::FieldRow(QWidget *parent)
    : QWidget(parent), m_more(makeQuietButton(tr("&More fields"), {}, this)), m_menu(new QMenu(this)),
      m_search(new QLineEdit(m_menu))
{
    auto *flow = new FlowLayout(this, space::inGroup);
    Q_UNUSED(flow)
    for (const QString &field :
         {u"given_name"_s, u"patronymic"_s, u"family_name"_s, u"full_name"_s, u"age"_s, u"birth_date"_s, u"district"_s})
        addChip(field, u'{' + field + u'}',
                TextPanel::tr("Puts {%1} at the cursor; each person’s own is filled in").arg(field));
    addChip(u"sex"_s, u"{sex, select, female {…} male {…} other {…}}"_s,
            TextPanel::tr("Puts in wordings for women, for men and for others"));
    m_more->setObjectName(u"moreFieldsPushButton"_s);
    m_more->setToolTip(tr("Attributes of people, such as those that came with an import"));
    m_more->setMenu(m_menu);
    m_more->hide();
    layout()->addWidget(m_more);
    m_search->setObjectName(u"fieldSearchLineEdit"_s);
    m_search->setPlaceholderText(tr("Find an attribute"));
    m_search->setAccessibleName(tr("Find an attribute"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    auto *place = new QWidgetAction(m_menu);
    place->setDefaultWidget(m_search);
    m_menu->addAction(place);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_search->clear();
        filter({});
        m_menu->setActiveAction(m_menu->actions().constFirst());
        m_search->setFocus();
    });
    connect(m_search, &QLineEdit::textChanged, this, &FieldRow::filter);
}

void FieldRow::addChip(const QString &field, const QString &snippet, const QString &tip)
{
    auto *button = new Chip(views::messageFieldWord(field), Tone::Neutral, this);
    button->setObjectName(u"field_%1_Chip"_s.arg(field));
    button->setToolTip(tip);
    button->setClickable(true);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the cursor in the text
    connect(button, &QAbstractButton::clicked, this, [this, snippet] { Q_EMIT chosen(snippet); });
    layout()->addWidget(button);
}

void FieldRow::setAttributes(const QStringList &names)
{
    m_more->setVisible(!names.isEmpty());
    if (names == m_attributes)
        return; // the menu may be open just now
    m_attributes = names;
    for (auto *action : m_menu->actions()) {
        if (!qobject_cast<QWidgetAction *>(action))
            delete action;
    }
    for (const QString &name : names) {
        auto *action = m_menu->addAction(QString(name).replace(u'&', u"&&"_s));
        action->setToolTip(
            TextPanel::tr("Puts {%1} at the cursor; each person’s own is filled in").arg(u"attribute_"_s + name));
        connect(action, &QAction::triggered, this, [this, name] { Q_EMIT chosen(u"{attribute_%1}"_s.arg(name)); });
    }
}

void FieldRow::filter(const QString &text)
{
    const auto actions = m_menu->actions();
    for (qsizetype i = 1; i < actions.size(); ++i)
        actions.at(i)->setVisible(m_attributes.at(i - 1).contains(text.trimmed(), Qt::CaseInsensitive));
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    const auto actions = m_menu->actions();
    const auto first =
        std::find_if(actions.cbegin() + 1, actions.cend(), [](const auto *one) { return one->isVisible(); });
    if (first == actions.cend())
        return true;
    if (key == Qt::Key_Down) {
        m_menu->setActiveAction(*first);
        m_menu->setFocus();
        return true;
    }
    m_menu->close();
    (*first)->trigger();
    return true;
}

} // namespace otklik::ui
