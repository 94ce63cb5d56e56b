-- SPDX-License-Identifier: GPL-3.0-or-later
-- Interpreted bodies are kept seven days, for questions to the gateway.
DELETE FROM report_batch WHERE interpreted_at < :before
