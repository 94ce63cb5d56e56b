-- SPDX-License-Identifier: GPL-3.0-or-later
-- For the length of an import nobody counts the tables that it fills: the server's own VACUUM takes what is not committed
-- yet for empty pages, and the planner then walks through everybody for each row of a batch, as the way along the index of
-- the primary key seems to cost as little as any. Reading and writing go on. Where something longer is at work on a table,
-- or another import, which keeps the server off too, the import goes on without.
DO $$
DECLARE
    patience text := current_setting('lock_timeout');
BEGIN
    PERFORM set_config('lock_timeout', '3s', true); -- the server's own gives way after deadlock_timeout, 1 s
    LOCK TABLE person, address IN SHARE UPDATE EXCLUSIVE MODE;
    PERFORM set_config('lock_timeout', patience, true);
EXCEPTION WHEN lock_not_available THEN NULL;
END $$
