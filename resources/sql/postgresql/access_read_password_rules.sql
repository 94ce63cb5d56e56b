-- SPDX-License-Identifier: GPL-3.0-or-later
-- How new passwords are kept, and, where this login may know it, how many lines of pg_hba.conf let people in weakly.
SELECT current_setting('password_encryption') AS password_encryption,
       CASE WHEN has_function_privilege('pg_hba_file_rules()', 'EXECUTE') AND has_table_privilege('pg_hba_file_rules', 'SELECT')
            THEN (SELECT count(*) FROM pg_hba_file_rules() r WHERE r.type <> 'local' AND r.auth_method IN ('trust', 'password', 'md5')) ELSE 0 END AS weak
