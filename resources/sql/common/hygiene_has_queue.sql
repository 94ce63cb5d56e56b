-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether a look-up has numbers left to ask: a row, or none.
SELECT 1 AS is_left FROM lookup_number q WHERE q.run_id = :run AND q.state = 'queued' LIMIT 1
