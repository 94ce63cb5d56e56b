// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QIdentityProxyModel>
#include <optional>

#include "campaigns.h"
#include "jobprogress.h"

namespace otklik::views {

/// The campaigns, newest first, each with how far its sending is. Raw: knows no locale. There are hundreds at most, so
/// they are held whole.
class CampaignListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, State, Topic, Audience, Progress, When, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64
        StateRole,                 ///< "draft", "running", …
        ShareRole,                 ///< double 0 … 1: dealt with, of those to be written to; invalid while not known
        LineRole                   ///< CampaignLine
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// Progress that is known already is kept.
    void setLines(const QList<campaigns::CampaignLine> &lines);
    void setProgress(CampaignId campaign, const messaging::JobProgress &progress);
    [[nodiscard]] std::optional<messaging::JobProgress> progress(CampaignId campaign) const;
    [[nodiscard]] const QList<campaigns::CampaignLine> &lines() const { return m_lines; }
    [[nodiscard]] int rowOf(CampaignId campaign) const; ///< -1: not there
    /// Of those who are written to at all, the share whose message has left or never will; nothing where nobody is.
    [[nodiscard]] static std::optional<double> shareDone(const messaging::JobProgress &progress);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<campaigns::CampaignLine> m_lines;
    QHash<CampaignId, messaging::JobProgress> m_progress;
};

/// The same in the locale's words, numbers and dates.
class CampaignListText final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// What codes of topics are called; a code without a name is shown itself.
    void setTopicNames(const QHash<QString, QString> &names);
    /// «Launched 21 Nov 2026 10:15», «Written 20 Nov»: the last thing that happened to it.
    [[nodiscard]] static QString whenText(const campaigns::CampaignLine &line);

private:
    QHash<QString, QString> m_topics;
};

} // namespace otklik::views

Q_DECLARE_METATYPE(otklik::campaigns::CampaignLine)
