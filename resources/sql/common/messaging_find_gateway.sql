-- SPDX-License-Identifier: GPL-3.0-or-later
-- One account in use by its name.
SELECT id, name, kind, channel, url, key_env, rate_per_second, price, currency, weight, state, state_code, state_sentence, since, not_before
FROM gateway WHERE removed_at IS NULL AND name = :name
