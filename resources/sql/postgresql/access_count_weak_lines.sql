-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many lines of pg_hba.conf let people in weakly over the network. Only a superuser may ask.
SELECT count(*) AS weak FROM pg_hba_file_rules WHERE type <> 'local' AND auth_method IN ('trust', 'password', 'md5')
