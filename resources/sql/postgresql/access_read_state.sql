-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the database says of this login; answers before a code was given too.
SELECT public.access_state()
