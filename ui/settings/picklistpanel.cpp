// SPDX-License-Identifier: GPL-3.0-or-later
#include "picklistpanel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "buttons.h"
#include "label.h"
#include "store.h"
#include "tableview.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

PickListPanel::PickListPanel(const Surroundings &around, const Texts &texts, QWidget *parent)
    : SettingsPanel(around, parent), m_texts(texts), m_table(new TableView(this)),
      m_model(new QStandardItemModel(this)), m_form(new QHBoxLayout), m_name(new QLineEdit(this)),
      m_code(new QLineEdit(this)), m_add(makeButton(tr("Add"), u"list-add"_s, this)),
      m_problem(new Label(Label::Voice::Body, {}, this))
{
    auto *sentence = new Label(Label::Voice::Muted, texts.sentence, this);
    sentence->setWordWrap(true);
    m_table->setObjectName(texts.id + u"TableView"_s);
    m_table->setAccessibleName(texts.sentence);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_name->setObjectName(texts.id + u"NameLineEdit"_s);
    m_name->setPlaceholderText(texts.nameHint);
    m_name->setAccessibleName(tr("Name"));
    m_code->setObjectName(texts.id + u"CodeLineEdit"_s);
    m_code->setPlaceholderText(texts.codeHint);
    m_code->setAccessibleName(tr("Code"));
    m_code->setLayoutDirection(Qt::LeftToRight);
    m_code->setToolTip(tr("Short, in Latin letters: files and rules name it so. It never changes."));
    m_add->setObjectName(texts.id + u"AddPushButton"_s);
    m_problem->setObjectName(texts.id + u"ProblemLabel"_s);
    m_problem->setTone(Tone::Danger);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_form->setSpacing(space::unit);
    addField(tr("Name"), m_name, 3);
    addField(tr("Code"), m_code, 2);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::unit);
    line->addLayout(m_form, 1);
    line->addWidget(m_add, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addWidget(sentence);
    column->addWidget(m_table, 1);
    column->addSpacing(space::unit);
    column->addLayout(line);
    column->addWidget(m_problem);
    connect(m_name, &QLineEdit::textEdited, this, &PickListPanel::suggestCode);
    connect(m_name, &QLineEdit::returnPressed, this, &PickListPanel::store);
    connect(m_code, &QLineEdit::returnPressed, this, &PickListPanel::store);
    connect(m_add, &QPushButton::clicked, this, &PickListPanel::store);
}

void PickListPanel::addField(const QString &label, QWidget *widget, int stretch)
{
    auto *cell = new QVBoxLayout;
    cell->setSpacing(space::inGroup);
    auto *caption = new Label(label, this);
    caption->setBuddy(widget);
    cell->addWidget(caption);
    cell->addWidget(widget);
    m_form->addLayout(cell, stretch);
}

void PickListPanel::suggestCode()
{
    // «Meter readings» → meter_readings; as long as nobody typed a code of their own.
    if (m_code->isModified() && !m_code->text().isEmpty())
        return;
    QString code;
    for (const QChar letter : m_name->text().toLower().normalized(QString::NormalizationForm_D)) {
        if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9'))
            code += letter;
        else if (!code.isEmpty() && !code.endsWith(u'_') && letter.isSpace())
            code += u'_';
    }
    while (code.endsWith(u'_'))
        code.chop(1);
    m_code->setText(code.left(40));
    m_code->setModified(false);
}

void PickListPanel::refresh()
{
    if (!around().store)
        return;
    store::deliver(around().store->run(store::Lane::Interactive, reader()), this,
                   [this](const Result<QList<Entry>> &entries) {
                       if (!entries)
                           return Q_EMIT failed(entries.error());
                       if (*entries == m_entries && m_wanted.isEmpty() && !entries->isEmpty())
                           return; // selection and scroll position stay
                       m_entries = *entries;
                       const QString current =
                           m_wanted.isEmpty() ? m_table->currentIndex().siblingAtColumn(0).data(Qt::UserRole).toString()
                                              : m_wanted;
                       m_wanted.clear();
                       m_model->clear();
                       m_model->setHorizontalHeaderLabels(m_texts.columns);
                       for (const Entry &entry : *entries) {
                           QList<QStandardItem *> row;
                           for (const QString &cell : entry.cells)
                               row << new QStandardItem(cell);
                           row.first()->setData(entry.code, Qt::UserRole);
                           m_model->appendRow(row);
                           if (entry.code == current)
                               m_table->selectRow(m_model->rowCount() - 1);
                       }
                       m_table->stretch(0);
                       for (int column = 1; column < m_texts.columns.size(); ++column)
                           m_table->setColumnWidth(column, 180);
                       if (m_table->currentIndex().isValid())
                           m_table->scrollTo(m_table->currentIndex());
                       arrived(*entries);
                   });
}

void PickListPanel::add()
{
    m_name->setFocus();
    m_name->selectAll();
}

void PickListPanel::store()
{
    const QString name = m_name->text().simplified(), code = m_code->text().trimmed();
    if (name.isEmpty() || code.isEmpty()) {
        m_problem->setText(name.isEmpty() ? tr("Type its name.") : tr("Type a short code in Latin letters."));
        m_problem->show();
        return (name.isEmpty() ? m_name : m_code)->setFocus();
    }
    store::deliver(around().store->run(store::Lane::Write, writer(code, name)), this, [this, code](const Done &done) {
        if (!done) {
            m_problem->setText(done.error().sentence);
            m_problem->show();
            return;
        }
        m_problem->hide();
        m_name->clear();
        m_code->clear();
        m_code->setModified(false);
        m_name->setFocus();
        m_wanted = code;
        refresh();
    });
}

} // namespace otklik::ui
