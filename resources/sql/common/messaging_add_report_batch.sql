-- SPDX-License-Identifier: GPL-3.0-or-later
-- A pulled body as it came.
INSERT INTO report_batch (gateway_id, pulled_at, body) VALUES (:gateway, :now, :body)
