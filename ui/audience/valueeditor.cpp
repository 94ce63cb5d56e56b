// SPDX-License-Identifier: GPL-3.0-or-later
#include "valueeditor.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QEvent>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSpinBox>

#include "placenames.h"
#include "ruletext.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

using audience::FieldKind;
using audience::Op;
using views::Pick;
using views::RuleText;

void fillChoices(QComboBox *box, const QList<Pick> &picks, const QString &code)
{
    const QSignalBlocker quiet(box);
    box->clear();
    for (const Pick &pick : picks)
        box->addItem(pick.name, pick.code);
    int at = box->findData(code);
    for (int i = 0; at < 0 && i < picks.size(); ++i) { // rules may name things by name, in any case
        if (picks.at(i).code.compare(code, Qt::CaseInsensitive) == 0 ||
            picks.at(i).name.compare(code, Qt::CaseInsensitive) == 0)
            at = i;
    }
    if (at < 0 && !code.isEmpty()) {
        box->addItem(code, code);
        at = box->count() - 1;
    }
    box->setCurrentIndex(at);
    box->setEnabled(box->count() > 0);
}

ValueEditor::ValueEditor(QWidget *parent)
    : QStackedWidget(parent), m_number(new QSpinBox), m_date(new QDateEdit), m_choice(new QComboBox),
      m_typedChoice(new QComboBox), m_checks(new QListWidget), m_text(new QLineEdit), m_several(new QLineEdit),
      m_nothing(new QWidget)
{
    const QList<std::pair<QWidget *, QString>> editors{
        {m_number, u"valueSpinBox"_s},      {m_date, u"valueDateEdit"_s},     {m_choice, u"valueComboBox"_s},
        {m_typedChoice, u"zoneComboBox"_s}, {m_checks, u"valueListWidget"_s}, {m_text, u"valueLineEdit"_s},
        {m_several, u"valuesLineEdit"_s}};
    for (const auto &[editor, name] : editors) {
        editor->setObjectName(name);
        editor->setAccessibleName(tr("Value"));
        addWidget(editor);
    }
    addWidget(m_nothing);
    m_number->setRange(0, 200); // what a rule takes for an age
    m_date->setCalendarPopup(true);
    m_date->setMinimumDate({1900, 1, 1});
    m_typedChoice->setEditable(true);
    m_typedChoice->setInsertPolicy(QComboBox::NoInsert);
    m_typedChoice->completer()->setFilterMode(Qt::MatchContains);
    m_typedChoice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_several->setPlaceholderText(tr("Several, with commas between them"));
    // In columns, so that a city's districts need no more room than a line of text needs.
    m_checks->setFlow(QListView::LeftToRight);
    m_checks->setWrapping(true);
    m_checks->setResizeMode(QListView::Adjust);
    m_checks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_checks->setFixedHeight(std::max(96, fontMetrics().height() * 3 + 40));
    for (QComboBox *box : {m_choice, m_typedChoice}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    for (int i = 0; i < count(); ++i)
        widget(i)->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_number, &QSpinBox::valueChanged, this, &ValueEditor::edited);
    connect(m_date, &QDateEdit::dateChanged, this, &ValueEditor::edited);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ValueEditor::edited);
    connect(m_typedChoice, &QComboBox::currentTextChanged, this, &ValueEditor::edited);
    connect(m_checks, &QListWidget::itemChanged, this, &ValueEditor::edited);
    connect(m_text, &QLineEdit::textEdited, this, &ValueEditor::edited);
    connect(m_several, &QLineEdit::textEdited, this, &ValueEditor::edited);
}

QList<Pick> ValueEditor::picks(const audience::RuleField &field) const
{
    switch (field.kind) {
    case FieldKind::District:
        return m_lists.districts;
    case FieldKind::YesNo:
        return {{u"true"_s, RuleText::yesNo(true)}, {u"false"_s, RuleText::yesNo(false)}};
    case FieldKind::Choice: {
        QList<Pick> picks;
        for (const QString &code : field.choices)
            picks.append({code, RuleText::choice(code)});
        return picks;
    }
    case FieldKind::Code:
        if (field.name == "language"_L1)
            return m_lists.languages;
        break;
    default:
        break;
    }
    return {};
}

QWidget *ValueEditor::editorFor(const audience::RuleField &field, Op op) const
{
    if (op == Op::Empty)
        return m_nothing;
    const bool listed = !picks(field).isEmpty() || field.kind == FieldKind::District;
    if (op == Op::In)
        return listed ? static_cast<QWidget *>(m_checks) : m_several;
    if (listed)
        return m_choice;
    switch (field.kind) {
    case FieldKind::Number:
        return m_number;
    case FieldKind::Date:
        return m_date;
    case FieldKind::Code:
        return m_typedChoice;
    default:
        return m_text;
    }
}

