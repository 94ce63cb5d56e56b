// SPDX-License-Identifier: GPL-3.0-or-later
#include "importsdialog.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "ask.h"
#include "buttons.h"
#include "columnfit.h"
#include "label.h"
#include "store.h"
#include "tableview.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

static constexpr int shownAtMost = 200;

ImportsDialog::ImportsDialog(const Surroundings &around, QWidget *parent)
    : QDialog(parent), m_around(around), m_model(new views::ImportListModel(this)), m_table(new TableView(this)),
      m_says(new Label(Label::Voice::Body, {}, this)),
      m_undo(makeButton(tr("&Undo this import…"), u"edit-undo"_s, this))
{
    setObjectName(u"importsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Imports"));
    resize(1060, 480);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageEdge, space::pageEdge, space::pageEdge, space::betweenGroups);
    column->setSpacing(space::unit + space::inGroup);
    column->addWidget(new Label(Label::Voice::Section, tr("Imports"), this));
    m_says->setObjectName(u"saysLabel"_s);
    m_says->setWordWrap(true);
    column->addWidget(m_says);
    m_table->setObjectName(u"importsTableView"_s);
    m_table->setAccessibleName(tr("Imports"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->stretch(views::ImportListModel::File);
    column->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    m_undo->setObjectName(u"undoImportPushButton"_s);
    auto *close = makeButton(tr("Close"), {}, this);
    buttons->addWidget(m_undo);
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_undo, &QPushButton::clicked, this, &ImportsDialog::undo);
    connect(m_table, &TableView::currentRowChanged, this, &ImportsDialog::showCurrent);
    showCurrent();
    read();
}

void ImportsDialog::read()
{
    store::deliver(
        m_around.store->run(store::Lane::Interactive,
                            [](store::Database &database) { return people::ImportUndo(database).list(shownAtMost); }),
        this, [this](const Result<QList<people::ImportRun>> &runs) {
            if (!runs) {
                m_says->setTone(Tone::Danger);
                return m_says->setText(runs.error().sentence);
            }
            m_model->setRuns(*runs);
            m_table->setColumnHidden(
                views::ImportListModel::By,
                std::all_of(runs->cbegin(), runs->cend(), [](const auto &run) { return run.by.isEmpty(); }));
            if (runs->isEmpty())
                m_says->setText(tr("Nothing was imported yet."));
            else if (m_says->text().isEmpty())
                m_says->setText(tr("An import can be taken back as a whole: whoever it added goes again, and "
                                   "whatever it changed is as before, except what was edited since."));
            if (!std::exchange(m_fitted, !runs->isEmpty()) && !runs->isEmpty()) // once it is laid out
                QTimer::singleShot(0, this, [this] {
                    fitColumns(m_table, views::ImportListModel::File, {}, m_around.preferences, u"people/imports"_s);
                });
            m_table->selectRow(0);
            showCurrent();
        });
}

void ImportsDialog::showCurrent()
{
    const people::ImportRun run = m_model->run(m_table->currentIndex());
    m_undo->setEnabled(!m_busy && run.id.isValid() && run.undoable);
}

void ImportsDialog::undo()
{
    const people::ImportRun run = m_model->run(m_table->currentIndex());
    if (!run.id.isValid() || !m_around.ask)
        return;
    const QLocale locale;
    Question question;
    question.title = tr("Undo the import of %1?").arg(run.fileName);
    question.sentence =
        tr("Of %1 people that it added, those go whom nothing refers to; %2 that it changed get back what "
           "they had. Whatever was edited since stays, and is listed. The same file can be imported "
           "again.")
            .arg(locale.toString(run.created), locale.toString(run.updated));
    question.yes = tr("Undo the import");
    question.no = tr("Keep it");
    question.tone = Tone::Danger;
    m_around.ask->question(this, question, [this, id = run.id](bool yes) {
        if (!yes)
            return;
        m_busy = true;
        showCurrent();
        m_says->setTone(Tone::Neutral);
        m_says->setText(tr("The import is being taken back …"));
        store::deliver(
            m_around.store->run(store::Lane::Write,
                                [id](store::Database &database) { return views::undoImport(database, id); }),
            this, [this](const Result<people::UndoResult> &result) {
                m_busy = false;
                m_says->setTone(!result ? Tone::Danger : result->keptCount > 0 ? Tone::Attention : Tone::Good);
                QString text = result ? views::undoText(*result) : result.error().sentence;
                if (result && !result->kept.isEmpty())
                    text += u'\n' + result->kept.constFirst().why;
                m_says->setText(text);
                if (result)
                    Q_EMIT undone(*result);
                read();
            });
    });
}

} // namespace otklik::ui
