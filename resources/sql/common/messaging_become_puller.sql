-- SPDX-License-Identifier: GPL-3.0-or-later
-- One puller for a gateway, by lease.
UPDATE gateway SET puller = :holder, pull_until = :until
WHERE id = :gateway AND (puller = :holder OR pull_until IS NULL OR pull_until < :server_now)
