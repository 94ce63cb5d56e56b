// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplefileimport.h"

#include <QFile>
#include <optional>

#include "eventimport.h"
#include "importfile.h"
#include "importwords.h"
#include "peopleimport.h"
#include "subscriptioncolumns.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::views {

Result<FileLook> lookAtFile(const QString &path)
{
    OTKLIK_TRY(file, people::ImportFile::open(path));
    FileLook look;
    QSet<QString> person, event;
    for (const QString &header : file->table->header()) {
        const QString asPerson = people::personColumn(header);
        if (asPerson.startsWith("topic:"_L1))
            look.topicColumns << asPerson.mid(6);
        if (!asPerson.isEmpty())
            person.insert(asPerson);
        if (const QString asEvent = people::eventColumn(header); !asEvent.isEmpty())
            event.insert(asEvent);
    }
    // A service and what happened with it stand in no file of people.
    const bool events = event.contains(u"service"_s) && (event.contains(u"stage"_s) || event.contains(u"at"_s));
    look.kind = events ? FileKind::Events : FileKind::People;
    look.sure = events !=
                (person.contains(u"family_name"_s) || person.contains(u"given_name"_s) || person.contains(u"mobile"_s));
    return look;
}

FileImportRun::FileImportRun(store::Store *store, Order order, QObject *parent)
    : QObject(parent), m_store(store), m_order(std::move(order)), m_shared(std::make_shared<Shared>()),
      m_job(std::make_shared<store::Job>())
{
    m_timer.setInterval(200);
    connect(&m_timer, &QTimer::timeout, this,
            [this] { Q_EMIT progress(m_shared->bytes, m_shared->total, m_shared->rows); });
}

FileImportRun::~FileImportRun()
{
    m_shared->cancelled = true;
}

void FileImportRun::start()
{
    m_timer.start();
    auto work = [order = m_order, shared = m_shared](store::Database &database) -> Result<people::ImportResult> {
        people::ImportOptions options;
        options.site = order.site;
        options.dryRun = order.dryRun;
        options.headers = order.headers;
        options.reading = order.reading;
        options.rejects = order.rejects;
        options.cancelled = &shared->cancelled;
        options.progress = [shared](const people::ImportProgress &now) {
            shared->bytes = now.bytesRead;
            shared->total = now.bytesTotal;
            shared->rows = now.rows;
        };
        if (order.kind == FileKind::Events)
            return people::EventImport(database).run(order.path, options);
        // A dry run stores nothing, so its wording is nobody's; what is wrong in the columns still comes to light.
        std::optional<consent::SubscriptionColumns> topics;
        if (order.hasTopics) {
            topics.emplace(order.dryRun && order.wording.isEmpty() ? u"-"_s : order.wording, u"desk"_s);
            options.extension = &*topics;
        }
        return people::PeopleImport(database).run(order.path, options);
    };
    store::deliver(m_store->run(store::Lane::Write, std::move(work), m_job), this,
                   [this](const Result<people::ImportResult> &result) {
                       m_timer.stop();
                       if (result)
                           Q_EMIT finished(*result);
                       else
                           Q_EMIT failed(result.error());
                   });
}

void FileImportRun::cancel()
{
    m_shared->cancelled = true;
    m_job->cancel();
}

void ImportErrorModel::setErrors(const QList<people::ImportError> &errors)
{
    beginResetModel();
    m_errors = errors;
    endResetModel();
}

QVariant ImportErrorModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const people::ImportError &error = m_errors.at(index.row());
    if (role == Qt::ToolTipRole && index.column() == Problem)
        return error.message;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Row:
        return error.row;
    case FileColumn:
        return error.column;
    case Problem:
        return error.message;
    default:
        return {};
    }
}

QVariant ImportErrorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case FileColumn:
        return tr("Column");
    case Problem:
        return m_heading.isEmpty() ? tr("What is wrong") : m_heading;
    default:
        return {};
    }
}

} // namespace otklik::views
