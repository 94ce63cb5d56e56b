-- SPDX-License-Identifier: GPL-3.0-or-later
-- A site by its code.
SELECT id FROM site WHERE code = :code
