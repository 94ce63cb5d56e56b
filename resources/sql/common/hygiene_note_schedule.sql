-- SPDX-License-Identifier: GPL-3.0-or-later
-- Why a schedule could not begin.
UPDATE lookup_schedule SET note = :note WHERE id = :schedule
