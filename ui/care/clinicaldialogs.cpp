// SPDX-License-Identifier: GPL-3.0-or-later
#include "clinicaldialogs.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "breakglass.h"
#include "buttons.h"
#include "label.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

EmergencyDialog::EmergencyDialog(const QString &personName, const QString &clinicName, QWidget *parent)
    : CareDialog(tr("Open the card of %1 in an emergency").arg(personName), tr("Open for 30 minutes"), parent),
      m_reason(new QPlainTextEdit(this))
{
    setObjectName(u"emergencyDialog"_s);
    setTone(acceptButton(), Tone::Danger);
    auto *told = new Label(Label::Voice::Body,
                           tr("This is recorded with your name and your reason. The patient's doctor and the "
                              "supervisors of “%1” are told within a minute, and a supervisor judges it.")
                               .arg(clinicName),
                           this);
    told->setWordWrap(true);
    column()->addWidget(told);
    m_reason->setObjectName(u"reasonPlainTextEdit"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(72);
    m_reason->setPlaceholderText(tr("For example: brought in unconscious, relatives not reached"));
    addField(tr("&Why it cannot wait (at least %1 characters)").arg(care::shortestEmergencyReason), m_reason, 1);
    const auto check = [this] {
        acceptButton()->setEnabled(m_reason->toPlainText().simplified().size() >= care::shortestEmergencyReason);
    };
    connect(m_reason, &QPlainTextEdit::textChanged, this, check);
    check();
    m_reason->setFocus();
}

void EmergencyDialog::give()
{
    wait();
    Q_EMIT given(m_reason->toPlainText().simplified());
}

ConditionDialog::ConditionDialog(const QDate &today, QWidget *parent)
    : CareDialog(tr("New condition"), tr("Save condition"), parent), m_system(new QComboBox(this)),
      m_code(new QLineEdit(this)), m_text(new QLineEdit(this)), m_since(new QDateEdit(today, this))
{
    setObjectName(u"conditionDialog"_s);
    m_system->setObjectName(u"codeSystemComboBox"_s);
    m_system->addItem(tr("ICD-10"), u"icd10"_s);
    m_system->addItem(tr("SNOMED CT"), u"snomed"_s);
    m_system->addItem(tr("No code"), QString());
    m_code->setObjectName(u"codeLineEdit"_s);
    m_code->setMaxLength(32);
    m_code->setPlaceholderText(u"I20.0"_s);
    m_text->setObjectName(u"conditionLineEdit"_s);
    m_text->setMaxLength(500);
    m_since->setObjectName(u"sinceDateEdit"_s);
    m_since->setCalendarPopup(true);
    m_since->setMaximumDate(today);
    m_since->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    addField(tr("Code &system"), m_system);
    addField(tr("&Code"), m_code);
    addField(tr("In &words"), m_text);
    addField(tr("Since &day"), m_since);
    const auto check = [this] {
        m_code->setEnabled(!m_system->currentData().toString().isEmpty());
        acceptButton()->setEnabled((m_code->isEnabled() && !m_code->text().trimmed().isEmpty()) ||
                                   !m_text->text().trimmed().isEmpty());
    };
    connect(m_system, &QComboBox::currentIndexChanged, this, check);
    connect(m_code, &QLineEdit::textChanged, this, check);
    connect(m_text, &QLineEdit::textChanged, this, check);
    check();
    m_code->setFocus();
}

void ConditionDialog::give()
{
    wait();
    const bool coded = m_code->isEnabled() && !m_code->text().trimmed().isEmpty();
    Q_EMIT given({coded ? m_system->currentData().toString() : QString(),
                  coded ? m_code->text().trimmed().toUpper() : QString(), m_text->text().trimmed(), m_since->date()});
}

} // namespace otklik::ui
