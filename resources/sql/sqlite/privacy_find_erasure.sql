-- SPDX-License-Identifier: GPL-3.0-or-later
-- Was this person erased before?
SELECT at FROM v_privacy_erasure WHERE person_id = :person
