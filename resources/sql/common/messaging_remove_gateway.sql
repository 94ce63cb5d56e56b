-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes an account out of use; its name becomes free again.
UPDATE gateway SET removed_at = :now, name = name || ' #' || CAST(id AS text) WHERE id = :gateway
