-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where the sealer says that the chain ends, for an auditor or the dispatcher.
SELECT place, hash FROM audit_head()
