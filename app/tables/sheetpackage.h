// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <memory>

#include "result.h"

struct zip;
struct zip_file;

namespace otklik {

[[nodiscard]] Error damagedSheet();
[[nodiscard]] Error tooLargeSheet();
[[nodiscard]] Error encryptedSheet();
[[nodiscard]] Error unknownSheet(const QString &name, const QStringList &sheets);
/// table.no_header: the sheet of this name has no rows, or without a name none of them has.
[[nodiscard]] Error emptySheet(const QString &name);

/// A part of a package as a stream that never gives more than the package declares, and stops at what only an attack
/// has: a million octets without a tag. \a failed tells a broken stream from its end.
class SheetPart final : public QIODevice
{
public:
    SheetPart(zip_file *file, qint64 declared);
    ~SheetPart() override;
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] qint64 declared() const { return m_declared; }
    [[nodiscard]] qint64 unpacked() const { return m_unpacked; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    static constexpr qint64 longestRun = 16LL << 20;
    zip_file *m_file;
    qint64 m_declared;
    qint64 m_unpacked = 0;
    qint64 m_sinceTag = 0;
    bool m_failed = false;
};

/// The archive that a workbook is. Holds its octets.
class SheetPackage
{
public:
    /// Errors: sheet.damaged.
    [[nodiscard]] static Result<std::unique_ptr<SheetPackage>> open(QByteArray octets);
    ~SheetPackage();
    SheetPackage(const SheetPackage &) = delete;
    SheetPackage &operator=(const SheetPackage &) = delete;

    [[nodiscard]] bool has(const QString &name) const;
    /// Errors: sheet.damaged (there is no such part), sheet.encrypted, sheet.too_large (by its declared size).
    [[nodiscard]] Result<std::unique_ptr<SheetPart>> part(const QString &name, qint64 largest) const;

private:
    explicit SheetPackage(QByteArray octets) : m_octets(std::move(octets)) {}
    QByteArray m_octets;
    zip *m_archive = nullptr;
};

} // namespace otklik
