-- SPDX-License-Identifier: GPL-3.0-or-later
-- The facts of a piece of the ledger, by account and state.
SELECT gateway_id, state, COUNT(*) AS n FROM message_event WHERE id > :after AND id <= :up_to AND gateway_id IS NOT NULL GROUP BY gateway_id, state
