-- SPDX-License-Identifier: GPL-3.0-or-later
-- How an account stands, as a dispatcher met it; "since" moves only when the state does. One that a person paused stays
-- so, whatever comes back of messages that were on their way.
UPDATE gateway SET since = CASE WHEN state = :state THEN since ELSE :now END,
    state = :state, state_code = :code, state_sentence = :sentence, not_before = :not_before
WHERE id = :gateway AND state_code <> 'paused'
