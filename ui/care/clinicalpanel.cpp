// SPDX-License-Identifier: GPL-3.0-or-later
#include "clinicalpanel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ask.h"
#include "buttons.h"
#include "clinicaldialogs.h"
#include "clinicalview.h"
#include "label.h"
#include "personwords.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

ClinicalPanel::ClinicalPanel(const Surroundings &around, QWidget *parent)
    : QWidget(parent), m_around(around), m_column(new QVBoxLayout(this)), m_view(new ClinicalView)
{
    m_column->setContentsMargins(space::betweenGroups, space::betweenGroups, space::betweenGroups, 0);
    m_column->setSpacing(space::unit);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"clinicalScrollArea"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_view);
    m_view->setAutoFillBackground(false); // setWidget() turned it on
    scroll->setMinimumHeight(200);
    scroll->setMaximumHeight(340);
    scroll->hide();
    m_column->addWidget(scroll);
    connect(m_view, &ClinicalView::closed, this, [this, scroll] {
        scroll->hide();
        ask();
    });
    connect(m_view, &ClinicalView::conditionWanted, this, &ClinicalPanel::addCondition);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // as much as there is to see
    hide();
}

void ClinicalPanel::clear()
{
    m_person = {};
    m_answer.reset();
    m_view->forget();
    findChild<QScrollArea *>(u"clinicalScrollArea"_s)->hide();
    if (m_dialog)
        m_dialog->reject();
    hide();
}

void ClinicalPanel::setPerson(const people::Person &person, const QDate &today)
{
    if (person.id != m_person)
        clear();
    m_person = person.id;
    m_home = person.siteId;
    m_today = today;
    ask();
}

void ClinicalPanel::ask()
{
    if (!m_person.isValid())
        return;
    if (m_job)
        m_job->cancel();
    m_job = std::make_shared<store::Job>();
    store::deliver(m_around.store->run(
                       store::Lane::Interactive,
                       [person = m_person](store::Database &database) -> Result<Answer> {
                           care::Patients patients(database);
                           Answer answer;
                           OTKLIK_TRY(rights, patients.rights());
                           answer.rights = rights;
                           if (!rights.treats)
                               return answer;
                           OTKLIK_TRY(found, patients.of(person));
                           answer.patients = found;
                           for (const care::Patient &patient : std::as_const(answer.patients)) {
                               OTKLIK_TRY(openings, patients.openings(patient.id));
                               answer.openings.append(openings);
                           }
                           return answer;
                       },
                       m_job),
                   this, [this, job = m_job](const Result<Answer> &answer) {
                       if (job != m_job)
                           return; // superseded
                       if (answer)
                           return show(*answer);
                       if (answer.error().kind != Failure::Cancelled)
                           Q_EMIT failed(answer.error(), m_person);
                   });
}

void ClinicalPanel::show(const Answer &answer)
{
    m_answer = answer;
    setVisible(answer.rights.treats);
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater();
    }
    m_lines = new QWidget(this);
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inGroup);
    for (qsizetype i = 0; i < answer.patients.size(); ++i)
        column->addWidget(makeLine(answer.patients.at(i), answer.openings.value(i)));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::unit);
    if (answer.patients.isEmpty()) {
        foot->addWidget(new Label(Label::Voice::Muted, tr("Not a patient of a clinic of yours"), m_lines), 1);
        auto *make = makeButton(tr("Make a patient"), u"list-add"_s, m_lines);
        make->setObjectName(u"makePatientPushButton"_s);
        connect(make, &QPushButton::clicked, this, &ClinicalPanel::makePatient);
        foot->addWidget(make);
        if (answer.rights.emergency) {
            auto *emergency = makeButton(tr("Emergency access"), u"dialog-warning"_s, m_lines);
            emergency->setObjectName(u"emergencyPushButton"_s);
            emergency->setToolTip(tr("Look for this person among the patients of other clinics"));
            connect(emergency, &QPushButton::clicked, this, &ClinicalPanel::emergencyWanted);
            foot->addWidget(emergency);
        }
    }
    column->addLayout(foot);
    m_column->insertWidget(0, m_lines);
}

