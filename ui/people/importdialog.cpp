// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdialog.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "buttons.h"
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
      m_says(new Label(Label::Voice::Body, {}, this)), m_progress(new ProgressCard(this)), m_figures(new QWidget(this)),
      m_table(new TableView(this)), m_tableCaption(new Label(Label::Voice::Muted, {}, this)),
      m_wordingPart(new QWidget(this)), m_wording(new QPlainTextEdit(m_wordingPart)),
      m_accept(makeMainButton({}, u"document-import"_s, this)), m_close(makeButton({}, {}, this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import of %1").arg(m_name));
    resize(820, 560);
    build(look);
    run(true);
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
    auto *ask =
        new QLabel(tr("The file holds &consent (%1). What did these people agree to, in the words they read or heard?")
                       .arg(m_topics.join(tr(", ", "between items of a list"))),
                   this);
    ask->setTextFormat(Qt::PlainText);
    ask->setWordWrap(true);
    ask->setBuddy(m_wording);
    m_wording->setObjectName(u"wordingPlainTextEdit"_s);
    m_wording->setAccessibleName(tr("Wording of the consent"));
    m_wording->setTabChangesFocus(true);
    m_wording->setMaximumHeight(64);
    wording->addWidget(ask);
    wording->addWidget(m_wording);
    column->addWidget(m_wordingPart);

    auto *rest = new QWidget(this); // keeps the buttons at the foot while there is no table
    auto *faults = new QVBoxLayout(rest);
    faults->setContentsMargins(0, 0, 0, 0);
    faults->addWidget(m_tableCaption);
    m_table->setObjectName(u"errorsTableView"_s);
    m_table->setAccessibleName(tr("Rejected rows"));
    m_table->setModel(m_errors);
    m_table->stretch(views::ImportErrorModel::Problem);
    m_table->setColumnWidth(views::ImportErrorModel::Row, 80);
    m_table->setColumnWidth(views::ImportErrorModel::FileColumn, 150);
    faults->addWidget(m_table, 1);
    column->addWidget(rest, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    m_accept->setObjectName(u"importPushButton"_s);
    m_close->setObjectName(u"closePushButton"_s);
    buttons->addWidget(m_close);
    buttons->addWidget(m_accept);
    column->addLayout(buttons);
    connect(m_kind, &QComboBox::activated, this, [this] { run(true); });
    connect(m_accept, &QPushButton::clicked, this, [this] { run(false); });
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_wording, &QPlainTextEdit::textChanged, this, [this] { setStep(m_step); });
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
        m_table->hide();
        m_tableCaption->hide();
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
    m_errors->setErrors(result.errors);
    m_table->setVisible(!result.errors.isEmpty());
    m_tableCaption->setVisible(!result.errors.isEmpty());
    m_tableCaption->setText(result.errorCount > result.errors.size()
                                ? tr("The first %1 of %2 faults; row 1 is the header")
                                      .arg(locale.toString(result.errors.size()), locale.toString(result.errorCount))
                                : tr("%n faults; row 1 is the header", nullptr, int(result.errorCount)));
}

void ImportDialog::showError(const Error &error)
{
    m_says->setTone(error.kind == Failure::Cancelled ? Tone::Attention : Tone::Danger);
    m_says->setText(error.kind == Failure::Cancelled ? tr("Stopped. Nothing was stored.") : error.sentence);
    m_table->hide();
    m_tableCaption->hide();
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
