-- SPDX-License-Identifier: GPL-3.0-or-later
-- Looks at codes and sessions of whoever asks, of so many days ($1), so many lines ($2), as JSON.
SELECT my_sign_ins(CAST($1 AS integer), CAST($2 AS integer))
