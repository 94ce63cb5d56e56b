// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "campaigndesk.h"
#include "messagebar.h"

namespace otklik::ui {

class Work;

/// «Export…» of the decisions about an audience: as what, where to, then the file, with progress and Cancel among the
/// running work. Lives on the GUI thread.
class DecisionExport final : public QObject
{
    Q_OBJECT
public:
    /// \a owner owns this and the questions.
    DecisionExport(const Surroundings &around, QWidget *owner);
    /// Marketers and supervisors only.
    [[nodiscard]] static bool mayExport(const access::AccessState &me);
    /// Of the launched campaign, else of the brief.
    void start(CampaignId launched, const campaigns::Brief &brief);

Q_SIGNALS:
    void said(const otklik::ui::Message &message);
    void failed(const otklik::Error &error);

private:
    void write(CampaignId launched, const campaigns::Brief &brief, const QString &path);
    Surroundings m_around;
    QWidget *m_owner;
    store::JobPointer m_job;
    QPointer<Work> m_work;
};

} // namespace otklik::ui
