// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QJsonValue>
#include <QStringList>
#include <functional>
#include <memory>

#include "database.h"
#include "translate.h"

namespace otklik::ctl {

/// Exit statuses of cli.md.
enum ExitStatus { Finished = 0, Findings = 1, WrongUse = 2, Unreached = 3, NotAllowed = 4 };

/// What a command has to say: one JSON value for machines, a text for people.
struct Answer
{
    QJsonValue json;
    QString text;          ///< without the last line end; empty: nothing is printed
    int status = Finished; ///< Finished or Findings
};

struct OptionSpec
{
    QString name;  ///< "region"
    QString value; ///< "RU", a placeholder for the help; empty: a switch
    QString help;
    bool many = false; ///< may be given several times; the values are then joined by commas
};

/// What a command needs before it runs. Address: only where the database is; it opens it itself. Schema: also that
/// whoever asks is signed in (signin.h).
enum class Needs { Nothing, Address, Connection, Schema };

class Call;

/// One line of the table of commands.
struct CommandSpec
{
    QString path;      ///< "import people"
    QString arguments; ///< "FILE…", for the help
    QString summary;
    int least = 0; ///< how many arguments after the path
    int most = 0;  ///< -1: any number
    QList<OptionSpec> options = {};
    Needs needs = Needs::Schema;
    /// Empty: a command of a later version, refused with a sentence.
    std::function<Result<Answer>(Call &)> run = {};
};

/// One run of one command: what was typed, and the way to the database and to the person.
class Call
{
public:
    QString path;
    QStringList arguments;
    bool json = false;
    Clock clock;

    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    /// Empty where it was not said.
    [[nodiscard]] QString option(const QString &name) const { return m_options.value(name); }
    /// The values of an option that takes several, parted by commas.
    [[nodiscard]] QStringList optionList(const QString &name) const
    {
        return m_options.value(name).split(u',', Qt::SkipEmptyParts);
    }
    /// A whole number at least \a least; \a otherwise where it was not said. Error ctl.bad_number.
    [[nodiscard]] Result<qint64> number(const QString &option, qint64 least, qint64 otherwise) const;
    /// A decimal number with a point, not negative. Error ctl.bad_number.
    [[nodiscard]] Result<double> amount(const QString &option, double otherwise) const;
    void setOption(const QString &name, const QString &value) { m_options.insert(name, value); }

    void setDatabase(std::unique_ptr<store::Database> database) { m_database = std::move(database); }
    /// Only for commands that need one.
    [[nodiscard]] store::Database &database() const { return *m_database; }
    /// Where the database is, for commands that open connections of their own.
    store::DatabaseUrl url;

    /// How far a long work is: one line on a terminal, nothing otherwise.
    void progress(const QString &line) const;
    void endProgress() const;
    /// Prints at once, before the command ends: a line for people, or one line of JSON.
    void sayNow(const QString &text, const QJsonValue &value) const;

private:
    QHash<QString, QString> m_options;
    std::unique_ptr<store::Database> m_database;
    mutable bool m_progressShown = false;
};

/// A positive row number as typed. Error ctl.bad_id.
[[nodiscard]] Result<qint64> idFrom(const QString &text);
/// Only init and demo make a database file: from any other command an empty one would be left behind, and the desk
/// would find it in the user's data folder. Error schema.missing.
[[nodiscard]] Done requireFile(const store::DatabaseUrl &url);
/// Reads a small file whole; "-" is standard input. Errors: ctl.cannot_read, ctl.too_large.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit = 16LL * 1024 * 1024);
/// An instant as JSON: ISO 8601 in UTC, null where invalid.
[[nodiscard]] QJsonValue instantJson(const QDateTime &instant);
/// Columns in line, two blanks between.
[[nodiscard]] QString table(const QList<QStringList> &rows);

} // namespace otklik::ctl
