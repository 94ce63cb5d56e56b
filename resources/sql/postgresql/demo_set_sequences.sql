-- SPDX-License-Identifier: GPL-3.0-or-later
-- The next numbers of the tables whose rows came with numbers of their own.
SELECT setval(pg_get_serial_sequence('person', 'id'), (SELECT max(id) FROM person)),
       setval(pg_get_serial_sequence('consent_event', 'id'), GREATEST((SELECT max(id) FROM consent_event), 1)),
       setval(pg_get_serial_sequence('household', 'id'), GREATEST((SELECT max(id) FROM household), 1)),
       setval(pg_get_serial_sequence('care_patient', 'id'), GREATEST((SELECT max(id) FROM care_patient), 1))
