// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include "commandpalette.h"

namespace otklik::ui {

class WorkSite;

/// In the top bar, where a login has several sites: the one it works in now, and a menu of the others.
class SiteSwitch final : public QToolButton
{
    Q_OBJECT
public:
    explicit SiteSwitch(WorkSite *sites, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void setTexts();
    WorkSite *m_sites;
    QMenu *m_menu;
};

/// The sites in Ctrl+K, by name or code.
class SiteFinder final : public QObject, public CommandProvider
{
    Q_OBJECT
public:
    explicit SiteFinder(WorkSite *sites, QObject *parent = nullptr);
    [[nodiscard]] QString heading() const override { return tr("Work in another site"); }
    void find(const QString &text, int limit, std::function<void(QList<Command>)> answer) override;

private:
    WorkSite *m_sites;
};

} // namespace otklik::ui
