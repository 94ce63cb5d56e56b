-- SPDX-License-Identifier: GPL-3.0-or-later
-- One of the organisation's settings.
SELECT value FROM setting WHERE name = :name
