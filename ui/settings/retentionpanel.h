// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "retention.h"
#include "settingspanel.h"

class QFormLayout;
class QPushButton;
class QSpinBox;

namespace otklik::ui {

/// How long each kind of data lives. Changing it is for administrators; the database says so to everybody else.
class RetentionPanel final : public SettingsPanel
{
    Q_OBJECT
public:
    explicit RetentionPanel(const Surroundings &around, QWidget *parent = nullptr);
    void refresh() override;

private:
    using Days = QHash<QString, int>;
    [[nodiscard]] Days typed() const;
    void fill(const QList<privacy::RetentionRule> &rules);
    void store(const Days &days, bool offerUndo);
    void changed();
    QFormLayout *m_form;
    QPushButton *m_save;
    QHash<QString, QSpinBox *> m_boxes;
    Days m_stored;
};

} // namespace otklik::ui
