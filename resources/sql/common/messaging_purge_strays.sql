-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reports that nobody claimed for long enough.
DELETE FROM stray_report WHERE recorded_at < :before
