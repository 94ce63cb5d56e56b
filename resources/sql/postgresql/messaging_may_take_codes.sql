-- SPDX-License-Identifier: GPL-3.0-or-later
-- Does this login send the codes of the second factor?
SELECT has_function_privilege('take_codes()', 'EXECUTE') AS may
