// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organisation.h"
#include "settingspanel.h"

class QComboBox;
class QPushButton;

namespace otklik::ui {

class Label;

/// Time zone, country and language of the organisation: what counts for people of whom the same is not known.
class OrganisationPanel final : public SettingsPanel
{
    Q_OBJECT
public:
    explicit OrganisationPanel(const Surroundings &around, QWidget *parent = nullptr);
    void refresh() override;

private:
    [[nodiscard]] store::Organisation typed() const;
    void fill(const store::Organisation &organisation);
    void store(const store::Organisation &organisation, bool offerUndo);
    void changed();
    QComboBox *m_zone;
    QComboBox *m_region;
    QComboBox *m_language;
    QPushButton *m_save;
    Label *m_problem;
    store::Organisation m_stored;
};

} // namespace otklik::ui
