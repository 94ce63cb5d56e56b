-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where a gateway that reports by itself (Kannel) reaches the listener of «serve»: http://127.0.0.1:8880. Empty: it reports nothing.
ALTER TABLE gateway ADD COLUMN callback text NOT NULL DEFAULT '';
