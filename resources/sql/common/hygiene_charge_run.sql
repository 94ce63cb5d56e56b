-- SPDX-License-Identifier: GPL-3.0-or-later
-- So many numbers leave and may cost; a negative number: they did not.
UPDATE lookup_run SET asked = asked + :numbers, cost = cost + :cost WHERE id = :run
