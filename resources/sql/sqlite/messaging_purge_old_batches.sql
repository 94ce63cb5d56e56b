-- SPDX-License-Identifier: GPL-3.0-or-later
-- One batch of reports that were read long ago.
DELETE FROM report_batch WHERE id IN (SELECT id FROM report_batch WHERE interpreted_at < :before LIMIT :most)
