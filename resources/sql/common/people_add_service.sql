-- SPDX-License-Identifier: GPL-3.0-or-later
-- A new service in the pick list.
INSERT INTO service (code, name) VALUES (:code, :name) RETURNING id
