// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdialog.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGridLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include "buttons.h"
#include "importcolumns.h"
#include "importlook.h"
#include "jobs.h"
#include "label.h"
#include "progresscard.h"
#include "tableview.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

ImportDialog::ImportDialog(const Surroundings &around, const QString &path, const views::FileLook &look,
                           QWidget *parent)
    : QDialog(parent), m_around(around), m_path(path), m_name(QFileInfo(path).fileName()), m_topics(look.topicColumns),
      m_errors(new views::ImportErrorModel(this)), m_kind(new QComboBox(this)),
      m_says(new Label(Label::Voice::Body, {}, this)), m_facts(new Label(Label::Voice::Muted, {}, this)),
      m_seen(new Label(Label::Voice::Body, {}, this)), m_columns(new ImportColumns(this)),
      m_suspects(new views::ImportErrorModel(this)), m_splits(new views::ImportErrorModel(this)),
      m_choice(new QButtonGroup(this)), m_stack(new QStackedWidget(this)),
      m_showRejects(makeButton(tr("Show the &rejected rows"), u"document-open"_s, this)),
      m_progress(new ProgressCard(this)), m_figures(new QWidget(this)), m_table(new TableView(this)),
      m_suspectTable(new TableView(this)), m_splitTable(new TableView(this)),
      m_tableCaption(new Label(Label::Voice::Muted, {}, this)), m_wordingPart(new QWidget(this)),
      m_wording(new QPlainTextEdit(m_wordingPart)), m_accept(makeMainButton({}, u"document-import"_s, this)),
      m_close(makeButton({}, {}, this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import of %1").arg(m_name));
    resize(960, 640);
    build(look);
    lookThrough();
}

ImportDialog::~ImportDialog()
{
    endWork();
}

void ImportDialog::build(const views::FileLook &look)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageEdge, space::pageEdge, space::pageEdge, space::betweenGroups);
    column->setSpacing(space::unit + space::inGroup);
    auto *head = new QHBoxLayout;
    auto *heading = new Label(Label::Voice::Section, tr("Import of %1").arg(m_name), this);
    heading->setElided(true);
    head->addWidget(heading, 1);
    auto *kindLabel = new QLabel(tr("&What the file holds"), this);
    kindLabel->setBuddy(m_kind);
    m_kind->setObjectName(u"kindComboBox"_s);
    m_kind->setAccessibleName(tr("What the file holds"));
    m_kind->addItem(tr("People"));
    m_kind->addItem(tr("Service events"));
    m_kind->setCurrentIndex(int(look.kind));
    head->addWidget(kindLabel);
    head->addWidget(m_kind);
    column->addLayout(head);
    m_facts->setObjectName(u"factsLabel"_s);
    m_facts->setWordWrap(true);
    m_facts->hide();
    column->addWidget(m_facts);
    m_seen->setObjectName(u"seenLabel"_s);
    m_seen->setWordWrap(true);
    m_seen->setTone(Tone::Attention);
    m_seen->hide();
    column->addWidget(m_seen);
    m_says->setWordWrap(true);
    m_says->setObjectName(u"saysLabel"_s);
    column->addWidget(m_says);
    column->addWidget(m_progress);

    auto *grid = new QGridLayout(m_figures);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::pageEdge);
    const QList<std::pair<QString, QString>> captions{{u"rows"_s, tr("rows")},
                                                      {u"created"_s, tr("new")},
                                                      {u"updated"_s, tr("changed")},
                                                      {u"unchanged"_s, tr("unchanged")},
                                                      {u"rejected"_s, tr("rejected")}};
    for (const auto &[name, caption] : captions) {
        auto *number = new Label(Label::Voice::Figure, {}, m_figures);
        number->setObjectName(name + u"Label"_s);
        number->setAccessibleDescription(caption); // its name is the number, which is what has to be read out
        grid->addWidget(number, 0, int(m_numbers.size()));
        grid->addWidget(new Label(Label::Voice::Small, caption, m_figures), 1, int(m_numbers.size()));
        m_numbers.append(number);
    }
    grid->setColumnStretch(int(m_numbers.size()), 1);
    column->addWidget(m_figures);

    auto *wording = new QVBoxLayout(m_wordingPart);
    wording->setContentsMargins(0, 0, 0, 0);
    wording->setSpacing(space::inGroup);
    m_askWording = new QLabel(this);
    m_askWording->setTextFormat(Qt::PlainText);
    m_askWording->setWordWrap(true);
    m_askWording->setBuddy(m_wording);
    m_wording->setObjectName(u"wordingPlainTextEdit"_s);
    m_wording->setAccessibleName(tr("Wording of the consent"));
    m_wording->setTabChangesFocus(true);
    m_wording->setMaximumHeight(64);
    wording->addWidget(m_askWording);
    wording->addWidget(m_wording);
    column->addWidget(m_wordingPart);

    column->addWidget(sides(), 1);
    auto *buttons = new QHBoxLayout;
    m_showRejects->setObjectName(u"showRejectsPushButton"_s);
    m_showRejects->hide();
    buttons->addWidget(m_showRejects);
    buttons->addStretch(1);
    m_accept->setObjectName(u"importPushButton"_s);
    m_close->setObjectName(u"closePushButton"_s);
    buttons->addWidget(m_close);
    buttons->addWidget(m_accept);
    column->addLayout(buttons);
    connect(m_kind, &QComboBox::activated, this, [this] { lookThrough(); });
    connect(m_columns, &ImportColumns::chosen, this, [this] { lookThrough(); });
    connect(m_showRejects, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_rejects)); });
    connect(m_accept, &QPushButton::clicked, this, [this] { run(false); });
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_wording, &QPlainTextEdit::textChanged, this, [this] { setStep(m_step); });
}

