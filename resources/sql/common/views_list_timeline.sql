-- SPDX-License-Identifier: GPL-3.0-or-later
-- What happened to one person, newest first, after the entry (at, kind, ref); kind '' is every kind. The empty selection
-- stands for views_select_timeline.
SELECT t.at, t.kind, t.title, t.state, t.detail, t.ref
FROM (SELECT v.at, '' AS kind, v.title, v.state, v.detail, v.ref FROM v_people_change v WHERE 0 = 1) t
WHERE (CAST(:kind AS text) = '' OR t.kind = :kind) AND (t.at, t.kind, t.ref) < (:at, :after_kind, :after_ref)
ORDER BY t.at DESC, t.kind DESC, t.ref DESC
LIMIT :limit
