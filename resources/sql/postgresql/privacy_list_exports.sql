-- SPDX-License-Identifier: GPL-3.0-or-later
-- Exports that wait for a second person or were agreed to, newest first.
SELECT request_id, segment, people, asked_by, asked_at, CASE WHEN agreed_at IS NULL THEN 0 ELSE 1 END AS agreed
FROM v_privacy_export_request ORDER BY request_id DESC LIMIT 100
