-- SPDX-License-Identifier: GPL-3.0-or-later
-- The pick list of services.
SELECT id, code, name FROM service ORDER BY name, code
