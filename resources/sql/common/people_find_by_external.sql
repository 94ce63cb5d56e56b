-- SPDX-License-Identifier: GPL-3.0-or-later
-- The person with this external id.
SELECT id FROM person WHERE site_id = :site AND external_id = :key
