// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditpage.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ask.h"
#include "auditwords.h"
#include "buttons.h"
#include "columnfit.h"
#include "label.h"
#include "listdetail.h"
#include "messagebar.h"
#include "searchfield.h"
#include "tableview.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

using views::AuditListModel;
using views::FoundPeopleModel;

AuditPage::AuditPage(const Surroundings &around, QWidget *parent)
    : Page(around, parent), m_found({FoundPeopleModel::Column::Name, FoundPeopleModel::Column::BirthDate}),
      m_search(new SearchField(tr("Family name or external number"))), m_people(new TableView),
      m_peopleStack(new QStackedWidget), m_peopleHint(new Label(Label::Voice::Muted)),
      m_about(new Label(Label::Voice::Section)), m_everything(makeQuietButton(tr("Show everybody's"))),
      m_period(new QComboBox), m_who(new QLineEdit), m_stack(new QStackedWidget), m_table(new TableView),
      m_nothing(new EmptyState)
{
    setObjectName(u"auditPage"_s);
    auto *sides = new ListDetail(around.preferences, u"audit"_s);
    sides->setSides(makePeople(), makeEntries(), 0.27);
    setBody(sides);
    m_export = addCommand(tr("Export"), u"document-export"_s, QKeySequence(Qt::CTRL | Qt::Key_E), Place::Title,
                          [this] { chooseFile(); });
    addCommand(tr("Find a person"), u"edit-find"_s, QKeySequence(Qt::CTRL | Qt::Key_F), Place::Hidden,
               [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(&m_lines, &AuditListModel::wanted, this, &AuditPage::fetch);
    choose({}, {});
}

AuditPage::~AuditPage()
{
    for (const auto &job : {m_job, m_searching})
        if (job)
            job->cancel();
}

QWidget *AuditPage::makePeople()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    m_search->setObjectName(u"auditSearchLineEdit"_s);
    m_search->setAccessibleName(tr("Find a person"));
    column->addWidget(m_search);
    m_people->setObjectName(u"auditPeopleTableView"_s);
    m_people->setAccessibleName(tr("People found"));
    m_people->setSelectionMode(QAbstractItemView::SingleSelection);
    m_people->setModel(&m_found);
    m_people->stretch(0);
    m_peopleHint->setWordWrap(true);
    m_peopleHint->setAlignment(Qt::AlignCenter);
    m_peopleHint->setContentsMargins(space::unit, 0, space::unit, 0);
    m_peopleHint->setText(tr("Find the person whose card it is about."));
    m_peopleStack->addWidget(m_peopleHint);
    m_peopleStack->addWidget(m_people);
    column->addWidget(m_peopleStack, 1);
    connect(m_search, &SearchField::searched, this, &AuditPage::find);
    connect(m_search, &SearchField::leftDownwards, m_people, [this] { m_people->setFocus(Qt::OtherFocusReason); });
    const auto chosen = [this](const QModelIndex &row) {
        const FoundPeopleModel::Person person = m_found.person(row);
        if (row.isValid() && person.id != m_person)
            choose(person.id, m_found.index(row.row(), 0).data().toString());
    };
    connect(m_people, &TableView::currentRowChanged, this, chosen);
    connect(m_people, &TableView::rowActivated, this, chosen);
    return side;
}

QWidget *AuditPage::makeEntries()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::unit);
    m_about->setObjectName(u"auditAboutLabel"_s);
    m_about->setElided(true);
    head->addWidget(m_about, 1);
    m_everything->setObjectName(u"auditEverybodyPushButton"_s);
    head->addWidget(m_everything);
    m_who->setObjectName(u"auditWhoLineEdit"_s);
    m_who->setPlaceholderText(tr("By which login"));
    m_who->setAccessibleName(m_who->placeholderText());
    m_who->setClearButtonEnabled(true);
    head->addWidget(m_who);
    m_period->setObjectName(u"auditPeriodComboBox"_s);
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("Last 12 months"), 365);
    m_period->addItem(tr("Last 30 days"), 30);
    m_period->addItem(tr("Last 24 hours"), 1);
    m_period->addItem(tr("All time"), 0);
    head->addWidget(m_period);
    column->addLayout(head);
    m_table->setObjectName(u"auditTableView"_s);
    m_table->setAccessibleName(tr("Entries of the audit"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(&m_lines);
    m_table->stretch(AuditListModel::Details);
    m_nothing->setObjectName(u"auditEmptyState"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    column->addWidget(m_stack, 1);
    connect(m_everything, &QPushButton::clicked, this, [this] {
        m_people->setCurrentIndex({});
        m_people->clearSelection();
        choose({}, {});
    });
    connect(m_period, &QComboBox::activated, this, [this] { fetch(0); });
    connect(m_who, &QLineEdit::editingFinished, this, [this] {
        if (m_who->isModified()) {
            m_who->setModified(false);
            fetch(0);
        }
    });
    connect(m_table, &TableView::rowActivated, this, [this](const QModelIndex &row) {
        if (const PersonId person = m_lines.line(row).person; person.isValid())
            Q_EMIT openPerson(person);
    });
    return side;
}

QList<KeyText> AuditPage::keys() const
{
    return Page::keys() + QList<KeyText>{{QKeySequence(Qt::Key_Return), tr("Open the person of the entry")}};
}

void AuditPage::open(const QVariantMap &arguments)
{
    const PersonId person(arguments.value(u"person"_s).toLongLong());
    if (person.isValid())
        choose(person, arguments.value(u"name"_s).toString());
}

void AuditPage::refresh()
{
    fetch(0);
}

void AuditPage::find(const QString &text)
{
    if (m_searching)
        m_searching->cancel(); // superseded
    m_searching.reset();
    if (text.isEmpty() || !around().store) {
        m_peopleHint->setText(tr("Find the person whose card it is about."));
        return m_peopleStack->setCurrentWidget(m_peopleHint);
    }
    m_searching = std::make_shared<store::Job>();
    const auto searching = around().store->run(
        store::Lane::Interactive,
        [text](store::Database &database) { return access::findAuditedPeople(database, text, pageSize); }, m_searching);
    store::deliver(searching, this, [this, job = m_searching](const Result<QList<access::AuditedPerson>> &people) {
        if (job != m_searching)
            return;
        m_searching.reset();
        if (!people) {
            if (people.error().kind != Failure::Cancelled)
                messageBar()->say(people.error());
            return;
        }
        QList<FoundPeopleModel::Person> found;
        for (const access::AuditedPerson &one : *people)
            found.append({one.id, one.familyName, one.givenName, one.patronymic, one.birthDate, {}, {}, {}});
        const QSignalBlocker quiet(m_people); // the first row is not chosen by itself
        m_found.setPeople(found, false);
        m_people->clearSelection();
        m_peopleHint->setText(tr("Nobody of that name was found."));
        m_peopleStack->setCurrentWidget(found.isEmpty() ? static_cast<QWidget *>(m_peopleHint) : m_people);
    });
}

void AuditPage::choose(PersonId person, const QString &name)
{
    m_person = person;
    m_name = name;
    const QString known = name.isEmpty() ? tr("Person %1").arg(person.value) : name;
    //: %1: a person's name; the heading over who opened or changed that person's card
    m_about->setText(person.isValid() ? tr("Card of %1").arg(known) : tr("Everything"));
    m_everything->setVisible(person.isValid());
    m_table->setColumnHidden(AuditListModel::About, person.isValid()); // it is about this person
    if (state() != State::Loading)
        fetch(0);
}

access::AuditQuery AuditPage::query() const
{
    access::AuditQuery query;
    query.person = m_person;
    query.who = m_who->text().trimmed();
    if (const int days = m_period->currentData().toInt(); days > 0)
        query.since = around().clock.now().addDays(-days);
    return query;
}

void AuditPage::fetch(qint64 before)
{
    if (!around().store)
        return;
    if (m_job)
        m_job->cancel(); // superseded
    m_job = std::make_shared<store::Job>();
    m_lines.hold();
    const auto reading = around().store->run(
        store::Lane::Count,
        [query = query(), before](store::Database &database) {
            return access::findAudit(database, query, before, pageSize);
        },
        m_job);
    store::deliver(reading, this, [this, job = m_job, before](const Result<QList<access::AuditLine>> &lines) {
        if (job != m_job)
            return;
        m_job.reset();
        if (!lines) {
            m_lines.giveUp();
            if (lines.error().kind == Failure::Forbidden)
                setEmpty(EmptyState::Kind::NoRight,
                         tr("Only auditors see who did what. Ask an administrator for the role."));
            else if (lines.error().kind != Failure::Cancelled)
                setFailed(lines.error());
            return;
        }
        setState(State::Ready);
        const bool more = lines->size() == pageSize;
        if (before > 0)
            return m_lines.append(*lines, more);
        m_lines.setLines(*lines, more);
        m_export->setEnabled(!lines->isEmpty());
        m_nothing->setContent(EmptyState::Kind::FilterHidesAll,
                              m_person.isValid() ? tr("Nobody opened or changed this card in that time.")
                                                 : tr("Nothing was written down in that time."),
                              tr("All time"), [this] {
                                  m_period->setCurrentIndex(m_period->findData(0));
                                  fetch(0);
                              });
        m_stack->setCurrentWidget(lines->isEmpty() ? static_cast<QWidget *>(m_nothing) : m_table);
        if (!lines->isEmpty() &&
            !std::exchange(m_fitted, true)) // once it is laid out and knows which rows are in sight
            QTimer::singleShot(0, m_table, [this] {
                fitColumns(m_table, AuditListModel::Details, {}, around().preferences, u"audit/entries"_s);
            });
    });
}

void AuditPage::chooseFile()
{
    if (!around().ask)
        return;
    FileQuestion question;
    question.title = tr("Export the audit");
    question.filter = u"CSV (*.csv)"_s;
    question.suggestion = QDir::home().filePath(
        tr("audit %1", "name of a file, with a date").arg(around().clock.now().date().toString(Qt::ISODate)) +
        u".csv"_s);
    question.save = true;
    around().ask->file(this, question, [this](const std::optional<QString> &path) {
        if (path && !path->isEmpty())
            write(path->endsWith(u".csv"_s, Qt::CaseInsensitive) ? *path : *path + u".csv"_s);
    });
}

void AuditPage::write(const QString &path)
{
    const auto writing =
        around().store->run(store::Lane::Count, [query = query(), path](store::Database &database) -> Done {
            QSaveFile file(path); // a disk that fills up leaves the old file
            const auto cannot = [&path] {
                return fail(
                    Failure::Invalid, u"audit.cannot_write"_s,
                    tr("The file %1 cannot be written. Check that the folder exists, that you may write there and "
                       "that the disk has room.")
                        .arg(path));
            };
            if (!file.open(QIODevice::WriteOnly) || file.write(views::auditCsvHead()) < 0)
                return cannot();
            OTKLIK_CHECK(access::exportAudit(database, query, [&](const QList<access::AuditLine> &lines) -> Done {
                const QByteArray csv = views::auditCsv(lines);
                return file.write(csv) == csv.size() ? Done() : Done(cannot());
            }));
            return file.commit() ? Done() : Done(cannot());
        });
    store::deliver(writing, this, [this, path](const Done &done) {
        if (!done)
            return messageBar()->say(done.error());
        Message message;
        message.tone = Tone::Good;
        message.happened = tr("The entries were written to %1. The audit says so.").arg(QDir::toNativeSeparators(path));
        messageBar()->say(message);
    });
}

} // namespace otklik::ui
