-- SPDX-License-Identifier: GPL-3.0-or-later
-- One account in use by its name, without the way to it (messaging_list_gateway_ways).
SELECT id, name, kind, channel, rate_per_second, price, currency, weight, state, state_code, state_sentence, since, not_before
FROM gateway WHERE removed_at IS NULL AND name = :name
