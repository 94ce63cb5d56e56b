-- SPDX-License-Identifier: GPL-3.0-or-later
-- A person pauses an account, or puts it to use again.
UPDATE gateway SET since = :now, state = :state, state_code = :code, state_sentence = :sentence, not_before = NULL
WHERE id = :gateway AND removed_at IS NULL
