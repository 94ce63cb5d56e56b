// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "funnel.h"
#include "funnelfilter.h"
#include "page.h"
#include "store.h"

class QStackedWidget;

namespace otklik::ui {

class FunnelChart;
class FunnelPeople;
class Surface;

/// The funnel: the life cycle of a service or a campaign as a chart, the period before beside it, and the people behind
/// each bar. Opens on {"campaign": id} or {"service": code}.
class FunnelPage final : public Page
{
    Q_OBJECT
public:
    explicit FunnelPage(const Surroundings &around, QWidget *parent = nullptr);
    ~FunnelPage() override;
    [[nodiscard]] QString title() const override { return tr("Funnel"); }
    void refresh() override;
    void shown() override;
    void open(const QVariantMap &arguments) override;
    [[nodiscard]] QList<KeyText> keys() const override;
    /// "csv", "xlsx", "png" or "pdf": asks for the file and writes it.
    void exportAs(const QString &format);

private:
    struct Lists
    {
        QList<views::Pick> services;
        QList<FunnelFilter::Campaign> campaigns;
        QHash<QString, QString> districts;
        QString zone;
        QDate today;
        bool anyEvent = false;
    };
    struct Figures
    {
        insight::FunnelReport now;
        std::optional<insight::FunnelReport> before;
    };
    void makeCommands();
    void take(const Lists &lists);
    void count();
    void draw(const Figures &figures);
    void showPeople(int stage);
    void stopCounting();
    void chooseExport();
    void write(const QString &path, const QString &format);
    void written(const Done &done, const QString &path);
    [[nodiscard]] insight::FunnelQuery query(const views::FunnelPeriod &period) const;

    QString m_zone;
    QVariantMap m_wanted;
    bool m_loading = false;
    bool m_listed = false;
    bool m_stale = false; ///< something changed while the page was hidden
    std::optional<Figures> m_figures;
    FunnelFilter::Choice m_shown; ///< what the figures answer
    store::JobPointer m_job;
    QTimer m_reload;
    FunnelFilter *m_filter;
    ProgressCard *m_counting;
    QStackedWidget *m_stack;
    FunnelChart *m_chart;
    EmptyState *m_nothing;
    FunnelPeople *m_people;
    QAction *m_export = nullptr;
};

} // namespace otklik::ui
