-- SPDX-License-Identifier: GPL-3.0-or-later
-- The same for an auditor, who has no right on the tables.
SELECT e.id, NOT (e.at > clock_timestamp() - INTERVAL '1 hour' AND e.at < clock_timestamp() + INTERVAL '5 minutes') AS late
FROM audit_unsealed() e
