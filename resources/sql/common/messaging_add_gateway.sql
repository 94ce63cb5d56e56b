-- SPDX-License-Identifier: GPL-3.0-or-later
-- Stores a new account.
INSERT INTO gateway (name, kind, channel, url, key_env, callback, rate_per_second, price, currency, weight, since)
VALUES (:name, :kind, :channel, :url, :key_env, :callback, :rate, :price, :currency, :weight, :now)
RETURNING id
