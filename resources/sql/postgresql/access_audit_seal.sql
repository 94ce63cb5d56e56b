-- SPDX-License-Identifier: GPL-3.0-or-later
-- Seals the oldest entries that are complete, at most so many; and where the chain ends then.
SELECT sealed, head_place, head_hash FROM audit_seal_some(CAST(:most AS integer))