QWidget *ClinicalPanel::makeLine(const care::Patient &patient, const QList<care::Opening> &openings)
{
    auto *line = new QWidget(m_lines);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    const QString since = tr("Patient of “%1” since %2").arg(patient.clinicName, views::dayText(patient.since));
    auto *what = new Label(Label::Voice::Body,
                           patient.doctor.isEmpty() ? since : tr("%1 · doctor: %2").arg(since, patient.doctor), line);
    what->setObjectName(u"patientLabel"_s);
    what->setElided(true);
    texts->addWidget(what);
    QString last = tr("Nobody has opened the clinical part yet");
    if (!openings.isEmpty()) {
        const care::Opening &newest = openings.constFirst();
        const QString when = views::instantText(newest.at);
        if (newest.openedBy.isEmpty())
            last = tr("Opened last on %1").arg(when);
        else if (newest.kind == care::OpeningKind::Emergency)
            last = tr("Opened last by %1 on %2, in an emergency").arg(newest.openedBy, when);
        else
            last = tr("Opened last by %1 on %2").arg(newest.openedBy, when);
    }
    auto *opened = new Label(Label::Voice::Small, last, line);
    opened->setObjectName(u"lastOpeningLabel"_s);
    opened->setElided(true);
    texts->addWidget(opened);
    row->addLayout(texts, 1);
    if (m_view->patient() != patient.id) {
        auto *button = makeButton(tr("Open the clinical part"), u"document-open"_s, line);
        button->setObjectName(u"openClinicalPushButton"_s);
        button->setToolTip(tr("%1 (%2)", "a command and its key").arg(tr("Open the clinical part"), u"O"_s));
        connect(button, &QPushButton::clicked, this, [this, patient] { open(patient); });
        row->addWidget(button);
    }
    return line;
}

void ClinicalPanel::openFirst()
{
    if (m_answer && m_answer->rights.treats && !m_answer->patients.isEmpty())
        open(m_answer->patients.constFirst());
}

void ClinicalPanel::open(const care::Patient &patient)
{
    if (m_view->patient() == patient.id)
        return;
    // Whoever treats the patient is not asked; whoever helps out at the same clinic says why.
    if (m_answer->rights.login.isEmpty() || patient.doctor.isEmpty() || patient.doctor == m_answer->rights.login ||
        !m_around.ask)
        return open(patient.id, {});
    TextQuestion question;
    question.title = tr("Open the clinical part");
    question.label = tr("Why do you open it? (%1 treats this patient)").arg(patient.doctor);
    question.complaint = [](const QString &text) {
        return text.simplified().isEmpty() ? tr("Say why in a few words; it is recorded.") : QString();
    };
    question.accept = tr("Open");
    m_around.ask->text(this, question, [this, id = patient.id](const std::optional<QString> &reason) {
        if (reason)
            open(id, reason->simplified());
    });
}

void ClinicalPanel::open(care::PatientId patient, const QString &reason)
{
    // The record and the reading belong to one connection: one job of one lane.
    store::deliver(m_around.store->run(store::Lane::Write,
                                       [patient, reason](store::Database &database) {
                                           return care::Patients(database).open(patient, reason);
                                       }),
                   this, [this, person = m_person](const Result<care::ClinicalCard> &card) {
                       if (person != m_person)
                           return; // somebody else's card is on the screen
                       if (!card)
                           return Q_EMIT failed(card.error(), person);
                       m_view->setCard(*card);
                       findChild<QScrollArea *>(u"clinicalScrollArea"_s)->show();
                       ask();
                   });
}

void ClinicalPanel::addCondition(care::PatientId patient)
{
    if (m_dialog)
        return;
    auto *dialog = new ConditionDialog(m_today, this);
    m_dialog = dialog;
    connect(dialog, &ConditionDialog::given, this,
            [this, patient, dialog = QPointer(dialog), person = m_person](const care::NewCondition &condition) {
                store::deliver(
                    m_around.store->run(store::Lane::Write,
                                        [patient, condition](store::Database &database) -> Result<care::ClinicalCard> {
                                            care::Patients patients(database);
                                            OTKLIK_CHECK(patients.addCondition(patient, condition));
                                            return patients.read(patient);
                                        }),
                    this, [this, patient, dialog, person](const Result<care::ClinicalCard> &card) {
                        if (!card && card.error().code != "card.not_open"_L1)
                            return dialog ? dialog->sayWrong(card.error().sentence)
                                          : void(Q_EMIT failed(card.error(), person));
                        if (dialog)
                            dialog->accept();
                        if (card && m_view->patient() == patient)
                            m_view->setCard(*card);
                        Q_EMIT said(tr("The condition is stored."), person);
                    });
            });
    dialog->show();
}

void ClinicalPanel::makePatient()
{
    const SiteId clinic = m_answer->rights.clinic.isValid() ? m_answer->rights.clinic : m_home;
    store::deliver(
        m_around.store->run(
            store::Lane::Write,
            [person = m_person, clinic, doctor = m_answer->rights.doctor ? m_answer->rights.login : QString()](
                store::Database &database) { return care::Patients(database).add(person, clinic, doctor); }),
        this, [this, person = m_person](const Result<care::Patient> &added) {
            if (!added)
                return Q_EMIT failed(added.error(), person);
            ask();
            Q_EMIT said(tr("This person is a patient of “%1” now.").arg(added->clinicName), person);
        });
}

} // namespace otklik::ui
