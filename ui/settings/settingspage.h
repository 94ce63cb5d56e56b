// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "page.h"

class QAction;
class QListWidget;
class QStackedWidget;

namespace otklik::ui {

class Label;
class SettingsPanel;

/// Settings by section: a list at the side, the chosen section beside it. Opened with {"section": id} it begins there;
/// ids: gateways topics districts services organisation appearance language about.
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(const Surroundings &around, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    void open(const QVariantMap &arguments) override;
    void refresh() override;
    void shown() override;
    [[nodiscard]] QString section() const;
    void showSection(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addSection(const QString &id, const QString &name, const QString &iconName, SettingsPanel *panel);
    void entered(int row);
    void fitList();
    QListWidget *m_list = nullptr;
    QStackedWidget *m_stack;
    Label *m_heading;
    QList<SettingsPanel *> m_panels;
    QAction *m_add;
    QTimer m_again;
};

} // namespace otklik::ui
