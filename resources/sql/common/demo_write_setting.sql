-- SPDX-License-Identifier: GPL-3.0-or-later
-- Writes one setting, whether it was there or not.
INSERT INTO setting (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value
