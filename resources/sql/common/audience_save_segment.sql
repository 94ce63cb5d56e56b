-- SPDX-License-Identifier: GPL-3.0-or-later
-- A rule stored under its name, in place of the one that was there.
INSERT INTO segment (name, rule, created_at, updated_at) VALUES (:name, :rule, :now, :now)
ON CONFLICT (name) DO UPDATE SET rule = excluded.rule, updated_at = excluded.updated_at
RETURNING id
