-- SPDX-License-Identifier: GPL-3.0-or-later
-- Requests of which something is still to be heard.
SELECT COUNT(*) AS n FROM lookup_batch WHERE state <> 'settled' 
