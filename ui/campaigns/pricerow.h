// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaigndesk.h"

class QPushButton;

namespace otklik::ui {

class Label;
class ProgressCard;

/// What the whole audience costs after every text is filled: parts each, parts in all, money. Worked out on demand with
/// progress and cancel.
class PriceRow final : public QWidget
{
    Q_OBJECT
public:
    explicit PriceRow(const CampaignDesk &desk, QWidget *parent = nullptr);
    /// Works it out where the audience is small enough to do so unasked.
    void entered();
    /// «4 213.50 RUB for 1 402 parts», empty while not known.
    [[nodiscard]] static QString sentence(const campaigns::Price &price);
    [[nodiscard]] static QString money(const campaigns::Price &price);

private:
    struct Figure
    {
        Label *value;
        Label *name;
    };
    Figure makeFigure(const QString &objectName, const QString &name);
    void ask();
    void showPrice();
    const CampaignDesk &m_desk;
    Figure m_people, m_each, m_parts, m_cost;
    QWidget *m_figures;
    ProgressCard *m_progress;
    Label *m_note;
    QPushButton *m_ask;
};

} // namespace otklik::ui
