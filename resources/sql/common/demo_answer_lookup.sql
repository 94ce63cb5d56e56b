-- SPDX-License-Identifier: GPL-3.0-or-later
-- All numbers of a look-up of a made-up city are answered.
UPDATE lookup_number SET state = 'answered' WHERE run_id = :run
