-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom an undo puts back.
SELECT count(*) AS people FROM consent_bulk_item WHERE run_id = :run
