-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reports that nobody claimed for seven days.
DELETE FROM stray_report WHERE recorded_at < :before
