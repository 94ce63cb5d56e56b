-- SPDX-License-Identifier: GPL-3.0-or-later
-- Changes when another connection has committed (SQLite documentation, PRAGMA data_version).
PRAGMA data_version
