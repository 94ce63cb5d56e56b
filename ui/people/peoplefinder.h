// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

#include "commandpalette.h"
#include "ids.h"
#include "store.h"

namespace otklik::ui {

/// People in Ctrl+K, by name, phone, e-mail or external id. A newer question stops the older at the server.
class PeopleFinder final : public QObject, public CommandProvider
{
    Q_OBJECT
public:
    PeopleFinder(store::Store *store, std::function<void(PersonId)> open, QObject *parent = nullptr);
    [[nodiscard]] QString heading() const override { return tr("People"); }
    void find(const QString &text, int limit, std::function<void(QList<Command>)> answer) override;
    void cancel() override;

private:
    store::Store *m_store;
    std::function<void(PersonId)> m_open;
    store::JobPointer m_job;
};

/// Things with a name (segments, campaigns) in Ctrl+K: the list is read anew for every question, there are hundreds at
/// most, and every word typed must begin a word of the name.
class NameFinder final : public QObject, public CommandProvider
{
    Q_OBJECT
public:
    struct Name
    {
        QString text;
        QString detail;
        QVariantMap arguments; ///< for open()
    };
    using Read = std::function<Result<QList<Name>>(store::Database &)>;
    NameFinder(store::Store *store, std::function<QString()> heading, const QString &iconName, Read read,
               std::function<void(const QVariantMap &)> open, QObject *parent = nullptr);
    [[nodiscard]] QString heading() const override { return m_heading(); }
    void find(const QString &text, int limit, std::function<void(QList<Command>)> answer) override;
    void cancel() override;

private:
    store::Store *m_store;
    std::function<QString()> m_heading;
    QString m_icon;
    Read m_read;
    std::function<void(const QVariantMap &)> m_open;
    store::JobPointer m_job;
};

} // namespace otklik::ui
