-- SPDX-License-Identifier: GPL-3.0-or-later
-- Numbers that surely were not looked up wait again.
UPDATE lookup_number SET state = 'queued', batch_id = NULL WHERE batch_id = :batch AND state = 'asked' 
