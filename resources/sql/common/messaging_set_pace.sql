-- SPDX-License-Identifier: GPL-3.0-or-later
-- Nothing more is claimed for the gateway before.
UPDATE gateway_pace SET free_at = :free_at WHERE gateway_id = :gateway
