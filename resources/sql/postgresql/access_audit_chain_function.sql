-- SPDX-License-Identifier: GPL-3.0-or-later
-- The same for an auditor, who has no right on the tables.
COPY (SELECT * FROM audit_chain(/*after*/, 100000)) TO STDOUT
