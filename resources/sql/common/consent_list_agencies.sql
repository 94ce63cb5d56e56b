-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every agency, by name.
SELECT id, code, name FROM agency ORDER BY name, id
