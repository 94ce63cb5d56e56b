// SPDX-License-Identifier: GPL-3.0-or-later
#include "personheader.h"

#include "campaignwords.h"
#include "chip.h"
#include "flowlayout.h"
#include "label.h"
#include "personwords.h"

namespace otklik::ui {

QString factLine(const people::Person &person, const QDate &today)
{
    QStringList facts{views::ageText(person, today), person.districtName,
                      person.language.isEmpty() ? QString() : views::languageWord(person.language)};
    facts.removeAll(QString());
    return facts.join(PersonHeader::tr(" · ", "between facts about a person"));
}

PersonHeader::PersonHeader(QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(this, 8))
{
    setObjectName(QStringLiteral("personHeader"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PersonHeader::setCard(const views::PersonCard &card)
{
    while (auto *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto add = [this](QWidget *widget) {
        m_flow->addWidget(widget);
        widget->show();
    };
    const auto &person = card.person;
    auto *facts = new Label(Label::Voice::Body, factLine(person, card.today), this);
    facts->setObjectName(QStringLiteral("factsLabel"));
    facts->setMinimumHeight(24);
    if (!facts->text().isEmpty())
        add(facts);
    else
        delete facts;
    if (!person.preferredChannel.isEmpty() && person.preferredChannel != QLatin1String("none"))
        add(new Chip(tr("Prefers: %1").arg(views::channelWord(person.preferredChannel)), Tone::Accent, this));
    for (const QString &caution : views::cautions(card))
        add(new Chip(caution, Tone::Danger, this));
    setVisible(m_flow->count() > 0);
    updateGeometry();
}

} // namespace otklik::ui
