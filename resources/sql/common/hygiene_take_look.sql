-- SPDX-License-Identifier: GPL-3.0-or-later
-- Somebody asks about this request now; nobody else does until then.
UPDATE lookup_batch SET looks = looks + 1, look_at = :next WHERE id = :batch AND state = 'doubt' AND looks = :looks
