-- SPDX-License-Identifier: GPL-3.0-or-later
-- Numbers for so many new people, joined by commas.
SELECT array_to_string(array_agg(nextval('public.person_id_seq')), ',') AS ids FROM generate_series(1, CAST(:count AS bigint))
