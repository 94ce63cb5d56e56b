// SPDX-License-Identifier: GPL-3.0-or-later
// The pick lists that there are: districts, services, agencies, topics.
#include "picklistpanel.h"

#include <QComboBox>
#include <QLineEdit>

#include "picklists.h"
#include "store.h"
#include "topics.h"

using namespace Qt::Literals::StringLiterals;
using otklik::store::Database;

namespace otklik::ui {

DistrictsPanel::DistrictsPanel(const Surroundings &around, QWidget *parent)
    : PickListPanel(around,
                    {u"districts"_s,
                     tr("Where people live. A person’s card, files and segments choose from this list."),
                     {tr("District"), tr("Code")},
                     tr("Add district"),
                     tr("North"),
                     u"north"_s},
                    parent)
{
}

std::function<Result<QList<PickListPanel::Entry>>(Database &)> DistrictsPanel::reader() const
{
    return [](Database &database) -> Result<QList<Entry>> {
        OTKLIK_TRY(districts, people::PickLists(database).districts());
        QList<Entry> entries;
        for (const people::District &district : std::as_const(districts))
            entries.append({{district.name, district.code}, district.code});
        return entries;
    };
}

std::function<Done(Database &)> DistrictsPanel::writer(const QString &code, const QString &name) const
{
    return [code, name](Database &database) -> Done {
        OTKLIK_CHECK(people::PickLists(database).addDistrict(code, name));
        return {};
    };
}

ServicesPanel::ServicesPanel(const Surroundings &around, QWidget *parent)
    : PickListPanel(around,
                    {u"services"_s,
                     tr("What people receive. Service events, segments, funnels and campaigns choose from this list."),
                     {tr("Service"), tr("Code")},
                     tr("Add service"),
                     tr("Library card"),
                     u"library_card"_s},
                    parent)
{
}

std::function<Result<QList<PickListPanel::Entry>>(Database &)> ServicesPanel::reader() const
{
    return [](Database &database) -> Result<QList<Entry>> {
        OTKLIK_TRY(services, people::PickLists(database).services());
        QList<Entry> entries;
        for (const people::Service &service : std::as_const(services))
            entries.append({{service.name, service.code}, service.code});
        return entries;
    };
}

std::function<Done(Database &)> ServicesPanel::writer(const QString &code, const QString &name) const
{
    return [code, name](Database &database) -> Done {
        OTKLIK_CHECK(people::PickLists(database).addService(code, name));
        return {};
    };
}

AgenciesPanel::AgenciesPanel(const Surroundings &around, QWidget *parent)
    : PickListPanel(around,
                    {u"agencies"_s,
                     tr("In whose name messages go out. Each topic belongs to one agency."),
                     {tr("Agency"), tr("Code")},
                     tr("Add agency"),
                     tr("Water works"),
                     u"water_works"_s},
                    parent)
{
}

std::function<Result<QList<PickListPanel::Entry>>(Database &)> AgenciesPanel::reader() const
{
    return [](Database &database) -> Result<QList<Entry>> {
        OTKLIK_TRY(agencies, consent::Topics(database).agencies());
        QList<Entry> entries;
        for (const consent::Agency &agency : std::as_const(agencies))
            entries.append({{agency.name, agency.code}, agency.code});
        return entries;
    };
}

std::function<Done(Database &)> AgenciesPanel::writer(const QString &code, const QString &name) const
{
    return [code, name](Database &database) -> Done {
        OTKLIK_CHECK(consent::Topics(database).addAgency(code, name));
        return {};
    };
}

TopicsPanel::TopicsPanel(const Surroundings &around, QWidget *parent)
    : PickListPanel(around,
                    {u"topics"_s,
                     tr("What people agree to hear about, each topic of one agency. A topic needs consent; a service "
                        "notice needs none, but obeys a refusal."),
                     {tr("Topic"), tr("Agency"), tr("Basis"), tr("Code")},
                     tr("Add topic"),
                     tr("Meter readings"),
                     u"meters"_s},
                    parent),
      m_agency(new QComboBox(this)), m_basis(new QComboBox(this))
{
    m_agency->setObjectName(u"agencyComboBox"_s);
    m_agency->setAccessibleName(tr("Agency"));
    m_agency->setEditable(true);
    m_agency->setInsertPolicy(QComboBox::NoInsert);
    m_agency->lineEdit()->setPlaceholderText(tr("choose, or a new one’s code"));
    m_agency->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_agency->setMinimumContentsLength(14);
    m_basis->setObjectName(u"basisComboBox"_s);
    m_basis->setAccessibleName(tr("Basis"));
    m_basis->addItem(tr("Needs consent"), u"marketing"_s);
    m_basis->addItem(tr("Service notice"), u"service"_s);
    addField(tr("Agency"), m_agency, 2);
    addField(tr("Basis"), m_basis, 0);
}

std::function<Result<QList<PickListPanel::Entry>>(Database &)> TopicsPanel::reader() const
{
    return [consent = m_basis->itemText(0), notice = m_basis->itemText(1)](Database &database) -> Result<QList<Entry>> {
        consent::Topics topics(database);
        OTKLIK_TRY(list, topics.list());
        OTKLIK_TRY(agencies, topics.agencies());
        QList<Entry> entries;
        for (const consent::Topic &topic : std::as_const(list))
            entries.append({{topic.name, topic.agencyName, topic.basis == "service"_L1 ? notice : consent, topic.code},
                            topic.code});
        for (const consent::Agency &agency : std::as_const(agencies)) {
            const bool used = std::any_of(list.cbegin(), list.cend(),
                                          [&](const consent::Topic &topic) { return topic.agencyId == agency.id; });
            if (!used) // it can be chosen, so it is shown
                entries.append({{QString(), agency.name, QString(), QString()}, QString()});
        }
        return entries;
    };
}

std::function<Done(Database &)> TopicsPanel::writer(const QString &code, const QString &name) const
{
    const QString typed = m_agency->currentText().trimmed();
    const int known = m_agency->findText(typed);
    const QString agency = known >= 0 ? m_agency->itemData(known).toString() : typed;
    return [code, name, agency, basis = m_basis->currentData().toString()](Database &database) -> Done {
        OTKLIK_CHECK(consent::Topics(database).addTopic(code, agency, name, basis));
        return {};
    };
}

void TopicsPanel::arrived(const QList<Entry> &)
{
    store::deliver(around().store->run(store::Lane::Interactive,
                                       [](Database &database) { return consent::Topics(database).agencies(); }),
                   this, [this](const Result<QList<consent::Agency>> &agencies) {
                       if (!agencies)
                           return;
                       const QString typed = m_agency->currentText();
                       m_agency->clear();
                       for (const consent::Agency &agency : *agencies)
                           m_agency->addItem(agency.name, agency.code);
                       m_agency->setCurrentIndex(-1);
                       m_agency->setCurrentText(typed);
                   });
}

} // namespace otklik::ui
