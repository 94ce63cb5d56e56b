-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes everything personal of one person away (migration 0012).
SELECT erase_person(:person, :reason) AS outcome
