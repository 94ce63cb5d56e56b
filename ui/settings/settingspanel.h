// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

#include "messagebar.h"
#include "result.h"
#include "surroundings.h"

namespace otklik::ui {

/// One section of the settings.
class SettingsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPanel(const Surroundings &around, QWidget *parent = nullptr) : QWidget(parent), m_around(around) {}
    /// Asks the database again. Nothing for sections that hold what this machine remembers.
    virtual void refresh() {}
    /// What Ctrl+N does here («Add gateway…»); empty: nothing.
    [[nodiscard]] virtual QString addText() const { return {}; }
    virtual void add() {}

Q_SIGNALS:
    void said(const otklik::ui::Message &message);
    void failed(const otklik::Error &error);
    void undoOffered(const QString &sentence, const std::function<void()> &undo);

protected:
    [[nodiscard]] const Surroundings &around() const { return m_around; }

private:
    Surroundings m_around;
};

} // namespace otklik::ui
