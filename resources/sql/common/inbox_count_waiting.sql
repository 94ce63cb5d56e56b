-- SPDX-License-Identifier: GPL-3.0-or-later
-- Bodies that nobody has read yet and words that were not carried out.
SELECT (SELECT COUNT(*) FROM inbound_batch WHERE read_at IS NULL) AS bodies, (SELECT COUNT(*) FROM inbound_message WHERE handled_at IS NULL) AS words, (SELECT COALESCE(SUM(unreadable), 0) FROM inbound_batch) AS unreadable