QWidget *ImportDialog::sides()
{
    auto *rest = new QWidget(this); // keeps the buttons at the foot while there is nothing to show
    auto *column = new QVBoxLayout(rest);
    column->setContentsMargins(0, 0, 0, 0);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::inGroup);
    const QStringList names{u"columns"_s, u"faults"_s, u"suspects"_s, u"splits"_s};
    for (int i = 0; i < names.size(); ++i) {
        QPushButton *button = makeQuietButton({});
        button->setObjectName(names[i] + u"PushButton"_s);
        button->setCheckable(true);
        m_choice->addButton(button, i);
        line->addWidget(button);
    }
    m_choice->button(int(Side::Columns))->setText(tr("&Columns"));
    line->addStretch(1);
    column->addLayout(line);
    connect(m_choice, &QButtonGroup::idClicked, this, [this](int id) { turnTo(Side(id)); });

    auto *faults = new QWidget;
    auto *inner = new QVBoxLayout(faults);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_tableCaption);
    inner->addWidget(m_table, 1);
    m_table->setObjectName(u"errorsTableView"_s);
    m_table->setAccessibleName(tr("Rejected rows"));
    m_table->setModel(m_errors);
    m_suspectTable->setObjectName(u"suspectsTableView"_s);
    m_suspectTable->setAccessibleName(tr("Rows that look like somebody who is there already"));
    m_suspectTable->setModel(m_suspects);
    m_suspectTable->setColumnHidden(views::ImportErrorModel::FileColumn, true);
    m_splitTable->setObjectName(u"splitsTableView"_s);
    m_splitTable->setAccessibleName(tr("Full names that could be meant otherwise"));
    m_splits->setHeading(tr("What becomes of the name"));
    m_suspects->setHeading(tr("Whom the row looks like"));
    m_splitTable->setModel(m_splits);
    m_splitTable->setColumnHidden(views::ImportErrorModel::FileColumn, true);
    for (TableView *table : {m_table, m_suspectTable, m_splitTable}) {
        table->stretch(views::ImportErrorModel::Problem);
        table->setColumnWidth(views::ImportErrorModel::Row, 80);
        table->setColumnWidth(views::ImportErrorModel::FileColumn, 150);
    }
    m_stack->addWidget(m_columns);
    m_stack->addWidget(faults);
    m_stack->addWidget(m_suspectTable);
    m_stack->addWidget(m_splitTable);
    column->addWidget(m_stack, 1);
    return rest;
}

void ImportDialog::turnTo(Side side)
{
    m_choice->button(int(side))->setChecked(true);
    m_stack->setCurrentIndex(int(side));
}

void ImportDialog::nameSides(const people::ImportResult &result)
{
    QAbstractButton *faults = m_choice->button(int(Side::Faults));
    faults->setText(tr("&What is wrong (%1)").arg(QLocale().toString(result.errorCount)));
    faults->setVisible(result.errorCount > 0);
    QAbstractButton *suspects = m_choice->button(int(Side::Suspects));
    suspects->setText(
        tr("&Looks like somebody known (%1)").arg(QLocale().toString(std::max<qint64>(0, result.duplicates))));
    suspects->setVisible(!result.suspects.isEmpty());
    QList<people::ImportError> looks;
    for (const people::ImportSuspect &suspect : result.suspects)
        looks.append({suspect.row, {}, suspect.why, views::suspectText(suspect)});
    m_suspects->setErrors(looks);
    QAbstractButton *splits = m_choice->button(int(Side::Names));
    splits->setText(tr("Names to look at (%1)").arg(QLocale().toString(std::max<qint64>(0, result.unsureNames))));
    splits->setVisible(!result.splits.isEmpty());
    QList<people::ImportError> names;
    for (const people::NameSplit &split : result.splits)
        names.append({split.row, {}, {}, views::splitReport(split)});
    m_splits->setErrors(names);
    turnTo(result.errorCount > 0 ? Side::Faults : suspects->isVisibleTo(this) ? Side::Suspects : Side::Columns);
}

