-- SPDX-License-Identifier: GPL-3.0-or-later
-- Chunks that wait for a person's decision, with how many messages have no fact: of all sites.
SELECT id, campaign_id, gateway, held_for, unknown_since, messages FROM parked_outcomes(:at_most)
