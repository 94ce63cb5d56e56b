-- SPDX-License-Identifier: GPL-3.0-or-later
-- Writes into the audit that so many of its entries were taken out into a file.
SELECT audit_exported(CAST(:person AS bigint), CAST(:entries AS bigint))
