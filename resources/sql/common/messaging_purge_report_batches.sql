-- SPDX-License-Identifier: GPL-3.0-or-later
-- Interpreted bodies that were kept long enough for questions to the gateway.
DELETE FROM report_batch WHERE interpreted_at < :before
