// SPDX-License-Identifier: GPL-3.0-or-later
#include "organisationpanel.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "buttons.h"
#include "campaignwords.h"
#include "label.h"
#include "languageswitch.h"
#include "placenames.h"
#include "store.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;
using otklik::store::Organisation;

namespace otklik::ui {

namespace {

/// Chooses by any part of the name, not by its beginning only.
void searchable(QComboBox *box)
{
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->setMaxVisibleItems(12);
}

} // namespace

OrganisationPanel::OrganisationPanel(const Surroundings &around, QWidget *parent)
    : SettingsPanel(around, parent), m_zone(new QComboBox(this)), m_region(new QComboBox(this)),
      m_language(new QComboBox(this)), m_save(makeButton(tr("Save"), u"document-save"_s, this)),
      m_problem(new Label(Label::Voice::Body, {}, this))
{
    m_zone->setObjectName(u"zoneComboBox"_s);
    m_zone->setAccessibleName(tr("Time zone"));
    m_zone->addItems(views::inhabitedZones());
    searchable(m_zone);
    m_zone->lineEdit()->setLayoutDirection(Qt::LeftToRight);
    m_region->setObjectName(u"regionComboBox"_s);
    m_region->setAccessibleName(tr("Country"));
    for (const views::Country &country : views::countries())
        m_region->addItem(tr("%1 (%2)", "country, its code").arg(country.name, country.code), country.code);
    searchable(m_region);
    m_language->setObjectName(u"organisationLanguageComboBox"_s);
    m_language->setAccessibleName(tr("Language of messages"));
    for (const auto &language : LanguageSwitch::languages())
        m_language->addItem(views::languageWord(language.code), language.code);
    m_save->setObjectName(u"saveOrganisationPushButton"_s);
    m_problem->setObjectName(u"organisationProblemLabel"_s);
    m_problem->setTone(Tone::Danger);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inGroup);
    const auto add = [&](const QString &label, QWidget *field, const QString &hint) {
        auto *caption = new Label(label, this);
        caption->setBuddy(field);
        field->setMaximumWidth(420);
        auto *explained = new Label(Label::Voice::Muted, hint, this);
        explained->setWordWrap(true);
        column->addWidget(caption);
        column->addWidget(field);
        column->addWidget(explained);
        column->addSpacing(space::betweenGroups);
    };
    add(tr("&Time zone"), m_zone, tr("By this clock quiet hours are kept for people whose zone is not known."));
    add(tr("C&ountry"), m_region, tr("Phone numbers without a country code are read as numbers of this country."));
    add(tr("&Language of messages"), m_language,
        tr("Who has no language gets the text in this one, where there is one."));
    column->addWidget(m_save, 0, Qt::AlignLeading);
    column->addWidget(m_problem);
    column->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, [this] { store(typed(), true); });
    for (auto *box : {m_zone, m_region, m_language}) {
        connect(box, &QComboBox::currentTextChanged, this, &OrganisationPanel::changed);
    }
    changed();
}

Organisation OrganisationPanel::typed() const
{
    const int region = m_region->findText(m_region->currentText());
    return {m_zone->currentText().trimmed(),
            region >= 0 ? m_region->itemData(region).toString() : m_region->currentText().trimmed().toUpper(),
            m_language->currentData().toString()};
}

void OrganisationPanel::fill(const Organisation &organisation)
{
    if (m_zone->findText(organisation.timeZone) < 0)
        m_zone->addItem(organisation.timeZone);
    m_zone->setCurrentText(organisation.timeZone);
    if (const int region = m_region->findData(organisation.region); region >= 0)
        m_region->setCurrentIndex(region);
    if (m_language->findData(organisation.language) < 0)
        m_language->addItem(views::languageWord(organisation.language), organisation.language);
    m_language->setCurrentIndex(m_language->findData(organisation.language));
}

void OrganisationPanel::changed()
{
    m_save->setEnabled(!m_stored.timeZone.isEmpty() && typed() != m_stored);
    setTone(m_save, m_save->isEnabled() ? Tone::Accent : Tone::Neutral);
}

void OrganisationPanel::refresh()
{
    if (!around().store || (!m_stored.timeZone.isEmpty() && typed() != m_stored))
        return; // what is being chosen is not taken away
    store::deliver(around().store->run(store::Lane::Interactive, store::readOrganisation), this,
                   [this](const Result<Organisation> &organisation) {
                       if (!organisation)
                           return Q_EMIT failed(organisation.error());
                       m_stored = *organisation;
                       fill(m_stored);
                       changed();
                   });
}

void OrganisationPanel::store(const Organisation &organisation, bool offerUndo)
{
    store::deliver(around().store->run(store::Lane::Write,
                                       [organisation](store::Database &database) {
                                           return store::saveOrganisation(database, organisation);
                                       }),
                   this, [this, organisation, offerUndo, before = m_stored](const Done &done) {
                       m_problem->setVisible(!done);
                       if (!done)
                           return m_problem->setText(done.error().sentence);
                       m_stored = organisation;
                       fill(m_stored);
                       changed();
                       if (offerUndo)
                           Q_EMIT undoOffered(tr("The organisation’s settings were changed for everybody."),
                                              [this, before] { store(before, false); });
                   });
}

} // namespace otklik::ui
