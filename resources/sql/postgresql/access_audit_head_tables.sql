-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where the sealer says that the chain ends.
SELECT place, encode(hash, 'hex') AS hash FROM public.audit_sealing
