// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookupdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include "buttons.h"
#include "label.h"
#include "lookupwords.h"
#include "segments.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;
using otklik::hygiene::LookupChoice;
using otklik::hygiene::LookupEstimate;

namespace otklik::ui {

static constexpr int segmentRole = Qt::UserRole;
static constexpr int listRole = Qt::UserRole + 1;

Result<LookupSources> readLookupSources(store::Database &database)
{
    LookupSources sources;
    OTKLIK_TRY(segments, audience::Segments(database).list());
    for (const audience::Segment &segment : std::as_const(segments))
        sources.segments << segment.name;
    OTKLIK_TRY(lists, people::PersonLists(database).all());
    sources.lists = lists;
    OTKLIK_TRY(gateways, hygiene::Lookups(database).gateways());
    sources.gateways = gateways;
    return sources;
}

LookupDialog::LookupDialog(const Surroundings &around, const LookupSources &sources, QWidget *parent)
    : QDialog(parent), m_around(around), m_whom(new QComboBox(this)), m_days(new QSpinBox(this)),
      m_limited(new QCheckBox(tr("No more than"), this)), m_budget(new QDoubleSpinBox(this)),
      m_gateway(new QComboBox(this)), m_again(new QCheckBox(tr("Days between two checks"), this)),
      m_every(new QSpinBox(this)), m_estimate(new Label(Label::Voice::Body, {}, this)),
      m_problem(new Label(Label::Voice::Body, {}, this)),
      m_start(makeMainButton(tr("Check numbers"), u"network-connect"_s, this)), m_wait(new QTimer(this))
{
    setObjectName(u"lookupDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Check numbers"));
    build(sources);
    m_wait->setSingleShot(true);
    m_wait->setInterval(250);
    connect(m_wait, &QTimer::timeout, this, &LookupDialog::count);
    connect(m_whom, &QComboBox::currentIndexChanged, this, &LookupDialog::chosen);
    connect(m_gateway, &QComboBox::currentIndexChanged, this, &LookupDialog::chosen);
    connect(m_days, &QSpinBox::valueChanged, this, &LookupDialog::chosen);
    connect(m_budget, &QDoubleSpinBox::valueChanged, this, &LookupDialog::chosen);
    connect(m_limited, &QCheckBox::toggled, this, &LookupDialog::chosen);
    connect(m_again, &QCheckBox::toggled, this, &LookupDialog::chosen);
    connect(m_start, &QPushButton::clicked, this, &LookupDialog::start);
    chosen();
}

void LookupDialog::build(const LookupSources &sources)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageEdge, space::pageEdge, space::pageEdge, space::betweenGroups);
    column->setSpacing(space::betweenGroups);
    column->addWidget(new Label(Label::Voice::Section, tr("Check numbers"), this));

    m_whom->setObjectName(u"whomComboBox"_s);
    m_whom->addItem(tr("Everybody"));
    for (const QString &segment : sources.segments) {
        m_whom->addItem(tr("Segment “%1”").arg(segment));
        m_whom->setItemData(m_whom->count() - 1, segment, segmentRole);
    }
    for (const people::PersonList &list : sources.lists) {
        m_whom->addItem(tr("List “%1”").arg(people::listName(list)));
        m_whom->setItemData(m_whom->count() - 1, list.id.value, listRole);
    }
    m_days->setObjectName(u"olderSpinBox"_s);
    m_days->setRange(0, 3650);
    m_days->setValue(hygiene::LookupOrder().olderThan);
    m_days->setToolTip(tr("A number that was looked up since then is not bought again."));
    m_limited->setObjectName(u"budgetCheckBox"_s);
    m_budget->setObjectName(u"budgetDoubleSpinBox"_s);
    m_budget->setAccessibleName(tr("Budget"));
    m_budget->setRange(0, 1e9);
    m_budget->setValue(100);
    m_gateway->setObjectName(u"gatewayComboBox"_s);
    m_gateway->addItems(sources.gateways);
    m_again->setObjectName(u"againCheckBox"_s);
    m_every->setObjectName(u"everySpinBox"_s);
    m_every->setAccessibleName(tr("Days between two checks"));
    m_every->setRange(1, 3650);
    m_every->setValue(30);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::betweenGroups);
    form->setVerticalSpacing(space::unit);
    const auto pair = [this](QWidget *first, QWidget *second) {
        auto *line = new QHBoxLayout;
        line->setSpacing(space::unit);
        line->addWidget(first);
        line->addWidget(second);
        line->addStretch(1);
        return line;
    };
    const auto row = [form, this](const QString &text, QWidget *field) {
        auto *label = new Label(Label::Voice::Muted, text, this);
        label->setBuddy(field);
        field->setAccessibleName(text);
        form->addRow(label, field);
    };
    row(tr("Whose numbers"), m_whom);
    row(tr("Not looked up for, in days"), m_days);
    row(tr("Through"), m_gateway);
    form->addRow(new Label(Label::Voice::Muted, tr("Budget"), this), pair(m_limited, m_budget));
    form->addRow(new Label(Label::Voice::Muted, tr("Repeat"), this), pair(m_again, m_every));
    column->addLayout(form);

    m_estimate->setObjectName(u"estimateLabel"_s);
    m_estimate->setWordWrap(true);
    m_estimate->setMinimumHeight(m_estimate->fontMetrics().lineSpacing() * 2);
    column->addWidget(m_estimate);
    m_problem->setObjectName(u"problemLabel"_s);
    m_problem->setWordWrap(true);
    m_problem->setTone(Tone::Danger);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addStretch(1);

    auto *buttons = new QHBoxLayout;
    auto *cancel = makeButton(tr("Cancel"), {}, this);
    cancel->setObjectName(u"cancelPushButton"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_start->setObjectName(u"startPushButton"_s);
    m_start->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_start);
    column->addLayout(buttons);
    setMinimumWidth(520);
    m_whom->setFocus();
}

