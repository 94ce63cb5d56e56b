-- SPDX-License-Identifier: GPL-3.0-or-later
-- A new list; the database says whose it is.
INSERT INTO person_list (site_id, name, kind, scope, segment, created_at, updated_at)
VALUES (:site, :name, :kind, :scope, :segment, :now, :now)
RETURNING id
