// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>
#include <optional>

namespace otklik::privacy {

/// The key that seals drafts on this machine: 32 random bytes, kept in the keychain as text. In memory it lies in pages
/// that are never swapped and are wiped at the end (libsodium).
class DraftKey
{
public:
    /// A new one.
    [[nodiscard]] static DraftKey fresh();
    /// From the keychain; nothing where it is not one of ours.
    [[nodiscard]] static std::optional<DraftKey> fromText(const QString &text);
    /// For the keychain.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] const unsigned char *bytes() const { return m_bytes.get(); }

private:
    DraftKey();
    std::shared_ptr<unsigned char> m_bytes;
};

} // namespace otklik::privacy
