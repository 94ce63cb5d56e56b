// SPDX-License-Identifier: GPL-3.0-or-later
#include "personeditor.h"

#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTimeZone>
#include <QVBoxLayout>

#include "addressrows.h"
#include "campaignwords.h"
#include "importdates.h"
#include "label.h"
#include "personmergewords.h"
#include "personwords.h"
#include "rulepicklists.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

Result<EditorChoices> readEditorChoices(store::Database &database)
{
    EditorChoices choices;
    OTKLIK_TRY(districts, people::PickLists(database).districts());
    choices.districts = districts;
    OTKLIK_TRY(codes, views::readLanguageCodes(database));
    choices.languages = QStringList{u"ru"_s, u"uk"_s, u"ar"_s, u"en"_s};
    for (const QString &code : codes) {
        if (!choices.languages.contains(code))
            choices.languages << code;
    }
    return choices;
}

PersonEditor::PersonEditor(const people::Person &person, QWidget *parent)
    : CareDialog(person.id.isValid() ? tr("Edit %1").arg(views::personName(person)) : tr("Add a person"),
                 person.id.isValid() ? tr("Save") : tr("Add person"), parent),
      m_before(person), m_note(new Label(Label::Voice::Body, {}, this)),
      m_family(line(person.familyName, u"familyLineEdit"_s)), m_given(line(person.givenName, u"givenLineEdit"_s)),
      m_patronymic(line(person.patronymic, u"patronymicLineEdit"_s)), m_born(line({}, u"bornLineEdit"_s)),
      m_external(line(person.externalId, u"externalLineEdit"_s)), m_sex(new QComboBox(this)),
      m_language(new QComboBox(this)), m_zone(new QComboBox(this)), m_district(new QComboBox(this)),
      m_channel(new QComboBox(this)), m_addresses(new AddressRows(this))
{
    setObjectName(u"personEditor"_s);
    setMinimumWidth(720);
    m_note->setObjectName(u"noteLabel"_s);
    m_note->setTone(Tone::Attention);
    m_note->setWordWrap(true);
    m_note->hide();
    column()->addWidget(m_note);
    m_sex->setObjectName(u"sexComboBox"_s);
    for (const auto sex : {people::Sex::Unknown, people::Sex::Female, people::Sex::Male})
        m_sex->addItem(views::sexWord(sex), int(sex));
    m_sex->setCurrentIndex(int(person.sex));
    m_language->setObjectName(u"languageComboBox"_s);
    m_zone->setObjectName(u"zoneComboBox"_s);
    m_district->setObjectName(u"districtComboBox"_s);
    m_channel->setObjectName(u"channelComboBox"_s);
    for (const QString &channel : {QString(), u"sms"_s, u"voice"_s, u"email"_s, u"viber"_s, u"none"_s})
        m_channel->addItem(views::channelWord(channel), channel);
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(person.preferredChannel)));
    m_born->setPlaceholderText(QLocale().toString(QDate(1985, 11, 21), u"dd.MM.yyyy"_s));
    m_born->setToolTip(tr("Day, month, year"));
    m_born->setText(person.birthDate.isValid() ? QLocale::c().toString(person.birthDate, u"dd.MM.yyyy"_s) : QString());
    m_born->setLayoutDirection(Qt::LeftToRight);
    m_external->setPlaceholderText(tr("Number in another system"));

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::betweenGroups);
    grid->setVerticalSpacing(space::inGroup);
    int place = 0;
    const auto put = [this, grid, &place](const QString &text, QWidget *editor) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(editor);
        editor->setAccessibleName(QString(text).remove(u'&'));
        grid->addWidget(label, place / 3 * 2, place % 3);
        grid->addWidget(editor, place / 3 * 2 + 1, place % 3);
        grid->setColumnStretch(place % 3, 1);
        ++place;
    };
    put(tr("&Family name"), m_family);
    put(tr("&Given name"), m_given);
    put(tr("&Patronymic"), m_patronymic);
    put(tr("&Birth date"), m_born);
    put(tr("Se&x"), m_sex);
    put(tr("&District"), m_district);
    put(tr("&Language"), m_language);
    put(tr("Preferred &channel"), m_channel);
    put(tr("Time &zone"), m_zone);
    column()->addLayout(grid);
    column()->addSpacing(space::unit);
    column()->addWidget(new Label(Label::Voice::Section, tr("Addresses"), this));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_addresses);
    scroll->setMinimumHeight(132);
    scroll->setFocusPolicy(Qt::NoFocus);
    column()->addWidget(scroll, 1);
    m_addresses->setAddresses(person.addresses);
    addField(tr("E&xternal id"), m_external);
    fillZones();
    setChoices({});
    m_family->setFocus();
}

