-- SPDX-License-Identifier: GPL-3.0-or-later
-- Open pairs of these people (a JSON array of ids), before they are compared anew.
DELETE FROM duplicate_pair WHERE state = 'open' AND (low_id IN (SELECT value FROM json_each(:ids)) OR high_id IN (SELECT value FROM json_each(:ids)))
