-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many messages each account took, and of how many nobody knows it: of all sites, also for those who read no message.
SELECT id, sent, unknown FROM gateway_figures()
