// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSettings>
#include <QString>
#include <QVariant>

namespace otklik::ui {

/// What the desk remembers for this person on this machine: theme, language, splitters, columns, geometry.
/// Keys are paths such as "people/splitter". Handed in: a file in the program, memory in tests.
class Preferences
{
public:
    virtual ~Preferences() = default;
    [[nodiscard]] virtual QVariant value(const QString &key, const QVariant &fallback = {}) const = 0;
    virtual void setValue(const QString &key, const QVariant &value) = 0;
};

class MemoryPreferences final : public Preferences
{
public:
    [[nodiscard]] QVariant value(const QString &key, const QVariant &fallback = {}) const override
    {
        return m_values.value(key, fallback);
    }
    void setValue(const QString &key, const QVariant &value) override { m_values.insert(key, value); }

private:
    QHash<QString, QVariant> m_values;
};

/// An .ini file at \a path, written by Qt some time after each change and at the end of the program.
class FilePreferences final : public Preferences
{
public:
    explicit FilePreferences(const QString &path) : m_file(path, QSettings::IniFormat) {}
    [[nodiscard]] QVariant value(const QString &key, const QVariant &fallback = {}) const override
    {
        return m_file.value(key, fallback);
    }
    void setValue(const QString &key, const QVariant &value) override { m_file.setValue(key, value); }

private:
    QSettings m_file;
};

} // namespace otklik::ui
