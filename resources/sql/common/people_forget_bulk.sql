-- SPDX-License-Identifier: GPL-3.0-or-later
-- Changes of many people that can be taken back no more.
DELETE FROM person_bulk WHERE at < :before
