-- SPDX-License-Identifier: GPL-3.0-or-later
-- A new site with the next number; no row where the code is taken.
INSERT INTO site (id, code, name) SELECT COALESCE(MAX(id), 0) + 1, :code, :name FROM site WHERE true
ON CONFLICT (code) DO NOTHING RETURNING id
