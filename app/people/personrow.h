// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importdates.h"
#include "importextension.h"
#include "importfile.h"
#include "importpipeline.h"
#include "person.h"
#include "stagetext.h"

namespace otklik::people {

/// Rows of a file of people, checked and ready for the staging tables.
struct PeopleBatch
{
    explicit PeopleBatch(store::Engine engine = store::Engine::Sqlite)
        : people(engine), addresses(engine), attributes(engine)
    {
    }
    StageText people;
    StageText addresses;
    StageText attributes;
    struct Cell
    {
        qint64 line;
        int column;
        QString value;
    };
    QList<Cell> cells; ///< of the extension's columns
    struct Taken
    {
        qint64 line;
        QString key; ///< external id
        qint64 person;
        qint64 newId;
    };
    QList<Taken> takenRows;
    qint64 taken = 0;
    qint64 rejected = 0;
    qint64 errorCount = 0;
    QList<ImportError> errors;
    QList<NameSplit> unsure; ///< full names of taken rows that could be cut up otherwise too, where they are asked for
};

/// Reads the cells of one row after another. Immutable, so any number of threads use it at once.
class PersonRowReader
{
public:
    struct Setting
    {
        store::Engine engine = store::Engine::Sqlite;
        ColumnPlan plan;
        QString region;
        QDate today;                      ///< nobody is born later
        QHash<QString, qint64> districts; ///< by nameKey() of code and of name
        const ImportExtension *extension = nullptr;
        DateStyle dates;
        bool tellsUnsure = false; ///< a dry run of full names
    };
    explicit PersonRowReader(Setting setting);

    [[nodiscard]] PeopleBatch read(const QList<RawRow> &rows) const;
    /// The external id that a cell will be read as; empty where there is none or the row will be refused for it.
    [[nodiscard]] static QString keyOf(const QString &cell);

private:
    enum class Field {
        Ignored,
        ExternalId,
        FullName,
        Family,
        Given,
        Patronymic,
        Birth,
        Sex,
        Language,
        Zone,
        District,
        Mobile,
        Landline,
        Email,
        Channel,
        Attribute,
        Extension
    };
    struct Draft;
    void readCell(int column, const QString &cell, Draft &draft) const;
    void readBirth(int column, const QString &cell, Draft &draft) const;
    void readAddresses(int column, AddressKind kind, const QString &cell, Draft &draft) const;
    [[nodiscard]] Result<Address> addressOf(AddressKind kind, const QString &text) const;
    void write(const Draft &draft, PeopleBatch &batch) const;

    Setting m_setting;
    QList<Field> m_fields;
    QStringList m_names; ///< of attributes
};

} // namespace otklik::people
