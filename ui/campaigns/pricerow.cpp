// SPDX-License-Identifier: GPL-3.0-or-later
#include "pricerow.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "buttons.h"
#include "label.h"
#include "progresscard.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

namespace {
constexpr qint64 unasked = 50000; // people whose texts are filled without being asked to: a second or two
}

PriceRow::PriceRow(const CampaignDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_figures(new QWidget(this)), m_progress(new ProgressCard(this)),
      m_note(new Label(Label::Voice::Muted, {}, this)),
      m_ask(makeButton(tr("Work out the price"), u"accessories-calculator"_s, this))
{
    auto *row = new QHBoxLayout(m_figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::pageEdge);
    m_people = makeFigure(u"pricePeopleLabel"_s, tr("people to write to"));
    m_each = makeFigure(u"priceEachLabel"_s, tr("parts each"));
    m_parts = makeFigure(u"pricePartsLabel"_s, tr("parts in all"));
    m_cost = makeFigure(u"priceCostLabel"_s, tr("cost"));
    for (const Figure &figure : {m_people, m_each, m_parts, m_cost}) {
        auto *cell = new QVBoxLayout;
        cell->setSpacing(0);
        cell->addWidget(figure.value);
        cell->addWidget(figure.name);
        row->addLayout(cell);
    }
    row->addStretch(1);
    m_ask->setObjectName(u"pricePushButton"_s);
    m_note->setObjectName(u"priceNoteLabel"_s);
    m_note->setWordWrap(true);
    m_progress->setObjectName(u"priceProgressCard"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addWidget(new Label(Label::Voice::Section, tr("Price of the whole audience"), this));
    column->addWidget(m_figures);
    column->addWidget(m_progress);
    column->addWidget(m_note);
    column->addWidget(m_ask, 0, Qt::AlignLeading);
    connect(m_ask, &QPushButton::clicked, this, &PriceRow::ask);
    connect(m_progress, &ProgressCard::cancelRequested, desk.figures, &views::CampaignFigures::cancelPrice);
    connect(desk.figures, &views::CampaignFigures::priceProgress, m_progress, &ProgressCard::setProgress);
    connect(desk.figures, &views::CampaignFigures::priceChanged, this, &PriceRow::showPrice);
    connect(desk.figures, &views::CampaignFigures::decisionsChanged, this, [this] {
        showPrice();
        if (isVisible())
            entered();
    });
    showPrice();
}

PriceRow::Figure PriceRow::makeFigure(const QString &objectName, const QString &name)
{
    Figure figure{new Label(Label::Voice::Section, {}, m_figures), new Label(Label::Voice::Small, name, m_figures)};
    figure.value->setObjectName(objectName);
    return figure;
}

void PriceRow::ask()
{
    const auto &editor = *m_desk.editor;
    m_desk.figures->price(editor.brief(), editor.isDraft() ? CampaignId() : editor.id());
}

void PriceRow::entered()
{
    const auto &figures = *m_desk.figures;
    if (figures.decisions() && !figures.isDeciding() && !figures.isPricing() && !figures.priced() &&
        figures.priceProblem().code.isEmpty() && figures.toBeWritten() > 0 && figures.toBeWritten() <= unasked)
        ask();
}

QString PriceRow::money(const campaigns::Price &price)
{
    return price.currency.isEmpty()
               ? tr("no price set")
               : tr("%1 %2", "money, currency").arg(QLocale().toString(price.cost, 'f', 2), price.currency);
}

QString PriceRow::sentence(const campaigns::Price &price)
{
    const QString parts = tr("%Ln parts", nullptr, int(price.parts));
    return price.currency.isEmpty() ? tr("%1; the gateway has no price").arg(parts)
                                    : tr("%1 for %2", "money, parts").arg(money(price), parts);
}

void PriceRow::showPrice()
{
    const auto &figures = *m_desk.figures;
    const auto &price = figures.priced();
    const bool pricing = figures.isPricing();
    if (pricing && m_progress->phase() == ProgressCard::Phase::Nothing)
        m_progress->begin(tr("Filling every text"), true);
    else if (!pricing)
        m_progress->end();
    m_progress->setVisible(pricing);
    m_figures->setVisible(price.has_value());
    if (price) {
        const QLocale locale;
        m_people.value->setText(locale.toString(price->people));
        const QString typical = locale.toString(price->typical, 'f', price->typical == qRound(price->typical) ? 0 : 1);
        m_each.value->setText(price->minimum == price->maximum ? locale.toString(price->minimum)
                                                               : tr("%1 to %2, usually %3")
                                                                     .arg(locale.toString(price->minimum),
                                                                          locale.toString(price->maximum), typical));
        m_parts.value->setText(locale.toString(price->parts));
        m_cost.value->setText(money(*price));
    }
    const bool possible = figures.decisions() && figures.toBeWritten() > 0;
    const QString problem = figures.priceProblem().sentence;
    m_note->setTone(problem.isEmpty() ? Tone::Neutral : Tone::Danger);
    m_note->setText(!problem.isEmpty()                         ? problem
                    : price || pricing || figures.isDeciding() ? QString()
                    : possible ? tr("Every text is filled and counted part by part; that is exact, not an estimate.")
                               : tr("Known once there is somebody to write to."));
    m_note->setVisible(!m_note->text().isEmpty());
    m_ask->setVisible(possible && !price && !pricing);
}

} // namespace otklik::ui
