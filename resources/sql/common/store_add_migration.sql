-- SPDX-License-Identifier: GPL-3.0-or-later
-- Records a migration in the transaction that ran it.
INSERT INTO schema_migration (number, name, sha256, applied_at) VALUES (:number, :name, :sha256, :at)
