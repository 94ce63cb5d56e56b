-- SPDX-License-Identifier: GPL-3.0-or-later
-- Keeps a map; one of this name is replaced.
INSERT INTO import_map (name, kind, signature, headers, columns, used_at)
VALUES (:name, :kind, :signature, :headers, :columns, :used_at)
ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, signature = excluded.signature, headers = excluded.headers,
    columns = excluded.columns, used_at = excluded.used_at
