-- SPDX-License-Identifier: GPL-3.0-or-later
-- One batch of reports that nobody claimed.
DELETE FROM stray_report WHERE id IN (SELECT id FROM stray_report WHERE recorded_at < :before LIMIT :most)
