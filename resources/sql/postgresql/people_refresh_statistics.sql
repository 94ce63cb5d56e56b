-- SPDX-License-Identifier: GPL-3.0-or-later
-- After an import the planner learns how many people there are.
ANALYZE person, address, person_attribute, service_event
