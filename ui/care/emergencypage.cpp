// SPDX-License-Identifier: GPL-3.0-or-later
#include "emergencypage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "buttons.h"
#include "clinicaldialogs.h"
#include "clinicalview.h"
#include "importdates.h"
#include "label.h"
#include "listdetail.h"
#include "messagebar.h"
#include "person.h"
#include "personwords.h"
#include "store.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

namespace {

QString nameOf(const care::FoundPatient &patient)
{
    return people::displayName(patient.familyName, patient.givenName, patient.patronymic);
}

} // namespace

EmergencyPage::EmergencyPage(const Surroundings &around, QWidget *parent)
    : Page(around, parent), m_name(new QLineEdit), m_birth(new QLineEdit),
      m_look(makeMainButton(tr("Look for the patient"), u"search"_s)),
      m_open(makeButton(tr("Open in an emergency …"), u"dialog-warning"_s)), m_found(new QListWidget),
      m_foundText(new Label(Label::Voice::Muted)), m_who(new Label(Label::Voice::Section)), m_view(new ClinicalView)
{
    build();
    connect(m_look, &QPushButton::clicked, this, &EmergencyPage::look);
    for (const QLineEdit *edit : {m_name, m_birth})
        connect(edit, &QLineEdit::returnPressed, this, &EmergencyPage::look);
    connect(m_open, &QPushButton::clicked, this, &EmergencyPage::askReason);
    connect(m_found, &QListWidget::itemActivated, this, &EmergencyPage::askReason);
    connect(m_found, &QListWidget::currentRowChanged, this, [this](int row) { m_open->setEnabled(row >= 0); });
    connect(m_view, &ClinicalView::closed, this, [this] { m_who->clear(); });
    showFound({});
    m_foundText->setText(tr("A person is found by the family name, the given name and the day of birth, written as in "
                            "their card. Each search is recorded."));
}

void EmergencyPage::build()
{
    auto *form = new Surface;
    form->setMinimumWidth(300);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(space::betweenGroups, space::betweenGroups, space::betweenGroups, space::betweenGroups);
    column->setSpacing(space::unit);
    const auto field = [&](const QString &text, QWidget *editor) {
        auto *label = new QLabel(text, form);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(editor);
        editor->setAccessibleName(label->text().remove(u'&'));
        column->addWidget(label);
        column->addWidget(editor);
    };
    m_name->setObjectName(u"nameLineEdit"_s);
    m_name->setMaxLength(200);
    m_name->setPlaceholderText(tr("Family name, given name"));
    m_birth->setObjectName(u"birthLineEdit"_s);
    m_birth->setPlaceholderText(QLocale().toString(QDate(1985, 11, 21), u"dd.MM.yyyy"_s));
    m_birth->setToolTip(tr("Day, month, year"));
    m_birth->setLayoutDirection(Qt::LeftToRight); // a date reads so in every language
    field(tr("&Name"), m_name);
    field(tr("&Day of birth"), m_birth);
    m_look->setObjectName(u"lookPushButton"_s);
    column->addWidget(m_look);
    column->addSpacing(space::unit);
    m_foundText->setObjectName(u"foundLabel"_s);
    m_foundText->setWordWrap(true);
    column->addWidget(m_foundText);
    m_found->setObjectName(u"foundListWidget"_s);
    m_found->setAccessibleName(tr("Patients found"));
    m_found->setSpacing(space::inGroup);
    column->addWidget(m_found, 1);
    m_open->setObjectName(u"openEmergencyPushButton"_s);
    setTone(m_open, Tone::Danger);
    column->addWidget(m_open);
    column->addStretch(0);

    auto *card = new QWidget;
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(space::betweenGroups, 0, 0, 0);
    inner->setSpacing(space::unit);
    m_who->setObjectName(u"emergencyNameLabel"_s);
    m_who->setWordWrap(true);
    inner->addWidget(m_who);
    inner->addWidget(m_view);
    inner->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(card);
    card->setAutoFillBackground(false); // setWidget() turned it on
    auto *sides = new ListDetail(around().preferences, u"emergency"_s);
    sides->setSides(form, scroll, 0.34);
    setBody(sides);
}

void EmergencyPage::open(const QVariantMap &arguments)
{
    if (!arguments.contains(u"name"_s))
        return;
    m_name->setText(arguments.value(u"name"_s).toString());
    const QDate birth = arguments.value(u"birth"_s).toDate();
    m_birth->setText(birth.isValid() ? QLocale::c().toString(birth, u"dd.MM.yyyy"_s) : QString());
    showFound({});
    m_foundText->setText(tr("Look for the patient first. The search is recorded."));
}

void EmergencyPage::shown()
{
    Page::shown();
    (m_name->text().isEmpty() ? static_cast<QWidget *>(m_name) : m_look)->setFocus();
}

bool EmergencyPage::mayBeRemade() const
{
    return !m_dialog && !m_view->isOpen() && m_name->text().isEmpty();
}

void EmergencyPage::look()
{
    if (!m_look->isEnabled())
        return;
    m_look->setEnabled(false);
    messageBar()->clear();
    // Search and answer belong to one connection: one job of one lane.
    store::deliver(
        around().store->run(
            store::Lane::Write,
            [name = m_name->text(), birth = people::dateFromText(m_birth->text().trimmed(), {}).value_or(QDate())](
                store::Database &database) { return care::BreakGlass(database).find(name, birth); }),
        this, [this](const Result<QList<care::FoundPatient>> &found) {
            m_look->setEnabled(true);
            if (!found)
                return messageBar()->say(found.error());
            showFound(*found);
            m_found->setFocus();
        });
}

void EmergencyPage::showFound(const QList<care::FoundPatient> &found)
{
    m_patients = found;
    m_found->clear();
    for (const care::FoundPatient &patient : found)
        m_found->addItem(tr("%1 · %2", "a patient and the clinic").arg(nameOf(patient), patient.clinicName));
    m_found->setVisible(!found.isEmpty());
    m_open->setVisible(!found.isEmpty());
    m_foundText->setText(found.isEmpty()
                             ? tr("No patient of this name and day of birth. Check the spelling and the day.")
                             : tr("%n patients found", nullptr, int(found.size())));
    m_found->setCurrentRow(found.isEmpty() ? -1 : 0);
}

void EmergencyPage::askReason()
{
    const int row = m_found->currentRow();
    if (row < 0 || row >= m_patients.size() || m_dialog)
        return;
    const care::FoundPatient patient = m_patients.at(row);
    m_dialog = new EmergencyDialog(nameOf(patient), patient.clinicName, this);
    connect(m_dialog, &EmergencyDialog::given, this,
            [this, id = patient.id](const QString &reason) { openCard(id, reason); });
    m_dialog->show();
}

void EmergencyPage::openCard(care::PatientId patient, const QString &reason)
{
    store::deliver(
        around().store->run(
            store::Lane::Write,
            [patient, reason](store::Database &database) { return care::BreakGlass(database).open(patient, reason); }),
        this, [this](const Result<care::ClinicalCard> &card) {
            if (!card)
                return m_dialog ? m_dialog->sayWrong(card.error().sentence) : messageBar()->say(card.error());
            if (m_dialog)
                m_dialog->accept();
            const QString name = people::displayName(card->familyName, card->givenName, card->patronymic);
            m_who->setText(card->birthDate.isValid() ? tr("%1, born on %2").arg(name, views::dayText(card->birthDate))
                                                     : name);
            m_view->setCard(*card);
        });
}

} // namespace otklik::ui
