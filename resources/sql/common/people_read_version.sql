-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which version of a person is stored.
SELECT version FROM person WHERE id = :id
