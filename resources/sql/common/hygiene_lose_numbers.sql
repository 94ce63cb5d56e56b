-- SPDX-License-Identifier: GPL-3.0-or-later
-- Numbers of which neither answer nor log ever said anything.
UPDATE lookup_number SET state = 'lost' WHERE batch_id = :batch AND state = 'asked' 
