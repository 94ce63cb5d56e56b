// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QObject>
#include <QTimer>
#include <atomic>
#include <memory>

#include "importresult.h"
#include "store.h"

namespace otklik::views {

enum class FileKind { People, Events };

/// What a file seems to be, by its headers.
struct FileLook
{
    FileKind kind = FileKind::People;
    bool sure = true;         ///< false: the headers fit neither kind, or both alike
    QStringList topicColumns; ///< codes of its topic: columns, without the prefix
};
/// Reads the header only. Errors: import.no_file, import.empty and those of TableReader. Any thread.
[[nodiscard]] Result<FileLook> lookAtFile(const QString &path);

/// One import on the Write lane, followed from the GUI thread. Gone before its end, it is cancelled and nothing is
/// stored.
class FileImportRun final : public QObject
{
    Q_OBJECT
public:
    struct Order
    {
        QString path;
        FileKind kind = FileKind::People;
        bool dryRun = true;
        bool hasTopics = false;
        QString wording; ///< what the people of the topic: columns agreed to; may be empty in a dry run
        SiteId site = defaultSite;
        QHash<QString, QString> headers; ///< «their header» → canonical, as chosen; empty: as found out
        people::ReadingOptions reading;
        QString rejects; ///< where rejected rows go; empty: nowhere
    };
    FileImportRun(store::Store *store, Order order, QObject *parent = nullptr);
    ~FileImportRun() override;
    void start();
    void cancel();
    [[nodiscard]] const Order &order() const { return m_order; }

Q_SIGNALS:
    void progress(qint64 bytes, qint64 bytesTotal, qint64 rows);
    /// One of the two, once. A cancelled one fails with Failure::Cancelled.
    void finished(const otklik::people::ImportResult &result);
    void failed(const otklik::Error &error);

private:
    struct Shared
    {
        std::atomic_bool cancelled = false;
        std::atomic<qint64> bytes = 0, total = 0, rows = 0;
    };
    store::Store *m_store;
    Order m_order;
    std::shared_ptr<Shared> m_shared;
    store::JobPointer m_job;
    QTimer m_timer;
};

/// What was wrong in a file: row, column, what. The first thousand.
class ImportErrorModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Row, FileColumn, Problem, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    /// What stands above the sentences; «What is wrong» unless said.
    void setHeading(const QString &heading) { m_heading = heading; }
    void setErrors(const QList<people::ImportError> &errors);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_errors.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ColumnCount);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<people::ImportError> m_errors;
    QString m_heading;
};

} // namespace otklik::views
