-- SPDX-License-Identifier: GPL-3.0-or-later
-- What stands in the way of removing an account: open jobs that name it, chunks that it may have taken.
SELECT (SELECT COUNT(*) FROM send_job WHERE gateway_id = :gateway AND state IN ('running', 'paused'))
     + (SELECT COUNT(*) FROM send_chunk WHERE gateway_id = :gateway AND phase IN ('claimed', 'asking', 'parked'))
     + (SELECT COUNT(*) FROM send_chunk WHERE gateway_id = :gateway AND phase = 'ready' AND gateway_fixed) AS uses
