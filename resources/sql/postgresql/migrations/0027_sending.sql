-- SPDX-License-Identifier: GPL-3.0-or-later
-- For the page of what is being sent: numbers of all sites and nothing of any person, and the one decision about
-- messages that touches sites which the person who decides may not see.

-- What came of the newest facts of the ledger, by account, no further back than so many minutes: a look costs the same
-- whatever the ledger holds. "since" is from when on; later than the minutes say where more facts came than at_most.
CREATE FUNCTION sending_rates(now_ms bigint, minutes integer, at_most integer)
RETURNS TABLE (gateway_id bigint, taken bigint, delivered bigint, failed bigint, awaiting bigint, since timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH newest AS MATERIALIZED (SELECT e.gateway_id, e.message_id, e.state, e.recorded_at FROM message_event e ORDER BY e.id DESC LIMIT at_most),
    span AS (SELECT to_timestamp(now_ms / 1000.0) - make_interval(mins => minutes) AS wanted),
    bounds AS (SELECT CASE WHEN (SELECT count(*) FROM newest) < at_most THEN wanted ELSE GREATEST(wanted, (SELECT min(n.recorded_at) FROM newest n)) END AS since FROM span),
    lately AS (SELECT n.gateway_id, n.message_id, bool_or(n.state IN ('sent', 'at_operator')) AS taken, bool_or(n.state = 'delivered') AS delivered,
                      bool_or(n.state IN ('failed', 'expired', 'cancelled')) AS failed
               FROM newest n, bounds b WHERE n.recorded_at >= b.since AND n.gateway_id IS NOT NULL GROUP BY n.gateway_id, n.message_id)
    SELECT l.gateway_id, count(*) FILTER (WHERE l.taken), count(*) FILTER (WHERE l.delivered), count(*) FILTER (WHERE l.failed),
           count(*) FILTER (WHERE l.taken AND NOT l.delivered AND NOT l.failed), (SELECT b.since FROM bounds b)
    FROM lately l WHERE gate() GROUP BY l.gateway_id
$$;

-- Chunks that wait for a person's decision, the oldest doubt first, with how many of their messages have no fact.
CREATE FUNCTION parked_outcomes(at_most integer)
RETURNS TABLE (id bigint, campaign_id bigint, gateway text, held_for text, unknown_since timestamptz, messages bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT c.id, c.campaign_id, g.name, c.held_for, c.unknown_since,
           (SELECT count(*) FROM message m WHERE m.chunk_id = c.id AND NOT EXISTS (SELECT 1 FROM message_event e WHERE e.message_id = m.id))
    FROM (SELECT s.id, s.campaign_id, s.gateway_id, s.held_for, s.unknown_since FROM send_chunk s WHERE s.phase = 'parked' AND gate() ORDER BY s.id LIMIT at_most) c
    JOIN gateway g ON g.id = c.gateway_id ORDER BY c.id
$$;

-- Somebody has seen that the messages of a parked chunk left. The facts are of every site that the chunk has people of,
-- and name whoever is signed in. How many facts were written; -1: the chunk waits for no decision any more.
CREATE FUNCTION resolve_as_sent(chunk bigint, decided_by text, now_ms bigint) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    through bigint;
    written bigint;
    moment timestamptz := to_timestamp(now_ms / 1000.0);
    who text := COALESCE((SELECT o.name FROM access_operator o WHERE o.name = session_user AND o.kind = 'person'), decided_by);
BEGIN
    IF NOT gate() OR NOT has_role('marketer', 'supervisor', 'dispatcher') THEN
        RAISE EXCEPTION 'only for those who look after campaigns' USING ERRCODE = 'insufficient_privilege';
    END IF;
    UPDATE send_chunk SET phase = 'done', held_for = '', due_at = moment, looks = 0, crashes = 0
    WHERE id = chunk AND phase = 'parked' RETURNING gateway_id INTO through;
    IF NOT FOUND THEN
        RETURN -1;
    END IF;
    INSERT INTO message_event (site_id, message_id, campaign_id, gateway_id, state, rank, code, detail, at, recorded_at)
    SELECT m.site_id, m.id, m.campaign_id, through, 'sent', 4, 'person:said_sent', who, moment, moment
    FROM message m
    WHERE m.chunk_id = chunk AND NOT EXISTS (SELECT 1 FROM message_event e WHERE e.message_id = m.id)
    ON CONFLICT (message_id, state, code, at) DO NOTHING;
    GET DIAGNOSTICS written = ROW_COUNT;
    RETURN written;
END $$;
