-- SPDX-License-Identifier: GPL-3.0-or-later
-- The codes that wait to be sent by SMS, each given out once, with the seconds that it is still good for.
SELECT phone, language, code, CAST(extract(epoch FROM expires_at - clock_timestamp()) AS integer) AS seconds FROM take_codes()
