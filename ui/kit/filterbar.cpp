// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterbar.h"

#include <QEvent>
#include <QPushButton>

#include "buttons.h"
#include "chip.h"
#include "flowlayout.h"

namespace otklik::ui {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_flow(new FlowLayout(this, 6)), m_clear(makeQuietButton({}, {}, this))
{
    setObjectName(QStringLiteral("filterBar"));
    m_clear->setObjectName(QStringLiteral("clearFiltersPushButton"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::cleared);
    m_clear->hide();
    m_clear->setText(tr("Clear all"));
    setAccessibleName(tr("Filters"));
    hide();
}

void FilterBar::setFilters(const QList<Filter> &filters)
{
    if (filters == m_filters)
        return;
    m_filters = filters;
    while (auto *item = m_flow->takeAt(0))
        delete item;
    for (auto *chip : m_chips) {
        chip->hide();
        chip->deleteLater(); // it may be the sender
    }
    m_chips.clear();
    for (const auto &filter : filters) {
        auto *chip = new Chip(filter.text, Tone::Neutral, this);
        chip->setRemovable(true);
        connect(chip, &Chip::removed, this, [this, id = filter.id] { Q_EMIT removed(id); });
        m_flow->addWidget(chip);
        chip->show();
        m_chips.append(chip);
    }
    m_flow->addWidget(m_clear);
    m_clear->setVisible(filters.size() > 1);
    setVisible(!filters.isEmpty());
    updateGeometry();
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_clear->setText(tr("Clear all"));
        setAccessibleName(tr("Filters"));
    }
}

} // namespace otklik::ui
