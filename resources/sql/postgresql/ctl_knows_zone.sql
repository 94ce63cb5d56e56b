-- SPDX-License-Identifier: GPL-3.0-or-later
-- Does the server know a time zone?
SELECT EXISTS (SELECT 1 FROM pg_catalog.pg_timezone_names WHERE name = :zone) AS known
