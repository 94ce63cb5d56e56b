-- SPDX-License-Identifier: GPL-3.0-or-later
-- How an account stands; "since" moves only when the state does.
UPDATE gateway SET since = CASE WHEN state = :state THEN since ELSE :now END,
    state = :state, state_code = :code, state_sentence = :sentence, not_before = :not_before
WHERE id = :gateway
