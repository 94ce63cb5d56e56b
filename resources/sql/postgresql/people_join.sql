-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes two records one (migration 0017); wanted: the survivor's fields as JSON.
SELECT join_people(:survivor, :lost, CAST(:wanted AS jsonb)) AS answer
