// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace otklik::access {

/// What stands in the way of an encrypted connection to a server.
enum class TlsTrouble {
    None,           ///< it can be made, so something else is wrong
    NoServer,       ///< nobody answered in time
    NotOffered,     ///< the server has TLS off
    NoAuthority,    ///< the root certificate of the authority is not there or cannot be read
    OtherAuthority, ///< the certificate was not made by that authority
    Expired,
    NotYetValid,
    OtherName, ///< the certificate is another server's
    Failed     ///< anything else: no common version of TLS, for example
};

/// One server as libpq was to reach it.
struct TlsPlace
{
    QString host;    ///< as the certificate has to name it
    QString address; ///< to connect to; empty: host
    int port = 5432;
    QString authority;          ///< path of the root certificate; empty: ~/.postgresql/root.crt, as libpq has it
    bool checkAuthority = true; ///< sslmode verify-ca and verify-full
    bool checkName = true;      ///< sslmode verify-full
};

/// Begins an encrypted connection as libpq does (PostgreSQL documentation, 55.2.11) and breaks it off before anything
/// is said of a login. libpq says of every certificate that it does not like the same three words, and in the language
/// of the machine. Blocks for up to 15 s: for a worker thread.
[[nodiscard]] TlsTrouble probeTls(const TlsPlace &place);

} // namespace otklik::access
