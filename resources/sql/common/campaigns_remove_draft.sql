-- SPDX-License-Identifier: GPL-3.0-or-later
-- Deletes a draft.
DELETE FROM campaign WHERE id = :campaign AND launched_at IS NULL
