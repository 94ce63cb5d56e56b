// SPDX-License-Identifier: GPL-3.0-or-later
#include "householddialog.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "label.h"
#include "personheader.h"
#include "personqueries.h"
#include "personwords.h"
#include "searchfield.h"
#include "similarsearch.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

namespace {

constexpr int most = 30;

/// «Anna Ivanova · 34 years · North · +7 916 123-45-67»
QString lineOf(const people::Person &person, const QDate &today)
{
    QStringList facts{views::personName(person), views::ageText(person, today), person.districtName,
                      views::phoneText(views::phoneOf(person))};
    facts.removeAll(QString());
    return facts.join(HouseholdDialog::tr(" · ", "between facts about a person"));
}

/// «Иванов» of «Иванова»: what the names of men and women of a family begin with.
QString sharedFamily(const QString &name)
{
    static const QRegularExpression ending(u"(ая|а|я|a)$"_s);
    return name.size() > 4 ? QString(name).remove(ending) : name;
}

} // namespace

HouseholdDialog::HouseholdDialog(const Surroundings &around, const people::Person &of, const QList<PersonId> &members,
                                 QWidget *parent)
    : CareDialog(tr("Who lives with %1?").arg(views::personName(of)), tr("Add to household"), parent), m_around(around),
      m_of(of), m_members(members), m_search(new SearchField(tr("Name, phone, e-mail or number"), this)),
      m_list(new QListWidget(this))
{
    setObjectName(u"householdDialog"_s);
    setMinimumSize(480, 360);
    m_search->setObjectName(u"householdSearchLineEdit"_s);
    m_search->setAccessibleName(tr("Find the person"));
    m_search->installEventFilter(this);
    column()->addWidget(m_search);
    m_list->setObjectName(u"householdListWidget"_s);
    m_list->setAccessibleName(tr("People who were found"));
    m_list->setSpacing(2);
    column()->addWidget(m_list, 1);
    auto *hint = new Label(Label::Voice::Small,
                           tr("Whoever lives in another household leaves it for this one. It can be undone."), this);
    hint->setWordWrap(true);
    column()->addWidget(hint);
    connect(m_search, &SearchField::searched, this, &HouseholdDialog::search);
    connect(m_search, &SearchField::leftDownwards, this, [this] {
        if (m_list->isEnabled())
            m_list->setFocus();
    });
    connect(m_search, &SearchField::textChanged, this, &HouseholdDialog::follow);
    connect(m_list, &QListWidget::currentRowChanged, this, &HouseholdDialog::follow);
    connect(m_list, &QListWidget::itemActivated, this, &HouseholdDialog::give);
    acceptButton()->setEnabled(false);
    const QString family = sharedFamily(of.familyName); // who lives together is mostly called alike
    m_search->setText(family);
    m_search->selectAll();
    m_search->setFocus();
}

void HouseholdDialog::follow()
{
    // A search waits for the next key; until it has answered, the list is of another text. It is kept, for whoever
    // takes the last key back.
    const bool belongs = m_foundBy == m_search->text().simplified();
    const QListWidgetItem *item = m_list->currentItem();
    m_list->setEnabled(belongs);
    acceptButton()->setEnabled(belongs && !m_isGiven && item && item->data(Qt::UserRole).toLongLong() > 0);
}

void HouseholdDialog::search(const QString &text)
{
    if (m_job)
        m_job->cancel();
    m_job.reset(); // an answer on its way is of another text
    m_foundBy.clear();
    m_list->clear();
    follow();
    if (text.isEmpty())
        return;
    m_job = std::make_shared<store::Job>();
    store::deliver(m_around.store->run(
                       store::Lane::Interactive,
                       [text, site = m_of.siteId](store::Database &database) -> Result<QList<people::Person>> {
                           OTKLIK_TRY(found, people::PersonQueries(database, site).search(text, most));
                           return found.isEmpty() ? people::searchSimilar(database, site, text, most)
                                                  : Result<QList<people::Person>>(found);
                       },
                       m_job),
                   this, [this, text, job = m_job](const Result<QList<people::Person>> &people) {
                       if (job != m_job)
                           return; // superseded
                       m_foundBy = text;
                       if (people)
                           found(*people);
                       if (people || people.error().kind != Failure::Cancelled)
                           sayWrong(people ? QString() : people.error().sentence);
                       follow();
                   });
}

void HouseholdDialog::found(const QList<people::Person> &people)
{
    m_list->clear();
    const QDate today = QDate::currentDate();
    for (const people::Person &person : people) {
        if (person.id == m_of.id || m_members.contains(person.id))
            continue;
        auto *item = new QListWidgetItem(lineOf(person, today), m_list);
        item->setData(Qt::UserRole, person.id.value);
    }
    if (m_list->count() > 0) {
        m_list->setCurrentRow(0);
        return;
    }
    auto *none = new QListWidgetItem(tr("Nobody else was found."), m_list);
    none->setFlags(Qt::NoItemFlags);
}

bool HouseholdDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && acceptButton()->isEnabled()) {
            give();
            return true;
        }
    }
    return CareDialog::eventFilter(watched, event);
}

void HouseholdDialog::give()
{
    const QListWidgetItem *item = m_list->currentItem();
    const PersonId person(item ? item->data(Qt::UserRole).toLongLong() : 0);
    if (!person.isValid() || !acceptButton()->isEnabled())
        return;
    m_isGiven = true;
    wait();
    Q_EMIT given(person);
}

void HouseholdDialog::failed(const QString &sentence)
{
    m_isGiven = false;
    sayWrong(sentence);
    follow();
}

} // namespace otklik::ui
