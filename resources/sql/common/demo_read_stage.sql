-- SPDX-License-Identifier: GPL-3.0-or-later
-- How far a made-up city is that was begun here and is not finished; no row: there is none.
SELECT value FROM setting WHERE name = 'demo.stage'