QJsonValue ValueEditor::initial(const audience::RuleField &field, Op op) const
{
    if (op == Op::Empty)
        return true;
    if (field.kind == FieldKind::YesNo)
        return true;
    const QList<Pick> list = picks(field);
    QJsonValue one = list.isEmpty() ? QJsonValue(QString()) : QJsonValue(list.constFirst().code);
    if (field.kind == FieldKind::Number)
        one = 18;
    else if (field.kind == FieldKind::Date)
        one = u"2000-01-01"_s;
    else if (field.name == "time_zone"_L1)
        one = views::inhabitedZones().value(0);
    if (op == Op::In)
        return one.toString().isEmpty() && !one.isDouble() ? QJsonArray() : QJsonArray{one};
    return one;
}

void ValueEditor::edit(const audience::RuleField &field, Op op, const QJsonValue &value)
{
    m_field = field;
    m_op = op;
    QWidget *editor = editorFor(field, op);
    const QSignalBlocker quiet(this);
    const QString text = value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
    if (editor == m_number) {
        m_number->setValue(value.toInt());
    } else if (editor == m_date) {
        m_date->setDate(QDate::fromString(text, Qt::ISODate));
    } else if (editor == m_choice) {
        fillChoices(m_choice, picks(field), value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : text);
    } else if (editor == m_typedChoice) {
        if (m_typedChoice->count() == 0) {
            m_typedChoice->addItems(views::inhabitedZones());
        }
        m_typedChoice->setCurrentText(text);
    } else if (editor == m_checks) {
        QStringList chosen;
        for (const QJsonValue &one : value.toArray())
            chosen << one.toString();
        QList<Pick> list = picks(field);
        for (const QString &code : std::as_const(chosen)) {
            if (std::none_of(list.begin(), list.end(), [&](const Pick &pick) { return pick.code == code; }))
                list.append({code, code});
        }
        m_checks->clear();
        for (const Pick &pick : std::as_const(list)) {
            auto *item = new QListWidgetItem(pick.name, m_checks);
            item->setData(Qt::UserRole, pick.code);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(chosen.contains(pick.code) ? Qt::Checked : Qt::Unchecked);
        }
        m_checks->setGridSize(
            {std::min(220, m_checks->sizeHintForColumn(0) + 24), std::max(26, m_checks->fontMetrics().height() + 8)});
        m_checks->setCurrentRow(0);
    } else if (editor == m_several) {
        QStringList all;
        for (const QJsonValue &one : value.toArray())
            all << (one.isDouble() ? QString::number(one.toDouble(), 'g', 15) : one.toString());
        if (!m_several->hasFocus())
            m_several->setText(all.join(u", "_s));
    } else if (editor == m_text && m_text->text() != text) {
        m_text->setText(text);
    }
    setCurrentWidget(editor);
    setVisible(editor != m_nothing);
    setFocusProxy(editor);
    updateGeometry();
}

bool ValueEditor::event(QEvent *event)
{
    // The height is that of the editor in sight, which knows it only when style and font have reached it.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        updateGeometry();
    return QStackedWidget::event(event);
}

QJsonValue ValueEditor::scalar(const QString &text) const
{
    const QString trimmed = text.trimmed();
    bool isNumber = false;
    const double number = QLocale::c().toDouble(trimmed, &isNumber);
    // «007» is a text, «7» is a number, which finds «7.0» in an attribute too.
    const bool plain = isNumber && QString::number(number, 'g', 15) == trimmed;
    if (plain && (m_field.kind == FieldKind::Number ||
                  (m_field.kind == FieldKind::Attribute && m_op != Op::Starts && m_op != Op::Contains)))
        return number;
    return trimmed;
}

QJsonValue ValueEditor::value() const
{
    const QWidget *editor = currentWidget();
    if (editor == m_nothing)
        return true;
    if (editor == m_number)
        return m_number->value();
    if (editor == m_date)
        return m_date->date().toString(Qt::ISODate);
    if (editor == m_choice) {
        const QString code = m_choice->currentData().toString();
        return m_field.kind == FieldKind::YesNo ? QJsonValue(code == "true"_L1) : QJsonValue(code);
    }
    if (editor == m_typedChoice)
        return m_typedChoice->currentText().trimmed();
    QJsonArray several;
    if (editor == m_checks) {
        for (int i = 0; i < m_checks->count(); ++i) {
            if (m_checks->item(i)->checkState() == Qt::Checked)
                several.append(m_checks->item(i)->data(Qt::UserRole).toString());
        }
        return several;
    }
    if (editor == m_several) {
        // Arabic and Chinese have commas of their own.
        static const QRegularExpression comma(u"[,;،，]"_s);
        for (const QString &one : m_several->text().split(comma, Qt::SkipEmptyParts)) {
            if (!one.trimmed().isEmpty())
                several.append(scalar(one));
        }
        return several;
    }
    return scalar(m_text->text());
}

} // namespace otklik::ui
