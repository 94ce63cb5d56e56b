-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ends one session ($1) of whoever asks; whether there was one to end.
SELECT my_end_session(CAST($1 AS bigint))
