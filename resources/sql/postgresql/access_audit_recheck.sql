-- SPDX-License-Identifier: GPL-3.0-or-later
-- Computes the hashes of at most so many places again: how far it came, and the first place that is broken.
SELECT until_place, broken_place FROM audit_recheck(CAST(:after AS bigint), CAST(:most AS integer))
