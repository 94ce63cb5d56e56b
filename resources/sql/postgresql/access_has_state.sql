-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether this database knows of sign-in at all.
SELECT to_regprocedure('public.access_state()') IS NOT NULL
