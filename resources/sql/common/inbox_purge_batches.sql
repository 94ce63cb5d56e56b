-- SPDX-License-Identifier: GPL-3.0-or-later
-- Bodies that were read long ago.
DELETE FROM inbound_batch WHERE read_at < :before
