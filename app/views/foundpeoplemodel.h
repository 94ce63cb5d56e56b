// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <QHash>

#include "ids.h"

namespace otklik::views {

/// People that a rule or a stage of a funnel found, page after page by key. It asks nobody itself: wanted() says after
/// whom the next page begins, and somebody appends it.
class FoundPeopleModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Person
    {
        PersonId id;
        QString familyName;
        QString givenName;
        QString patronymic;
        QDate birthDate;
        QString language; ///< code
        QString district; ///< code
        QDateTime at;     ///< UTC
        /// «Petrova Anna Sergeevna»; a person with one name has one.
        [[nodiscard]] QString name() const;
    };
    enum class Column { Name, BirthDate, Language, District, At };
    enum Role { PersonIdRole = Qt::UserRole + 1 };
    explicit FoundPeopleModel(const QList<Column> &columns, QObject *parent = nullptr);

    /// Begins anew; \a more: others follow after the last of them.
    void setPeople(const QList<Person> &people, bool more);
    /// The answer to wanted().
    void append(const QList<Person> &people, bool more);
    /// The answer did not come: the same page may be wanted again.
    void giveUp() { m_asked = false; }
    void clear() { setPeople({}, false); }
    void setDistricts(const QHash<QString, QString> &names);
    /// The heading of the column At, which depends on the stage.
    void setAtHeading(const QString &heading);
    [[nodiscard]] Person person(const QModelIndex &index) const { return m_people.value(index.row()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_people.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && m_more && !m_asked;
    }
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void wanted(otklik::PersonId after);

private:
    QList<Column> m_columns;
    QList<Person> m_people;
    QHash<QString, QString> m_districts;
    QString m_atHeading;
    bool m_more = false;
    bool m_asked = false;
};

} // namespace otklik::views
