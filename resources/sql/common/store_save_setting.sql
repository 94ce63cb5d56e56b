-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sets one value, in place of the one that was there.
INSERT INTO setting (name, value) VALUES (:name, :value)
ON CONFLICT (name) DO UPDATE SET value = excluded.value
