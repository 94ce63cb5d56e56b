// SPDX-License-Identifier: GPL-3.0-or-later
#include "listsbar.h"

#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include "buttons.h"
#include "flowlayout.h"
#include "label.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

ListsBar::ListsBar(QWidget *parent)
    : QWidget(parent), m_count(new Label(Label::Voice::Body, {}, this)), m_everybody(makeQuietButton({}, {}, this)),
      m_add(makeButton(tr("&Add to a list"), u"list-add"_s, this)),
      m_takeOff(makeButton(tr("&Take off this list"), u"list-remove"_s, this)),
      m_change(makeButton(tr("C&hange"), u"document-edit"_s, this)), m_topics(makeButton(tr("T&opics"), {}, this)),
      m_clear(makeQuietButton(tr("Pick nobody"), {}, this))
{
    setObjectName(u"listsBar"_s);
    setAccessibleName(tr("What to do with those who are picked"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *flow = new FlowLayout(this, space::unit);
    flow->setContentsMargins(0, 0, 0, 0);
    m_count->setObjectName(u"pickedLabel"_s);
    m_count->setMinimumHeight(m_add->sizeHint().height());
    m_everybody->setObjectName(u"everybodyPushButton"_s);
    m_add->setObjectName(u"addToListPushButton"_s);
    m_takeOff->setObjectName(u"takeOffListPushButton"_s);
    m_change->setObjectName(u"changeManyPushButton"_s);
    m_topics->setObjectName(u"topicsManyPushButton"_s);
    m_clear->setObjectName(u"pickNobodyPushButton"_s);
    for (QPushButton *button : {m_add, m_change, m_topics})
        button->setMenu(new QMenu(button));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_count, m_everybody, m_add, m_takeOff, m_change, m_topics, m_clear})
        flow->addWidget(widget);
    connect(m_everybody, &QPushButton::clicked, this, &ListsBar::everybodyWanted);
    connect(m_clear, &QPushButton::clicked, this, &ListsBar::cleared);
    hide();
}

QMenu *ListsBar::addMenu() const
{
    return m_add->menu();
}

QMenu *ListsBar::changeMenu() const
{
    return m_change->menu();
}

QMenu *ListsBar::topicsMenu() const
{
    return m_topics->menu();
}

void ListsBar::show(qint64 picked, bool everybody, qint64 total, bool more)
{
    const int count = int(everybody && total >= 0 ? total : picked);
    m_count->setText(everybody && total < 0 ? tr("Everybody whom the filter shows is picked")
                                            : tr("%Ln people are picked", nullptr, count));
    m_everybody->setText(total >= 0 ? tr("Pick all %Ln whom the filter shows", nullptr, int(total))
                                    : tr("Pick everybody whom the filter shows"));
    m_everybody->setVisible(more && !everybody);
    setVisible(everybody || picked > 1);
    updateGeometry();
}

void ListsBar::setBusy(bool busy)
{
    for (QPushButton *button : {m_add, m_change, m_topics, m_takeOff})
        button->setDisabled(busy);
}

} // namespace otklik::ui
