-- SPDX-License-Identifier: GPL-3.0-or-later
-- One setting of the organisation.
SELECT value FROM setting WHERE name = :name
