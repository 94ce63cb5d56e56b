-- SPDX-License-Identifier: GPL-3.0-or-later
-- The record of an import.
INSERT INTO import_run (site_id, kind, file_name, sha256, started_at) VALUES (:site, :kind, :file_name, :sha256, :started_at) RETURNING id
