-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sets one of the settings that exist from the first migration on.
UPDATE setting SET value = :value WHERE name = :name
