-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sets how many days one kind of data lives.
INSERT INTO setting (name, value) VALUES (:name, :value)
ON CONFLICT (name) DO UPDATE SET value = excluded.value
