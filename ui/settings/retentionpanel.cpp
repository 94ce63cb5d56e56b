// SPDX-License-Identifier: GPL-3.0-or-later
#include "retentionpanel.h"

#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "buttons.h"
#include "label.h"
#include "store.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;
using otklik::privacy::RetentionRule;

namespace otklik::ui {

RetentionPanel::RetentionPanel(const Surroundings &around, QWidget *parent)
    : SettingsPanel(around, parent), m_form(new QFormLayout), m_save(makeButton(tr("Save"), u"document-save"_s, this))
{
    m_save->setObjectName(u"saveRetentionPushButton"_s);
    auto *why =
        new Label(Label::Voice::Muted,
                  tr("In days; 0 is for ever. What is older is emptied by the sending service every hour; what is "
                     "counted stays. The record of who did what has no timer."),
                  this);
    why->setWordWrap(true);
    m_form->setVerticalSpacing(space::unit);
    m_form->setHorizontalSpacing(space::betweenGroups);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::betweenGroups);
    column->addWidget(why);
    column->addLayout(m_form);
    column->addWidget(m_save, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, [this] { store(typed(), true); });
    changed();
}

RetentionPanel::Days RetentionPanel::typed() const
{
    Days days;
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box)
        days.insert(box.key(), box.value()->value());
    return days;
}

void RetentionPanel::fill(const QList<RetentionRule> &rules)
{
    for (const RetentionRule &rule : rules) {
        QSpinBox *&box = m_boxes[rule.kind];
        if (!box) {
            box = new QSpinBox(this);
            box->setObjectName(rule.kind + u"DaysSpinBox"_s);
            box->setRange(0, 36500);
            box->setSpecialValueText(tr("for ever"));
            box->setFixedWidth(140);
            box->setAccessibleName(rule.title);
            auto *caption = new Label(rule.title, this);
            caption->setBuddy(box);
            m_form->addRow(caption, box);
            connect(box, &QSpinBox::valueChanged, this, &RetentionPanel::changed);
        }
        m_stored.insert(rule.kind, rule.days);
        box->setValue(rule.days);
    }
    changed();
}

void RetentionPanel::changed()
{
    m_save->setEnabled(typed() != m_stored);
    setTone(m_save, m_save->isEnabled() ? Tone::Accent : Tone::Neutral);
}

void RetentionPanel::refresh()
{
    if (!around().store || typed() != m_stored)
        return; // what is being chosen is not taken away
    store::deliver(around().store->run(store::Lane::Interactive,
                                       [](store::Database &database) { return privacy::Retention(database).list(); }),
                   this, [this](const Result<QList<RetentionRule>> &rules) {
                       if (!rules)
                           return Q_EMIT failed(rules.error());
                       fill(*rules);
                   });
}

void RetentionPanel::store(const Days &days, bool offerUndo)
{
    store::deliver(around().store->run(store::Lane::Write,
                                       [days](store::Database &database) -> Done {
                                           store::Tx tx(database);
                                           for (auto rule = days.cbegin(); rule != days.cend(); ++rule)
                                               OTKLIK_CHECK(privacy::Retention(database).set(rule.key(), rule.value()));
                                           return tx.commit();
                                       }),
                   this, [this, days, offerUndo, before = m_stored](const Done &done) {
                       if (!done)
                           return Q_EMIT failed(done.error());
                       m_stored = days;
                       for (auto rule = days.cbegin(); rule != days.cend(); ++rule)
                           m_boxes.value(rule.key())->setValue(rule.value());
                       changed();
                       if (offerUndo)
                           Q_EMIT undoOffered(tr("How long data is kept was changed for everybody."),
                                              [this, before] { store(before, false); });
                   });
}

} // namespace otklik::ui
