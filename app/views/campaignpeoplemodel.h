// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QIdentityProxyModel>
#include <functional>

#include "campaignaudience.h"
#include "store.h"

namespace otklik::views {

/// The people of one decision or one state of a campaign, read page by page by key. Raw: knows no locale.
class CampaignPeopleModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Decision, Language, At, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, PersonRole };
    using Source = std::function<Result<AudiencePage>(store::Database &, PersonId after, int limit)>;
    static constexpr int pageSize = 100;

    explicit CampaignPeopleModel(store::Store *store, QObject *parent = nullptr);
    ~CampaignPeopleModel() override;
    /// Empties the list and reads its first page. An empty source just empties it.
    void setSource(Source source);
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] PersonId personAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const otklik::Error &error);

private:
    store::Store *m_store;
    Source m_source;
    QList<AudiencePerson> m_people;
    PersonId m_next;
    store::JobPointer m_job;
    bool m_loading = false;
    bool m_atEnd = true;
};

/// The same in the locale's words and dates.
class CampaignPeopleText final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
};

} // namespace otklik::views

Q_DECLARE_METATYPE(otklik::views::AudiencePerson)
