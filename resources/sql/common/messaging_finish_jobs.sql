-- SPDX-License-Identifier: GPL-3.0-or-later
-- Jobs of which nothing is queued, on its way or being asked about are done. What waits for a person does not hold them open.
UPDATE send_job SET state = 'done', finished_at = :now
WHERE state = 'running'
  AND NOT EXISTS (SELECT 1 FROM send_chunk c WHERE c.campaign_id = send_job.campaign_id AND c.step = send_job.step
                                              AND c.phase IN ('ready', 'claimed', 'asking'))
