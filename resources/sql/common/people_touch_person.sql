-- SPDX-License-Identifier: GPL-3.0-or-later
-- A person whose addresses change gets a new version, unless somebody changed it meanwhile.
UPDATE person SET updated_at = :now, version = version + 1 WHERE id = :id AND version = :version RETURNING version, site_id
