-- SPDX-License-Identifier: GPL-3.0-or-later
-- A new agency; no row where the code is taken.
INSERT INTO agency (code, name) VALUES (:code, :name) ON CONFLICT (code) DO NOTHING RETURNING id
