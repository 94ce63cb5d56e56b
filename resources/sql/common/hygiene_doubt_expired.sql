-- SPDX-License-Identifier: GPL-3.0-or-later
-- Requests whose answer nobody waits for any more: their log is asked next.
UPDATE lookup_batch SET state = 'doubt', look_at = :now WHERE state = 'asked' AND lease_until < :now
