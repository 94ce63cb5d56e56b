// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settingspanel.h"

class QButtonGroup;
class QComboBox;

namespace otklik::ui {

/// Light or dark, and how large the texts are; remembered on this machine.
class AppearancePanel final : public SettingsPanel
{
    Q_OBJECT
public:
    explicit AppearancePanel(const Surroundings &around, QWidget *parent = nullptr);
    void refresh() override;

private:
    QButtonGroup *m_choice;
    QComboBox *m_size;
};

/// The language of the desk; changes at once.
class LanguagePanel final : public SettingsPanel
{
    Q_OBJECT
public:
    explicit LanguagePanel(const Surroundings &around, QWidget *parent = nullptr);
    void refresh() override;

private:
    QButtonGroup *m_choice;
};

/// What this program is, and where it keeps its data.
class AboutPanel final : public SettingsPanel
{
    Q_OBJECT
public:
    explicit AboutPanel(const Surroundings &around, QWidget *parent = nullptr);
};

} // namespace otklik::ui
