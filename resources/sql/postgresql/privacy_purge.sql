-- SPDX-License-Identifier: GPL-3.0-or-later
-- One batch of a kind of data that is older than its setting says.
SELECT retention_purge(:kind, :most) AS purged
