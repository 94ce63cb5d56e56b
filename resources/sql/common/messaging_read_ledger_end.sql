-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where the ledger of facts ends, and how many stored bodies of reports wait to be read.
SELECT (SELECT COALESCE(MAX(id), 0) FROM message_event) AS last, (SELECT COUNT(*) FROM report_batch WHERE interpreted_at IS NULL) AS waiting