LookupWish LookupDialog::wish() const
{
    LookupWish wish;
    LookupChoice &choice = wish.order.choice;
    const QString segment = m_whom->currentData(segmentRole).toString();
    const qint64 list = m_whom->currentData(listRole).toLongLong();
    if (!segment.isEmpty()) {
        choice.whom = LookupChoice::Whom::Segment;
        choice.segment = segment;
    } else if (list > 0) {
        choice.whom = LookupChoice::Whom::List;
        choice.list = PersonListId(list);
    }
    wish.order.gateway = m_gateway->currentText();
    wish.order.olderThan = m_days->value();
    if (m_limited->isChecked())
        wish.order.budget = m_budget->value();
    if (m_again->isChecked() && m_again->isEnabled())
        wish.everyDays = m_every->value();
    return wish;
}

void LookupDialog::chosen()
{
    // A schedule follows a segment or everybody: a list may be somebody's own.
    const bool repeatable = m_whom->currentData(listRole).toLongLong() == 0;
    m_again->setEnabled(repeatable);
    m_again->setToolTip(repeatable ? QString()
                                   : tr("A list cannot be checked again by itself. Save a segment instead."));
    m_every->setEnabled(repeatable && m_again->isChecked());
    m_budget->setEnabled(m_limited->isChecked());
    m_start->setText(m_every->isEnabled() ? tr("Plan the checks") : tr("Check numbers"));
    if (!m_isStarting)
        m_wait->start();
}

void LookupDialog::start()
{
    m_isStarting = true;
    m_wait->stop(); // an estimate that comes now would let one start once more
    if (m_job)
        m_job->cancel();
    m_job = std::make_shared<store::Job>();
    m_problem->hide();
    m_start->setEnabled(false); // writing a whole city's numbers down takes a while
    m_estimate->setTone(Tone::Neutral);
    m_estimate->setText(tr("The numbers are being written down …"));
    Q_EMIT startWanted(wish(), m_job);
}

void LookupDialog::count()
{
    if (m_job)
        m_job->cancel();
    m_job = std::make_shared<store::Job>();
    m_estimate->setTone(Tone::Neutral);
    m_estimate->setText(tr("Counting …"));
    store::deliver(
        m_around.store->run(
            store::Lane::Count,
            [order = wish().order](store::Database &database) { return hygiene::Lookups(database).estimate(order); },
            m_job),
        this, [this, job = m_job](const Result<LookupEstimate> &estimate) {
            if (job != m_job || (!estimate && estimate.error().kind == Failure::Cancelled))
                return;
            m_estimate->setTone(estimate ? Tone::Neutral : Tone::Danger);
            m_estimate->setText(estimate ? views::lookupEstimateText(*estimate) : estimate.error().sentence);
            if (!estimate)
                return;
            m_budget->setSuffix(estimate->currency.isEmpty() ? QString() : u' ' + estimate->currency);
            // What is planned may find somebody to ask next time.
            m_start->setEnabled(estimate->toAsk() > 0 || m_every->isEnabled());
        });
}

void LookupDialog::showProblem(const Error &error)
{
    m_problem->setText(error.sentence);
    m_problem->show();
    m_isStarting = false;
    m_wait->start(); // counts again, and lets one begin again
}

void LookupDialog::reject()
{
    if (m_job)
        m_job->cancel();
    QDialog::reject();
}

} // namespace otklik::ui