QLineEdit *PersonEditor::line(const QString &text, const QString &objectName)
{
    auto *edit = new QLineEdit(text, this);
    edit->setObjectName(objectName);
    return edit;
}

void PersonEditor::fillZones()
{
    m_zone->addItem(tr("As the organisation's"), QString());
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') && !id.startsWith("Etc/"))
            m_zone->addItem(QString::fromLatin1(id), QString::fromLatin1(id));
    }
    if (!m_before.timeZone.isEmpty() && m_zone->findData(m_before.timeZone) < 0)
        m_zone->addItem(m_before.timeZone, m_before.timeZone);
    m_zone->setCurrentIndex(std::max(0, m_zone->findData(m_before.timeZone)));
    m_zone->setMaxVisibleItems(16);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(16);
}

void PersonEditor::setChoices(const EditorChoices &choices)
{
    const QString language = m_language->count() ? m_language->currentData().toString() : m_before.language;
    const qint64 district = m_district->count() ? m_district->currentData().toLongLong() : m_before.districtId.value;
    m_language->clear();
    m_language->addItem(tr("As the organisation's"), QString());
    for (const QString &code : choices.languages)
        m_language->addItem(views::languageWord(code), code);
    if (!language.isEmpty() && m_language->findData(language) < 0)
        m_language->addItem(views::languageWord(language), language);
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
    m_district->clear();
    m_district->addItem(tr("Not known"), 0);
    for (const auto &one : choices.districts)
        m_district->addItem(one.name, one.id.value);
    if (district > 0 && m_district->findData(district) < 0)
        m_district->addItem(m_before.districtName, district);
    m_district->setCurrentIndex(std::max(0, m_district->findData(district)));
}

people::Person PersonEditor::person() const
{
    people::Person person = m_before;
    person.familyName = m_family->text().simplified();
    person.givenName = m_given->text().simplified();
    person.patronymic = m_patronymic->text().simplified();
    person.birthDate = people::dateFromText(m_born->text().trimmed(), {}).value_or(QDate());
    person.externalId = m_external->text().trimmed();
    person.sex = people::Sex(m_sex->currentData().toInt());
    person.language = m_language->currentData().toString();
    person.timeZone = m_zone->currentData().toString();
    person.districtId = DistrictId(m_district->currentData().toLongLong());
    person.preferredChannel = m_channel->currentData().toString();
    person.addresses = m_addresses->addresses();
    return person;
}

bool PersonEditor::hasRightDate() const
{
    const QString born = m_born->text().trimmed();
    return born.isEmpty() || people::dateFromText(born, {});
}

void PersonEditor::sayNote(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void PersonEditor::sayGone()
{
    m_gone = true;
    acceptButton()->setText(tr("Copy what was typed"));
    acceptButton()->setToolTip({});
    sayWrong(
        tr("This person's record was removed or erased meanwhile. Nothing was saved. What you typed is still here, "
           "to be copied."));
}

void PersonEditor::copy()
{
    QGuiApplication::clipboard()->setText(views::copyText(person(), m_district->currentText()));
    sayWrong(tr("What was typed is copied. The record itself is gone."));
}

void PersonEditor::give()
{
    if (m_gone)
        return copy();
    if (!hasRightDate()) {
        sayWrong(tr("The birth date is not a day that exists. Write day, month and year, for example %1.")
                     .arg(m_born->placeholderText()));
        m_born->setFocus();
        return;
    }
    const people::Person typed = person();
    if (typed.familyName.isEmpty() && typed.givenName.isEmpty() && typed.patronymic.isEmpty()) {
        sayWrong(tr("Write at least one name. A single name is enough."));
        m_family->setFocus();
        return;
    }
    wait();
    Q_EMIT given(m_before, typed);
}

} // namespace otklik::ui
