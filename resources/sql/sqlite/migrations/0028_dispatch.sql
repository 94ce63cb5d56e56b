-- SPDX-License-Identifier: GPL-3.0-or-later
-- How fast all dispatchers together feed a gateway that has a limit: before free_at nobody claims anything for it.
CREATE TABLE gateway_pace (
    gateway_id INTEGER PRIMARY KEY REFERENCES gateway (id) ON DELETE CASCADE,
    free_at TEXT NOT NULL
)
