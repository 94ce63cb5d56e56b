-- SPDX-License-Identifier: GPL-3.0-or-later
-- All sites, by code.
SELECT id, code, name FROM site ORDER BY code
