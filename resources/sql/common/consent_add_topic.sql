-- SPDX-License-Identifier: GPL-3.0-or-later
-- A new topic of an agency; no row where the code is taken.
INSERT INTO topic (agency_id, code, name, basis) VALUES (:agency, :code, :name, :basis) ON CONFLICT (code) DO NOTHING RETURNING id
