-- SPDX-License-Identifier: GPL-3.0-or-later
-- These numbers of a request (a JSON array) are answered.
UPDATE lookup_number SET state = 'answered'
WHERE batch_id = :batch AND state IN ('asked', 'lost') AND number = ANY (ARRAY(SELECT jsonb_array_elements_text(CAST(:numbers AS jsonb))))