void ImportDialog::lookThrough()
{
    if (m_run) {
        m_run->disconnect(this);
        m_run->cancel();
        m_run->deleteLater();
    }
    endWork();
    setStep(Step::Checking);
    const auto kind = views::FileKind(m_kind->currentIndex());
    store::deliver(m_around.store->run(store::Lane::Count,
                                       [path = m_path, kind, headers = m_columns->headers(),
                                        reading = m_columns->reading()](store::Database &database) {
                                           return views::lookAtImport(database, path, kind, headers, reading);
                                       }),
                   this, [this, asked = ++m_asked](const Result<views::ImportLook> &look) {
                       if (asked != m_asked)
                           return;
                       if (!look) {
                           setStep(Step::Failed);
                           return showError(look.error());
                       }
                       m_columns->setLook(*look);
                       m_topics = m_columns->topics();
                       m_askWording->setText(
                           tr("The file holds &consent (%1). What did these people agree to, in the words they read or "
                              "heard?")
                               .arg(m_topics.join(tr(", ", "between items of a list"))));
                       m_facts->setText(views::factsText(look->facts));
                       m_facts->show();
                       turnTo(Side::Columns);
                       run(true);
                   });
}

void ImportDialog::endWork()
{
    if (m_work)
        m_work->finish();
    m_work = nullptr;
}

void ImportDialog::run(bool dryRun)
{
    if (m_run) {
        m_run->disconnect(this);
        m_run->cancel();
        m_run->deleteLater();
    }
    endWork();
    views::FileImportRun::Order order;
    order.path = m_path;
    order.kind = views::FileKind(m_kind->currentIndex());
    order.dryRun = dryRun;
    order.hasTopics = order.kind == views::FileKind::People && !m_topics.isEmpty();
    order.wording = m_wording->toPlainText().trimmed();
    order.site = m_around.site.forNew();
    order.headers = m_columns->headers();
    order.reading = m_columns->reading();
    if (!dryRun)
        order.rejects = m_path + u".rejected.csv"_s;
    auto *run = new views::FileImportRun(m_around.store, order, this);
    m_run = run;
    if (m_around.jobs) {
        m_work = m_around.jobs->start(dryRun ? tr("Looking through %1").arg(m_name) : tr("Import of %1").arg(m_name));
        connect(m_work, &Work::cancelRequested, run, &views::FileImportRun::cancel);
        m_progress->follow(m_work);
        m_progress->showFully();
    }
    connect(run, &views::FileImportRun::progress, this, [this](qint64 bytes, qint64 bytesTotal, qint64 rows) {
        if (m_work) // rows are what people count; how many there will be follows from the octets read
            m_work->setProgress(
                rows, bytes > 0 && bytesTotal >= bytes ? qint64(double(rows) * double(bytesTotal) / double(bytes)) : 0);
    });
    connect(run, &views::FileImportRun::finished, this,
            [this, dryRun, kind = order.kind](const people::ImportResult &result) {
                endWork();
                m_accepted = result.created + result.updated;
                setStep(dryRun ? Step::Checked : Step::Done);
                showResult(result);
                if (!dryRun) {
                    Q_EMIT imported(kind, result);
                    if (!isVisible())
                        deleteLater();
                }
            });
    connect(run, &views::FileImportRun::failed, this, [this, dryRun](const Error &error) {
        endWork();
        setStep(Step::Failed);
        showError(error);
        if (!isVisible()) {
            if (!dryRun)
                Q_EMIT failedUnseen(error);
            deleteLater();
        }
    });
    setStep(dryRun ? Step::Checking : Step::Importing);
    run->start();
}

