// SPDX-License-Identifier: GPL-3.0-or-later
#include "erasedialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "buttons.h"
#include "label.h"
#include "personheader.h"
#include "personwords.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

EraseDialog::EraseDialog(const views::PersonCard &card, QWidget *parent)
    : CareDialog(tr("Erase %1").arg(views::personName(card.person)), tr("Go on"), parent),
      m_names{card.person.familyName, card.person.givenName, card.person.patronymic}, m_steps(new QStackedWidget(this))
{
    setObjectName(u"eraseDialog"_s);
    setMinimumWidth(560);
    m_names.removeIf([](const QString &name) { return name.size() < 3; }); // too short to tell from a word
    m_steps->addWidget(makeFirst());
    m_steps->addWidget(makeSecond(card));
    column()->addWidget(m_steps, 1);
    goTo(0);
    m_reason->setFocus();
}

static void addPart(QVBoxLayout *column, const QString &heading, const QStringList &lines, const QString &name)
{
    auto *title = new Label(Label::Voice::Section, heading);
    auto *text = new Label(Label::Voice::Body, u"• "_s + lines.join(u"\n• "_s));
    text->setObjectName(name);
    text->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(space::inGroup);
}

QWidget *EraseDialog::makeFirst()
{
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inGroup);
    addPart(column, tr("What goes, for good"),
            {tr("the name, the birth date and everything else in the record"), tr("all addresses and attributes"),
             tr("the texts of notes and messages")},
            u"goesLabel"_s);
    addPart(column, tr("What stays"),
            {tr("the figures: that there was a person, what they used and what was sent, without who it was"),
             tr("what they agreed to and refused, as proof, under a number alone"),
             tr("a stop: should their number or e-mail come back, nothing is sent there unless they ask for it")},
            u"staysLabel"_s);
    auto *later =
        new Label(Label::Voice::Small, tr("Backups keep their copy until they expire, and reports of gateways "
                                          "until their timer ends."));
    later->setWordWrap(true);
    column->addWidget(later);
    column->addSpacing(space::unit);
    auto *label = new QLabel(tr("&Why? It is kept for ever, so leave the name out"));
    label->setTextFormat(Qt::PlainText);
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"reasonLineEdit"_s);
    m_reason->setMaxLength(200);
    m_reason->setPlaceholderText(tr("For example: their request of 21 November"));
    m_reason->setAccessibleName(tr("Reason of the erasure"));
    label->setBuddy(m_reason);
    column->addWidget(label);
    column->addWidget(m_reason);
    column->addStretch(1);
    connect(m_reason, &QLineEdit::textChanged, this, [this] { goTo(0); });
    return step;
}

QWidget *EraseDialog::makeSecond(const views::PersonCard &card)
{
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    QStringList who{views::personName(card.person), factLine(card.person, card.today),
                    tr("number %1").arg(card.person.id.value)};
    who.removeAll(QString());
    auto *name = new Label(Label::Voice::Body, who.join(u'\n'));
    name->setObjectName(u"whoLabel"_s);
    name->setWordWrap(true);
    m_reasonAgain = new Label(Label::Voice::Muted);
    m_reasonAgain->setWordWrap(true);
    auto *warning = new Label(Label::Voice::Body, tr("Nobody can take this back, no administrator either."));
    warning->setTone(Tone::Danger);
    warning->setWordWrap(true);
    m_sure = new QCheckBox(tr("This is the person &who is to be erased"));
    m_sure->setObjectName(u"sureCheckBox"_s);
    m_back = makeQuietButton(tr("&Back"));
    m_back->setObjectName(u"backPushButton"_s);
    column->addWidget(name);
    column->addWidget(m_reasonAgain);
    column->addWidget(warning);
    column->addWidget(m_sure);
    column->addStretch(1);
    column->addWidget(m_back, 0, Qt::AlignLeading);
    connect(m_sure, &QCheckBox::toggled, this, [this](bool sure) { acceptButton()->setEnabled(sure); });
    connect(m_back, &QPushButton::clicked, this, [this] {
        goTo(0);
        m_reason->setFocus();
    });
    return step;
}

QString EraseDialog::problem() const
{
    const QString reason = m_reason->text();
    for (const QString &name : m_names) {
        if (reason.contains(name, Qt::CaseInsensitive))
            return tr("The reason is kept when the person is erased. Leave the name out of it.");
    }
    return {};
}

void EraseDialog::goTo(int step)
{
    m_steps->setCurrentIndex(step);
    sayWrong(step == 0 ? problem() : QString());
    m_sure->setChecked(false);
    m_reasonAgain->setText(tr("Reason: %1").arg(m_reason->text().simplified()));
    acceptButton()->setText(step == 0 ? tr("Go on") : tr("Erase for good"));
    setTone(acceptButton(), step == 0 ? Tone::Accent : Tone::Danger);
    acceptButton()->setDefault(step == 0); // Enter never erases
    acceptButton()->setAutoDefault(step == 0);
    acceptButton()->setEnabled(step == 0 && !m_reason->text().simplified().isEmpty() && problem().isEmpty());
    if (step == 1)
        m_sure->setFocus();
}

void EraseDialog::failed(const QString &sentence)
{
    sayWrong(sentence);
    m_back->setEnabled(true);
}

void EraseDialog::give()
{
    if (!acceptButton()->isEnabled())
        return;
    if (m_steps->currentIndex() == 0)
        return goTo(1);
    wait();
    m_back->setEnabled(false);
    Q_EMIT given(m_reason->text().simplified());
}

} // namespace otklik::ui
