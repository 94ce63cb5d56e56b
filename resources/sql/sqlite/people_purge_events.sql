-- SPDX-License-Identifier: GPL-3.0-or-later
-- One batch of old service events.
DELETE FROM service_event WHERE id IN (SELECT id FROM service_event WHERE at < :before LIMIT :most)