void ImportDialog::setStep(Step step)
{
    m_step = step;
    const bool running = step == Step::Checking || step == Step::Importing;
    const bool topics = m_kind->currentIndex() == int(views::FileKind::People) && !m_topics.isEmpty();
    m_progress->setVisible(running);
    m_figures->setVisible(step == Step::Checked || step == Step::Done);
    m_wordingPart->setVisible(topics && step == Step::Checked);
    m_kind->setEnabled(!running && step != Step::Done);
    m_columns->setEnabled(step != Step::Importing && step != Step::Done);
    if (running) {
        m_choice->button(int(Side::Faults))->hide();
        m_choice->button(int(Side::Suspects))->hide();
        m_choice->button(int(Side::Names))->hide();
    }
    m_accept->setVisible(step == Step::Checked || step == Step::Checking);
    m_accept->setEnabled(step == Step::Checked && m_accepted > 0 &&
                         (!topics || !m_wording->toPlainText().trimmed().isEmpty()));
    m_accept->setText(step == Step::Checked ? tr("Import %n rows", nullptr, int(m_accepted)) : tr("Import"));
    m_close->setText(step == Step::Done || step == Step::Failed ? tr("Close")
                     : step == Step::Importing                  ? tr("Go on in the background")
                                                                : tr("Cancel"));
    if (running) {
        m_says->setTone(Tone::Neutral);
        m_says->setText(step == Step::Checking ? tr("The file is being looked through. Nothing is stored yet.")
                                               : tr("Being stored. Either every accepted row is stored, or nothing."));
    } else if (step == Step::Checked && m_accept->isEnabled() && !m_wording->hasFocus()) {
        m_accept->setDefault(true);
        m_accept->setFocus();
    } else if (step == Step::Checked && topics && m_wording->toPlainText().isEmpty()) {
        m_wording->setFocus();
    }
}

void ImportDialog::showResult(const people::ImportResult &result)
{
    const QLocale locale;
    const QList<qint64> numbers{result.rows, result.created, result.updated, result.unchanged, result.rejected};
    for (qsizetype i = 0; i < numbers.size(); ++i)
        m_numbers.at(i)->setText(locale.toString(numbers.at(i)));
    m_numbers.constLast()->setTone(result.rejected > 0 ? Tone::Danger : Tone::Neutral);
    if (m_step == Step::Done) {
        m_says->setTone(Tone::Good);
        m_says->setText(result.rejected > 0 ? tr("Stored. Of the rejected rows nothing was stored.") : tr("Stored."));
    } else if (m_accepted > 0) {
        m_says->setText(result.rejected > 0 ? tr("This is what would be stored. The rejected rows are left out wholly.")
                                            : tr("This is what would be stored."));
    } else {
        m_says->setText(result.rejected > 0 ? tr("No row can be stored. Mend the file and choose it again.")
                                            : tr("There is nothing new in this file."));
    }
    if (!result.ignoredColumns.isEmpty())
        m_says->setText(tr("%1 Columns that are not known and were passed over: %2.")
                            .arg(m_says->text(), result.ignoredColumns.join(tr(", ", "between items of a list"))));
    m_seen->setVisible(result.seenBefore.has_value() && m_step == Step::Checked);
    if (result.seenBefore)
        m_seen->setText(views::seenText(*result.seenBefore));
    sayRejects(result);
    m_errors->setErrors(result.errors);
    nameSides(result);
    m_tableCaption->setText(result.errorCount > result.errors.size()
                                ? tr("The first %1 of %2 faults; row %3 is the header")
                                      .arg(locale.toString(result.errors.size()), locale.toString(result.errorCount),
                                           locale.toString(result.facts.headerRow))
                                : tr("%n faults; row %1 is the header", nullptr, int(result.errorCount))
                                      .arg(locale.toString(result.facts.headerRow)));
}

void ImportDialog::sayRejects(const people::ImportResult &result)
{
    m_rejects = result.rejectsPath;
    m_showRejects->setVisible(!m_rejects.isEmpty());
    if (!result.rejectsProblem.isEmpty())
        m_says->setText(u"%1 %2"_s.arg(m_says->text(), result.rejectsProblem));
    else if (!m_rejects.isEmpty())
        m_says->setText(tr("%1 They are in %2: mend them there and import that file.")
                            .arg(m_says->text(), QFileInfo(m_rejects).fileName()));
}

void ImportDialog::showError(const Error &error)
{
    m_says->setTone(error.kind == Failure::Cancelled ? Tone::Attention : Tone::Danger);
    m_says->setText(error.kind == Failure::Cancelled ? tr("Stopped. Nothing was stored.") : error.sentence);
}

void ImportDialog::reject()
{
    if (m_step == Step::Importing) {
        hide(); // it goes on; its end is told on the page
        return;
    }
    if (m_run)
        m_run->cancel();
    QDialog::reject();
    deleteLater();
}

} // namespace otklik::ui
