-- SPDX-License-Identifier: GPL-3.0-or-later
-- The made-up city is finished.
DELETE FROM setting WHERE name = 'demo.stage'
