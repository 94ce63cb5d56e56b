-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every time zone that a person or an address has.
SELECT time_zone FROM v_people_person WHERE time_zone <> ''
UNION
SELECT time_zone FROM v_people_address WHERE time_zone <> ''
