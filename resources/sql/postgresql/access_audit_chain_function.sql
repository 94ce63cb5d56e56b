-- SPDX-License-Identifier: GPL-3.0-or-later
-- Read by COPY, which takes no values: the last place that was read goes in for -1.
-- The same for an auditor, who has no right on the tables.
SELECT * FROM audit_chain(-1, 100000)
