-- SPDX-License-Identifier: GPL-3.0-or-later
-- Subjects of e-mails: language → a line, as JSON; empty where the channel knows none. The same for everybody, so that a message needs no copy.
ALTER TABLE campaign ADD COLUMN subjects text NOT NULL DEFAULT '';
ALTER TABLE send_job ADD COLUMN subjects text NOT NULL DEFAULT '';

-- They are approved, frozen and kept as the texts are (0008). Without subjects the wording is what it was, so that approvals given before stay good.
CREATE OR REPLACE FUNCTION campaign_wording(c campaign) RETURNS bytea LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT sha256(convert_to((jsonb_build_array(c.topic_id, c.segment_name, CASE WHEN c.segment_name = '' THEN c.rule END, c.channel, c.sender,
                                                c.texts::jsonb, c.fallback_language, c.allowed_from, c.allowed_to)
                              || CASE WHEN c.subjects = '' THEN '[]'::jsonb ELSE jsonb_build_array(c.subjects::jsonb) END)::text, 'UTF8'))
$$;
CREATE OR REPLACE FUNCTION send_job_needs_approval() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF has_approvers() AND NOT EXISTS (
        SELECT 1 FROM campaign c JOIN campaign_approval a ON a.campaign_id = c.id AND a.wording = campaign_wording(c)
        WHERE c.id = NEW.campaign_id AND a.approved_by <> c.created_by AND a.approved_by <> session_user
          -- and it is that wording which is sent
          AND NEW.topic_id = c.topic_id AND NEW.channel = c.channel AND NEW.sender = c.sender AND NEW.texts::jsonb = c.texts::jsonb
          AND NULLIF(NEW.subjects, '')::jsonb IS NOT DISTINCT FROM NULLIF(c.subjects, '')::jsonb
          AND NEW.allowed_from IS NOT DISTINCT FROM c.allowed_from AND NEW.allowed_to IS NOT DISTINCT FROM c.allowed_to) THEN
        RAISE EXCEPTION 'the campaign has not been approved' USING ERRCODE = 'OTK02';
    END IF;
    RETURN NEW;
END $$;
DROP TRIGGER send_job_kept ON send_job;
CREATE TRIGGER send_job_kept BEFORE UPDATE ON send_job FOR EACH ROW
    WHEN ((OLD.campaign_id, OLD.step, OLD.topic_id, OLD.channel, OLD.sender, OLD.texts, OLD.subjects, OLD.fallback_language, OLD.allowed_from, OLD.allowed_to)
          IS DISTINCT FROM (NEW.campaign_id, NEW.step, NEW.topic_id, NEW.channel, NEW.sender, NEW.texts, NEW.subjects, NEW.fallback_language, NEW.allowed_from, NEW.allowed_to))
    EXECUTE FUNCTION keep_job();
SELECT audit_watch_again();
