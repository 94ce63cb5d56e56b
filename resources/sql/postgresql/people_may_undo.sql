-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether this login may take an import back now. Locks its record.
SELECT import_may_undo(:run) AS answer
