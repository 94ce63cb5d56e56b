// SPDX-License-Identifier: GPL-3.0-or-later
#include "previewpanel.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

#include "buttons.h"
#include "campaignwords.h"
#include "label.h"
#include "phonebubble.h"
#include "searchfield.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

PreviewPanel::PreviewPanel(const CampaignDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_search(new SearchField(tr("Show it to a person: name, phone …"), this)),
      m_completer(new QCompleter(this)), m_found(new QStandardItemModel(this)),
      m_person(makeQuietButton({}, u"user-identity"_s, this)),
      m_previous(makeButton(tr("Previous"), isRightToLeft() ? u"go-next"_s : u"go-previous"_s, this)),
      m_next(makeButton(tr("Next of the audience"), isRightToLeft() ? u"go-previous"_s : u"go-next"_s, this)),
      m_bubble(new PhoneBubble(this)), m_facts(new Label(Label::Voice::Muted, {}, this)),
      m_problem(new Label(Label::Voice::Body, {}, this))
{
    m_search->setObjectName(u"previewSearchLineEdit"_s);
    m_search->setMinimumWidth(180);
    m_person->setObjectName(u"previewPersonPushButton"_s);
    m_person->setToolTip(tr("Open this person’s card"));
    m_previous->setObjectName(u"previousPersonPushButton"_s);
    m_next->setObjectName(u"nextPersonPushButton"_s);
    m_previous->setToolTip(tr("Alt+Up"));
    m_next->setToolTip(tr("Alt+Down"));
    m_facts->setObjectName(u"previewFactsLabel"_s);
    m_facts->setWordWrap(true);
    m_problem->setObjectName(u"previewProblemLabel"_s);
    m_problem->setWordWrap(true);
    m_problem->setTone(Tone::Danger);

    // What was typed is compared by the database; the completer only shows its answer.
    m_completer->setModel(m_found);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_search);
    connect(m_search, &SearchField::searched, desk.preview, &views::CampaignPreview::search);
    connect(desk.editor, &views::CampaignEditor::briefChanged, this, &PreviewPanel::showPreview);
    connect(desk.editor, &views::CampaignEditor::opened, this, &PreviewPanel::showPreview);
    connect(desk.preview, &views::CampaignPreview::found, this, [this](const QList<people::Person> &people) {
        m_found->clear();
        for (const people::Person &person : people) {
            auto *item = new QStandardItem(people::displayName(person));
            item->setData(person.id.value, Qt::UserRole);
            m_found->appendRow(item);
        }
        people.isEmpty() || !m_search->hasFocus() ? m_completer->popup()->hide() : m_completer->complete();
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                m_desk.preview->choose(PersonId(index.data(Qt::UserRole).toLongLong()));
                QTimer::singleShot(0, m_search, &QLineEdit::clear); // after the completer has put the name there
            });
    connect(m_search, &SearchField::leftDownwards, this, [this] {
        if (m_found->rowCount() == 1)
            m_desk.preview->choose(PersonId(m_found->item(0)->data(Qt::UserRole).toLongLong()));
        else if (m_found->rowCount() > 1)
            m_completer->complete();
    });

    auto *walk = new QHBoxLayout;
    walk->setSpacing(space::unit);
    walk->addWidget(m_previous);
    walk->addWidget(m_next);
    walk->addStretch(1);
    auto *who = new QHBoxLayout;
    who->addWidget(m_person);
    who->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addWidget(new Label(Label::Voice::Section, tr("As it arrives"), this));
    column->addWidget(m_search);
    column->addLayout(walk);
    column->addLayout(who);
    column->addWidget(m_bubble, 1);
    column->addWidget(m_facts);
    column->addWidget(m_problem);

    connect(m_previous, &QPushButton::clicked, this, &PreviewPanel::previous);
    connect(m_next, &QPushButton::clicked, this, &PreviewPanel::next);
    connect(m_person, &QPushButton::clicked, this, [this] {
        if (m_desk.preview->person())
            m_desk.openPerson(m_desk.preview->person()->id);
    });
    connect(desk.preview, &views::CampaignPreview::changed, this, &PreviewPanel::showPreview);
    connect(desk.preview, &views::CampaignPreview::walkedOut, this, [this] {
        showPreview();
        m_problem->setVisible(true);
        m_problem->setTone(Tone::Attention);
        m_problem->setText(m_desk.preview->person()
                               ? tr("That was the last person of the audience.")
                               : tr("Nobody would be written to yet. The Audience step says why."));
    });
    showPreview();
}

void PreviewPanel::next()
{
    m_desk.preview->next();
}

void PreviewPanel::previous()
{
    m_desk.preview->previous();
}

void PreviewPanel::showPreview()
{
    const auto &person = m_desk.preview->person();
    const auto &preview = m_desk.preview->preview();
    m_person->setVisible(person.has_value());
    if (person)
        m_person->setText(people::displayName(*person));
    m_previous->setEnabled(m_desk.preview->hasPrevious());
    const auto &brief = m_desk.editor->brief();
    QString sender = brief.sender;
    if (sender.isEmpty())
        sender = brief.gateway.isEmpty() ? tr("Sender of the gateway") : brief.gateway;
    m_bubble->setMessage(sender, person && preview ? preview->text : QString(),
                         preview ? preview->language : QString());
    m_facts->setVisible(person && preview);
    if (preview)
        m_facts->setText(tr("%1 · %2 · %3", "language, encoding, parts")
                             .arg(views::languageWord(preview->language), preview->encoding,
                                  tr("%Ln parts", nullptr, preview->parts)));
    QString problem = m_desk.editor->isDraft() ? views::textProblem(brief) : QString();
    if (problem.isEmpty() && person && !preview && !m_desk.preview->problem().code.startsWith("brief."_L1))
        problem = m_desk.preview->problem().sentence;
    m_problem->setTone(brief.texts.isEmpty() ? Tone::Neutral : Tone::Danger); // nothing done yet is no mistake
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace otklik::ui
