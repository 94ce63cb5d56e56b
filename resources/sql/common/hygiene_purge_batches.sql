-- SPDX-License-Identifier: GPL-3.0-or-later
-- The requests of a look-up whose queue is gone, but for those of which something is still to be heard.
DELETE FROM lookup_batch WHERE run_id = :run AND state = 'settled'
