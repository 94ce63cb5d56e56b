-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes everything personal of one person away: the triggers of migration 0012 do it.
INSERT INTO erasure (site_id, person_id, at, by_whom, reason) VALUES (:site, :person, :now, :by_whom, :reason)
