-- SPDX-License-Identifier: GPL-3.0-or-later
-- One address of a person.
INSERT INTO address (site_id, person_id, kind, value, reversed, priority, verified_at, shared, time_zone, dead_since)
VALUES (:site, :person, :kind, :value, :reversed, :priority, :verified_at, :shared, :time_zone, :dead_since)
