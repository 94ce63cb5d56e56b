// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace otklik::ui {

class Jobs;
class Label;
class WorkSite;

/// Over the pages: the field that opens the command palette, running work, and the [DEMO] band.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    TopBar(Jobs *jobs, WorkSite *sites, bool demo, QWidget *parent = nullptr);

Q_SIGNALS:
    void findClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class FindButton;
    class DemoBand;
    void setTexts();
    FindButton *m_find;
    DemoBand *m_demo;
};

} // namespace otklik::ui
