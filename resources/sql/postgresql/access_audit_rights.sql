-- SPDX-License-Identifier: GPL-3.0-or-later
-- May this connection check the chain of the audit, and does it read the tables themselves?
SELECT r.rolsuper AS direct, audit_reader() AND audit_whole_city() AS whole
FROM pg_roles r WHERE r.rolname = session_user
