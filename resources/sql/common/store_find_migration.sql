-- SPDX-License-Identifier: GPL-3.0-or-later
-- Checksum of a migration that has been applied.
SELECT sha256 FROM schema_migration WHERE number = :number
