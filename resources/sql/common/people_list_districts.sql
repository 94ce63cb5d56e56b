-- SPDX-License-Identifier: GPL-3.0-or-later
-- The pick list of districts.
SELECT id, code, name FROM district ORDER BY name, code
