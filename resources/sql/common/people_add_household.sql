-- SPDX-License-Identifier: GPL-3.0-or-later
-- A household that nobody lives in yet.
INSERT INTO household (site_id, created_at) VALUES (:site, :now) RETURNING id
