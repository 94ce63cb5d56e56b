-- SPDX-License-Identifier: GPL-3.0-or-later
-- The sites that rights can be given for.
SELECT id, code, name FROM site ORDER BY name, id
