-- SPDX-License-Identifier: GPL-3.0-or-later
-- A new district in the pick list.
INSERT INTO district (code, name) VALUES (:code, :name) RETURNING id
