-- migrations: bcee6f76ad15e13c
--
-- PostgreSQL database dump
--


-- Dumped from database version 18.6
-- Dumped by pg_dump version 18.6

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: btree_gist; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;


--
-- Name: EXTENSION btree_gist; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';


--
-- Name: procrastinate_job_event_type; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.procrastinate_job_event_type AS ENUM (
    'deferred',
    'started',
    'deferred_for_retry',
    'failed',
    'succeeded',
    'cancelled',
    'abort_requested',
    'aborted',
    'scheduled',
    'retried'
);


--
-- Name: procrastinate_job_status; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.procrastinate_job_status AS ENUM (
    'todo',
    'doing',
    'succeeded',
    'failed',
    'cancelled',
    'aborting',
    'aborted'
);


--
-- Name: procrastinate_job_to_defer_v1; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.procrastinate_job_to_defer_v1 AS (
	queue_name character varying,
	task_name character varying,
	priority integer,
	lock text,
	queueing_lock text,
	args jsonb,
	scheduled_at timestamp with time zone
);


--
-- Name: conference_check_adoption(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conference_check_adoption() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
  missing int;
begin
  perform from conference_paper where id = new.paper_id for update;
  select count(*) into missing
    from conference_party party join conference_paper p on p.conference_id = party.conference_id
   where p.id = new.paper_id and not exists (
     select from (
       select distinct on (s.region_id) s.region_id, s.answer
         from conference_countersignature s where s.version_id = new.version_id
        order by s.region_id, s.id desc
     ) last where last.region_id = party.region_id and last.answer in ('agree', 'reserve')
   );
  if missing > 0 or not exists (
    select from conference_paperversion v where v.id = new.version_id and v.paper_id = new.paper_id
      and v.number = (select max(number) from conference_paperversion where paper_id = new.paper_id)
  ) then
    raise exception '% parties have not signed this text', missing
      using errcode = 'check_violation', constraint = 'adopted_only_when_every_party_signed_the_same_text';
  end if;
  return new;
end $$;


--
-- Name: conference_check_clauses(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conference_check_clauses() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
  version uuid := coalesce((to_jsonb(new) ->> 'version_id')::uuid, new.id);
  written record;
begin
  select paper_id, title, canonical::jsonb as said into written
    from conference_paperversion where id = version;
  if written.said ->> 'title' is distinct from written.title
     or written.said -> 'clauses' is distinct from (
       select coalesce(jsonb_agg(jsonb_build_object(
                'key', c.key, 'level', t.level, 'heading', t.heading, 'text', t.text
              ) order by t.position), '[]')
         from conference_clausetext t join conference_clause c on c.id = t.clause_id
        where t.version_id = version and c.paper_id = written.paper_id
     ) then
    raise exception 'clauses of version % are not those of its text', version
      using errcode = 'check_violation', constraint = 'the_clauses_are_those_of_the_signed_text';
  end if;
  return null;
end $$;


--
-- Name: conference_check_closing(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conference_check_closing() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
  now_in text := (select state from conference_task where id = new.id);
begin
  if now_in = 'closed' and not exists (
    select from conference_closing c join conference_closingruling r on r.closing_id = c.id
     where c.task_id = new.id and r.outcome = 'closed'
  ) then
    raise exception 'task % was not ruled closed', new.id
      using errcode = 'check_violation', constraint = 'a_task_is_closed_by_a_ruling';
  end if;
  if now_in = 'closing' and not exists (
    select from conference_closing c left join conference_closingruling r on r.closing_id = c.id
     where c.task_id = new.id and r.id is null
  ) then
    raise exception 'nobody applied for closing task %', new.id
      using errcode = 'check_violation', constraint = 'a_task_in_closing_was_applied_for';
  end if;
  return null;
end $$;


--
-- Name: conference_check_deputy(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conference_check_deputy() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if exists (
    select from conference_participant deputy
      join conference_participant absent on absent.id = deputy.stands_for_id
     where (deputy.id = new.id or absent.id = new.id)
       and (absent.conference_id <> deputy.conference_id or absent.region_id <> deputy.region_id
            or absent.reply <> 'absent')
  ) then
    raise exception 'participant % has or is a deputy that cannot be', new.id
      using errcode = 'check_violation', constraint = 'a_deputy_stands_for_an_absent_colleague';
  end if;
  return new;
end $$;


--
-- Name: conference_check_notice(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conference_check_notice() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if exists (select from conference_conference where id = new.conference_id and state = 'draft') then
    raise exception 'meeting % is a draft', new.conference_id
      using errcode = 'check_violation', constraint = 'no_invitation_leaves_before_the_meeting_is_opened';
  end if;
  return new;
end $$;


--
-- Name: conference_check_outcome(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conference_check_outcome() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if not exists (
    select from conference_item i join conference_section s on s.id = i.section_id
      join conference_conference c on c.id = s.conference_id
     where i.id = new.item_id and c.state = 'in_progress'
  ) then
    raise exception 'meeting of item % is not in progress', new.item_id
      using errcode = 'check_violation', constraint = 'outcomes_are_recorded_while_the_meeting_runs';
  end if;
  if tg_op = 'UPDATE' and (new.item_id, new.kind, new.text, new.present, new.by_id, new.at)
     is distinct from (old.item_id, old.kind, old.text, old.present, old.by_id, old.at) then
    raise exception 'outcome % is written once', new.id
      using errcode = 'check_violation', constraint = 'an_outcome_is_written_once';
  end if;
  return new;
end $$;


--
-- Name: conference_check_paper(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conference_check_paper() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if new.state in ('adopted', 'issued', 'archived')
     and not exists (select from conference_adoption where paper_id = new.id) then
    raise exception 'paper % is not adopted', new.id
      using errcode = 'check_violation', constraint = 'an_issued_paper_was_adopted_by_all';
  end if;
  if new.state not in ('adopted', 'issued', 'archived')
     and exists (select from conference_adoption where paper_id = new.id) then
    raise exception 'paper % is adopted', new.id
      using errcode = 'check_violation', constraint = 'an_adopted_paper_stays_adopted';
  end if;
  return new;
end $$;


--
-- Name: conference_check_running(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conference_check_running() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
  meeting record;
begin
  select c.id, c.state into meeting from conference_conference c
    join conference_section s on s.conference_id = c.id where s.id = new.section_id for update of c;
  if meeting.state <> 'in_progress' then
    raise exception 'meeting % is not in progress', meeting.id
      using errcode = 'check_violation', constraint = 'an_item_runs_while_the_meeting_does';
  end if;
  if exists (
    select from conference_item i join conference_section s on s.id = i.section_id
     where s.conference_id = meeting.id and i.id <> new.id
       and i.began_at is not null and i.ended_at is null
  ) then
    raise exception 'another item of meeting % is running', meeting.id
      using errcode = 'check_violation', constraint = 'one_item_runs_at_a_time';
  end if;
  return new;
end $$;


--
-- Name: conference_check_shares(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conference_check_shares() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
  event uuid := coalesce((to_jsonb(new) ->> 'event_id')::uuid, (to_jsonb(old) ->> 'event_id')::uuid);
  total int;
begin
  select sum(percent) into total from conference_share where event_id = event;
  if total <> 100 then
    raise exception 'shares of event % make %', event, total
      using errcode = 'check_violation', constraint = 'shares_of_an_event_make_100';
  end if;
  return null;
end $$;


--
-- Name: conference_check_sign_in(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conference_check_sign_in() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if not exists (
    select from conference_participant p join conference_conference c on c.id = p.conference_id
     where p.id = new.participant_id and p.reply = 'coming' and c.state in ('open', 'in_progress')
  ) then
    raise exception 'participant % does not come', new.participant_id
      using errcode = 'check_violation', constraint = 'only_those_who_come_sign_in';
  end if;
  return new;
end $$;


--
-- Name: conference_check_signature(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conference_check_signature() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
  signed record;
begin
  select v.paper_id, v.number, v.digest, p.state, p.conference_id into signed
    from conference_paperversion v join conference_paper p on p.id = v.paper_id
   where v.id = new.version_id for share of p;
  if new.digest <> signed.digest then
    raise exception 'signed hash is not that of the text'
      using errcode = 'check_violation', constraint = 'a_signature_is_on_the_exact_text';
  end if;
  if signed.number < (select max(number) from conference_paperversion where paper_id = signed.paper_id) then
    raise exception 'version % is not the newest', signed.number
      using errcode = 'check_violation', constraint = 'only_the_newest_version_is_signed';
  end if;
  if signed.state <> 'countersigning'
     or exists (select from conference_adoption where paper_id = signed.paper_id) then
    raise exception 'paper is not put to signature'
      using errcode = 'check_violation', constraint = 'a_paper_is_signed_while_it_is_put_to_signature';
  end if;
  if not exists (
    select from conference_party where conference_id = signed.conference_id and region_id = new.region_id
  ) then
    raise exception 'region is not a party'
      using errcode = 'check_violation', constraint = 'only_parties_sign';
  end if;
  return new;
end $$;


--
-- Name: conference_check_version(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conference_check_version() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  perform from conference_paper where id = new.paper_id for update;  -- an adoption under way goes first
  if exists (select from conference_adoption where paper_id = new.paper_id) then
    raise exception 'paper % is adopted', new.paper_id
      using errcode = 'check_violation', constraint = 'an_adopted_paper_has_no_new_version';
  end if;
  if new.number <> 1 + coalesce(
    (select max(number) from conference_paperversion where paper_id = new.paper_id), 0
  ) then
    raise exception 'version % of paper % leaves a gap', new.number, new.paper_id
      using errcode = 'check_violation', constraint = 'paper_versions_have_no_gaps';
  end if;
  return new;
end $$;


--
-- Name: conference_check_voices(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conference_check_voices() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
  decided uuid := case tg_table_name when 'conference_voice'
    then (to_jsonb(new) ->> 'outcome_id')::uuid else (to_jsonb(new) ->> 'id')::uuid end;
  wanted jsonb;
  heard jsonb;
begin
  select coalesce(jsonb_agg(code order by code), '[]') into wanted
    from conference_outcome o, jsonb_array_elements_text(o.present) code
   where o.id = decided and o.kind = 'decision';
  select coalesce(jsonb_agg(r.code order by r.code), '[]') into heard
    from conference_voice v join orgs_region r on r.id = v.region_id where v.outcome_id = decided;
  if wanted <> heard or (wanted = '[]' and exists (
    select from conference_outcome where id = decided and kind = 'decision'
  )) then
    raise exception 'present %, voices %', wanted, heard
      using errcode = 'check_violation', constraint = 'a_decision_has_the_voice_of_all_present';
  end if;
  return null;
end $$;


--
-- Name: conference_keep_closed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conference_keep_closed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
  held jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
begin
  perform conference_refuse_when_closed(case tg_table_name
    when 'conference_section' then (held ->> 'conference_id')::uuid
    when 'conference_participant' then (held ->> 'conference_id')::uuid
    when 'conference_signin' then
      (select conference_id from conference_participant where id = (held ->> 'participant_id')::uuid)
    when 'conference_item' then
      (select conference_id from conference_section where id = (held ->> 'section_id')::uuid)
    when 'conference_voice' then
      (select s.conference_id from conference_outcome o join conference_item i on i.id = o.item_id
         join conference_section s on s.id = i.section_id where o.id = (held ->> 'outcome_id')::uuid)
    else
      (select s.conference_id from conference_item i join conference_section s on s.id = i.section_id
        where i.id = (held ->> 'item_id')::uuid)
  end);
  return case when tg_op = 'DELETE' then old else new end;
end $$;


--
-- Name: conference_keep_parties(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conference_keep_parties() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
  held jsonb := to_jsonb(case when tg_op = 'INSERT' then new else old end);
begin
  perform from conference_paper where conference_id = (held ->> 'conference_id')::uuid for share;
  if exists (
    select from conference_paper where conference_id = (held ->> 'conference_id')::uuid
       and state in ('countersigning', 'adopted', 'issued', 'archived')
  ) then
    raise exception 'a paper of this meeting is being signed'
      using errcode = 'check_violation', constraint = 'parties_stay_while_a_paper_is_signed';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;


--
-- Name: conference_keep_present(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conference_keep_present() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if exists (select from conference_signin where participant_id = new.id) then
    raise exception 'participant % has signed in', new.id
      using errcode = 'check_violation', constraint = 'whoever_signed_in_is_not_absent';
  end if;
  return new;
end $$;


--
-- Name: conference_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conference_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception '% is written once', tg_table_name
    using errcode = 'check_violation', constraint = 'signed_texts_never_change';
end $$;


--
-- Name: conference_refuse_when_closed(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conference_refuse_when_closed(meeting uuid) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
  if exists (select from conference_conference where id = meeting and state = 'closed') then
    raise exception 'meeting % is closed', meeting
      using errcode = 'check_violation', constraint = 'a_closed_meeting_is_read_only';
  end if;
end $$;


--
-- Name: conference_stay_closed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conference_stay_closed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception 'meeting % stays closed', old.id
    using errcode = 'check_violation', constraint = 'a_closed_meeting_stays_closed';
end $$;


--
-- Name: deadlines_check_approved_due(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deadlines_check_approved_due() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if not exists (
    select from deadlines_extension e
      join deadlines_extensiondecision d on d.extension_id = e.id
     where e.clock_id = new.id and d.outcome = 'approved'
  ) then
    raise exception 'clock % has no approved extension', new.id
      using errcode = 'check_violation', constraint = 'an_approved_due_has_an_approved_extension';
  end if;
  return new;
end $$;


--
-- Name: deadlines_keep_extension(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deadlines_keep_extension() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception 'extension % was asked and stays as asked', old.id
    using errcode = 'check_violation', constraint = 'an_extension_stays_as_it_was_asked';
end $$;


--
-- Name: deadlines_take_due_of_clock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deadlines_take_due_of_clock() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  select coalesce(approved_due, original_due) into new.due_then
    from deadlines_clock where id = new.clock_id;
  return new;
end $$;


--
-- Name: news_check_published_article(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.news_check_published_article() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
  article record;
begin
  select a.* into article
    from news_articlepage a join wagtailcore_page p on p.id = a.page_ptr_id
   where p.live and p.id = coalesce((to_jsonb(new) ->> 'page_ptr_id')::int, (to_jsonb(new) ->> 'id')::int);
  if not found then
    return null;
  end if;
  if btrim(article.source_name) = '' or btrim(article.editor) = '' then
    raise exception 'a published article names its source and its editor'
      using errcode = 'check_violation', constraint = 'published_article_names_source_and_editor';
  end if;
  if article.source_kind = 'reprint'
     and (btrim(article.original_title) = '' or btrim(article.source_address) = '') then
    raise exception 'a published reprint names its original'
      using errcode = 'check_violation', constraint = 'published_reprint_names_its_original';
  end if;
  return null;
end $$;


--
-- Name: news_check_receipt_number(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.news_check_receipt_number() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if tg_op = 'INSERT' then
    if new.serial > 1 and not exists (
      select from news_infringementreport where year = new.year and serial = new.serial - 1
    ) then
      raise exception 'receipt number %/% leaves a gap', new.year, new.serial
        using errcode = 'check_violation', constraint = 'receipt_numbers_have_no_gaps';
    end if;
    return new;
  end if;
  raise exception 'receipt number %/% is kept', old.year, old.serial
    using errcode = 'check_violation', constraint = 'receipt_number_never_changes';
end $$;


--
-- Name: news_keep_withdrawal(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.news_keep_withdrawal() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception 'article % was withdrawn and stays so', old.page_ptr_id
    using errcode = 'check_violation', constraint = 'withdrawal_is_final';
end $$;


--
-- Name: procrastinate_cancel_job_v1(bigint, boolean, boolean); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_cancel_job_v1(job_id bigint, abort boolean, delete_job boolean) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status = 'todo'
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        IF abort THEN
            UPDATE procrastinate_jobs
            SET abort_requested = true,
                status = CASE status
                    WHEN 'todo' THEN 'cancelled'::procrastinate_job_status ELSE status
                END
            WHERE id = job_id AND status IN ('todo', 'doing')
            RETURNING id INTO _job_id;
        ELSE
            UPDATE procrastinate_jobs
            SET status = 'cancelled'::procrastinate_job_status
            WHERE id = job_id AND status = 'todo'
            RETURNING id INTO _job_id;
        END IF;
    END IF;
    RETURN _job_id;
END;
$$;


--
-- Name: procrastinate_defer_jobs_v1(public.procrastinate_job_to_defer_v1[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_defer_jobs_v1(jobs public.procrastinate_job_to_defer_v1[]) RETURNS bigint[]
    LANGUAGE plpgsql
    AS $$
DECLARE
    job_ids bigint[];
BEGIN
    WITH inserted_jobs AS (
        INSERT INTO procrastinate_jobs (queue_name, task_name, priority, lock, queueing_lock, args, scheduled_at)
        SELECT (job).queue_name,
               (job).task_name,
               (job).priority,
               (job).lock,
               (job).queueing_lock,
               (job).args,
               (job).scheduled_at
        FROM unnest(jobs) AS job
        RETURNING id
    )
    SELECT array_agg(id) FROM inserted_jobs INTO job_ids;

    RETURN job_ids;
END;
$$;


--
-- Name: procrastinate_defer_periodic_job_v2(character varying, character varying, character varying, character varying, integer, character varying, bigint, jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_defer_periodic_job_v2(_queue_name character varying, _lock character varying, _queueing_lock character varying, _task_name character varying, _priority integer, _periodic_id character varying, _defer_timestamp bigint, _args jsonb) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
	_job_id bigint;
	_defer_id bigint;
BEGIN
    INSERT
        INTO procrastinate_periodic_defers (task_name, periodic_id, defer_timestamp)
        VALUES (_task_name, _periodic_id, _defer_timestamp)
        ON CONFLICT DO NOTHING
        RETURNING id into _defer_id;

    IF _defer_id IS NULL THEN
        RETURN NULL;
    END IF;

    UPDATE procrastinate_periodic_defers
        SET job_id = (
            SELECT COALESCE((
                SELECT unnest(procrastinate_defer_jobs_v1(
                    ARRAY[
                        ROW(
                            _queue_name,
                            _task_name,
                            _priority,
                            _lock,
                            _queueing_lock,
                            _args,
                            NULL::timestamptz
                        )
                    ]::procrastinate_job_to_defer_v1[]
                ))
            ), NULL)
        )
        WHERE id = _defer_id
        RETURNING job_id INTO _job_id;

    DELETE
        FROM procrastinate_periodic_defers
        USING (
            SELECT id
            FROM procrastinate_periodic_defers
            WHERE procrastinate_periodic_defers.task_name = _task_name
            AND procrastinate_periodic_defers.periodic_id = _periodic_id
            AND procrastinate_periodic_defers.defer_timestamp < _defer_timestamp
            ORDER BY id
            FOR UPDATE
        ) to_delete
        WHERE procrastinate_periodic_defers.id = to_delete.id;

    RETURN _job_id;
END;
$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: procrastinate_jobs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.procrastinate_jobs (
    id bigint NOT NULL,
    queue_name character varying(128) NOT NULL,
    task_name character varying(128) NOT NULL,
    lock text,
    args jsonb DEFAULT '{}'::jsonb NOT NULL,
    status public.procrastinate_job_status DEFAULT 'todo'::public.procrastinate_job_status NOT NULL,
    scheduled_at timestamp with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    queueing_lock text,
    priority integer DEFAULT 0 NOT NULL,
    abort_requested boolean DEFAULT false NOT NULL,
    worker_id bigint,
    CONSTRAINT check_not_todo_abort_requested CHECK ((NOT ((status = 'todo'::public.procrastinate_job_status) AND (abort_requested = true))))
);


--
-- Name: procrastinate_fetch_job_v2(character varying[], bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_fetch_job_v2(target_queue_names character varying[], p_worker_id bigint) RETURNS public.procrastinate_jobs
    LANGUAGE plpgsql
    AS $$
DECLARE
	found_jobs procrastinate_jobs;
BEGIN
    WITH candidate AS (
        SELECT jobs.*
            FROM procrastinate_jobs AS jobs
            WHERE
                -- reject the job if its lock has earlier or higher priority jobs
                NOT EXISTS (
                    SELECT 1
                        FROM procrastinate_jobs AS other_jobs
                        WHERE
                            jobs.lock IS NOT NULL
                            AND other_jobs.lock = jobs.lock
                            AND (
                                -- job with same lock is already running
                                other_jobs.status = 'doing'
                                OR
                                -- job with same lock is waiting and has higher priority (or same priority but was queued first)
                                (
                                    other_jobs.status = 'todo'
                                    AND (
                                        other_jobs.priority > jobs.priority
                                        OR (
                                        other_jobs.priority = jobs.priority
                                        AND other_jobs.id < jobs.id
                                        )
                                    )
                                )
                            )
                )
                AND jobs.status = 'todo'
                AND (target_queue_names IS NULL OR jobs.queue_name = ANY( target_queue_names ))
                AND (jobs.scheduled_at IS NULL OR jobs.scheduled_at <= now())
            ORDER BY jobs.priority DESC, jobs.id ASC LIMIT 1
            FOR UPDATE OF jobs SKIP LOCKED
    )
    UPDATE procrastinate_jobs
        SET status = 'doing', worker_id = p_worker_id
        FROM candidate
        WHERE procrastinate_jobs.id = candidate.id
        RETURNING procrastinate_jobs.* INTO found_jobs;

 RETURN found_jobs;
END;
$$;


--
-- Name: procrastinate_finish_job_v1(bigint, public.procrastinate_job_status, boolean); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_finish_job_v1(job_id bigint, end_status public.procrastinate_job_status, delete_job boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF end_status NOT IN ('succeeded', 'failed', 'aborted') THEN
        RAISE 'End status should be either "succeeded", "failed" or "aborted" (job id: %)', job_id;
    END IF;
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = end_status,
            abort_requested = false,
            attempts = CASE status
                WHEN 'doing' THEN attempts + 1 ELSE attempts
            END
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" or "todo" status (job id: %)', job_id;
    END IF;
END;
$$;


--
-- Name: procrastinate_notify_queue_abort_job_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_notify_queue_abort_job_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'abort_job_requested', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;


--
-- Name: procrastinate_notify_queue_job_inserted_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_notify_queue_job_inserted_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'job_inserted', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;


--
-- Name: procrastinate_prune_stalled_workers_v1(double precision); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_prune_stalled_workers_v1(seconds_since_heartbeat double precision) RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    DELETE FROM procrastinate_workers
    WHERE last_heartbeat < NOW() - (seconds_since_heartbeat || 'SECOND')::INTERVAL
    RETURNING procrastinate_workers.id;
END;
$$;


--
-- Name: procrastinate_register_worker_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_register_worker_v1() RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    INSERT INTO procrastinate_workers DEFAULT VALUES
    RETURNING procrastinate_workers.id;
END;
$$;


--
-- Name: procrastinate_retry_job_v1(bigint, timestamp with time zone, integer, character varying, character varying); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_retry_job_v1(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
BEGIN
    SELECT abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status = 'doing'
    FOR UPDATE
    INTO _abort_requested;
    IF _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" status (job id: %)', job_id;
    END IF;
END;
$$;


--
-- Name: procrastinate_retry_job_v2(bigint, timestamp with time zone, integer, character varying, character varying); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_retry_job_v2(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
    _current_status procrastinate_job_status;
BEGIN
    SELECT status, abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status IN ('doing', 'failed')
    FOR UPDATE
    INTO _current_status, _abort_requested;
    IF _current_status = 'doing' AND _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status IN ('doing', 'failed')
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or has an invalid status to retry (job id: %)', job_id;
    END IF;

END;
$$;


--
-- Name: procrastinate_trigger_abort_requested_events_procedure_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'abort_requested'::procrastinate_job_event_type);
    RETURN NEW;
END;
$$;


--
-- Name: procrastinate_trigger_function_scheduled_events_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type, at)
        VALUES (NEW.id, 'scheduled'::procrastinate_job_event_type, NEW.scheduled_at);

	RETURN NEW;
END;
$$;


--
-- Name: procrastinate_trigger_function_status_events_insert_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'deferred'::procrastinate_job_event_type);
	RETURN NEW;
END;
$$;


--
-- Name: procrastinate_trigger_function_status_events_update_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_trigger_function_status_events_update_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    WITH t AS (
        SELECT CASE
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND NEW.status = 'doing'::procrastinate_job_status
                THEN 'started'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'deferred_for_retry'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'failed'::procrastinate_job_status
                THEN 'failed'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'succeeded'::procrastinate_job_status
                THEN 'succeeded'::procrastinate_job_event_type
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND (
                    NEW.status = 'cancelled'::procrastinate_job_status
                    OR NEW.status = 'failed'::procrastinate_job_status
                    OR NEW.status = 'succeeded'::procrastinate_job_status
                )
                THEN 'cancelled'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'aborted'::procrastinate_job_status
                THEN 'aborted'::procrastinate_job_event_type
            WHEN OLD.status = 'failed'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'retried'::procrastinate_job_event_type
            ELSE NULL
        END as event_type
    )
    INSERT INTO procrastinate_events(job_id, type)
        SELECT NEW.id, t.event_type
        FROM t
        WHERE t.event_type IS NOT NULL;
	RETURN NEW;
END;
$$;


--
-- Name: procrastinate_unlink_periodic_defers_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_unlink_periodic_defers_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_periodic_defers
    SET job_id = NULL
    WHERE job_id = OLD.id;
    RETURN OLD;
END;
$$;


--
-- Name: procrastinate_unregister_worker_v1(bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_unregister_worker_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    DELETE FROM procrastinate_workers
    WHERE id = worker_id;
END;
$$;


--
-- Name: procrastinate_update_heartbeat_v1(bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_update_heartbeat_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_workers
    SET last_heartbeat = NOW()
    WHERE id = worker_id;
END;
$$;


--
-- Name: rulebook_keep_published(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.rulebook_keep_published() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if tg_op = 'DELETE' then
    raise exception 'rule % is published and stays', old.id
      using errcode = 'check_violation', constraint = 'published_rule_is_never_deleted';
  end if;
  if to_jsonb(new) - array['valid_to', 'ended_on', 'withdrawn_at']
     is distinct from to_jsonb(old) - array['valid_to', 'ended_on', 'withdrawn_at'] then
    raise exception 'rule % is published: publish a new version', old.id
      using errcode = 'check_violation', constraint = 'published_rule_is_never_edited';
  end if;
  if old.withdrawn_at is not null then
    raise exception 'rule % was withdrawn and stays so', old.id
      using errcode = 'check_violation', constraint = 'withdrawn_rule_stays_withdrawn';
  end if;
  return new;
end $$;


--
-- Name: trail_await_seal(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.trail_await_seal() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  insert into trail_pendingevent (event_id) values (new.id);
  return null;
end $$;


--
-- Name: trail_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.trail_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception 'the trail is append-only: % on % refused', tg_op, tg_table_name
    using errcode = 'insufficient_privilege';
end $$;


--
-- Name: account_emailaddress; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account_emailaddress (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    user_id uuid NOT NULL
);


--
-- Name: account_emailaddress_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.account_emailaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: account_emailconfirmation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account_emailconfirmation (
    id integer NOT NULL,
    created timestamp with time zone NOT NULL,
    sent timestamp with time zone,
    key character varying(64) NOT NULL,
    email_address_id integer NOT NULL
);


--
-- Name: account_emailconfirmation_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.account_emailconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_group; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);


--
-- Name: auth_group_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_group_permissions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);


--
-- Name: auth_group_permissions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_permission; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);


--
-- Name: auth_permission_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: conference_adoption; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_adoption (
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    paper_id uuid NOT NULL,
    version_id uuid NOT NULL
);


--
-- Name: conference_amendment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_amendment (
    id uuid NOT NULL,
    heading character varying(200) NOT NULL,
    text text NOT NULL,
    removes boolean NOT NULL,
    reason text NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id uuid NOT NULL,
    org_id uuid NOT NULL,
    after_id uuid,
    clause_id uuid,
    version_id uuid NOT NULL,
    CONSTRAINT an_amendment_proposes_something CHECK ((((clause_id IS NOT NULL) AND removes) OR ((NOT removes) AND (NOT (((heading)::text = ''::text) AND (text = ''::text)))))),
    CONSTRAINT an_amendment_says_why CHECK ((NOT (reason = ''::text)))
);


--
-- Name: conference_amendmentruling; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_amendmentruling (
    id uuid NOT NULL,
    outcome character varying(12) NOT NULL,
    reason text NOT NULL,
    at timestamp with time zone NOT NULL,
    amendment_id uuid NOT NULL,
    by_id uuid NOT NULL,
    org_id uuid NOT NULL,
    version_id uuid,
    CONSTRAINT an_amendment_not_adopted_is_told_why CHECK ((((outcome)::text = 'adopted'::text) OR (NOT (reason = ''::text))))
);


--
-- Name: conference_calendarfeed; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_calendarfeed (
    id uuid NOT NULL,
    key character varying(48) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    user_id uuid NOT NULL
);


--
-- Name: conference_circular; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_circular (
    id uuid NOT NULL,
    text text NOT NULL,
    note text NOT NULL,
    due_on date NOT NULL,
    silence_is_consent boolean NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    issued_by_id uuid NOT NULL,
    org_id uuid NOT NULL,
    conference_id uuid NOT NULL,
    version_id uuid,
    topic_id uuid,
    CONSTRAINT a_circular_is_about_a_topic_or_a_paper CHECK ((((topic_id IS NOT NULL) AND (version_id IS NULL)) OR ((topic_id IS NULL) AND (version_id IS NOT NULL))))
);


--
-- Name: conference_clause; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_clause (
    id uuid NOT NULL,
    key character varying(12) NOT NULL,
    paper_id uuid NOT NULL
);


--
-- Name: conference_clausetext; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_clausetext (
    id uuid NOT NULL,
    "position" smallint NOT NULL,
    level smallint NOT NULL,
    heading character varying(200) NOT NULL,
    text text NOT NULL,
    clause_id uuid NOT NULL,
    version_id uuid NOT NULL,
    CONSTRAINT a_clause_says_something CHECK ((NOT (((heading)::text = ''::text) AND (text = ''::text)))),
    CONSTRAINT conference_clausetext_level_check CHECK ((level >= 0)),
    CONSTRAINT conference_clausetext_position_check CHECK (("position" >= 0))
);


--
-- Name: conference_closing; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_closing (
    id uuid NOT NULL,
    achieved text NOT NULL,
    "left" text NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id uuid NOT NULL,
    org_id uuid NOT NULL,
    task_id uuid NOT NULL
);


--
-- Name: conference_closingruling; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_closingruling (
    id uuid NOT NULL,
    outcome character varying(8) NOT NULL,
    comment text NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id uuid NOT NULL,
    closing_id uuid NOT NULL,
    org_id uuid NOT NULL,
    CONSTRAINT a_returned_closing_says_why CHECK ((((outcome)::text = 'closed'::text) OR (NOT (comment = ''::text))))
);


--
-- Name: conference_conference; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_conference (
    id uuid NOT NULL,
    year smallint NOT NULL,
    title character varying(200) NOT NULL,
    held_on date,
    begins_at time without time zone,
    ends_at time without time zone,
    place character varying(80) NOT NULL,
    link character varying(200) NOT NULL,
    mode character varying(12) NOT NULL,
    topics_until date,
    topics_called_at timestamp with time zone,
    who_comes text NOT NULL,
    to_bring text NOT NULL,
    reply_until date,
    quorum jsonb NOT NULL,
    agenda_number integer NOT NULL,
    sign_in_key character varying(32) NOT NULL,
    state character varying(12) NOT NULL,
    opened_at timestamp with time zone,
    began_at timestamp with time zone,
    closed_at timestamp with time zone,
    alliance_id uuid NOT NULL,
    host_id uuid,
    next_host_id uuid,
    org_id uuid NOT NULL,
    CONSTRAINT a_conference_ends_after_it_begins CHECK (((begins_at IS NULL) OR (ends_at IS NULL) OR (ends_at > begins_at))),
    CONSTRAINT an_announced_conference_has_a_day CHECK ((((state)::text = 'draft'::text) OR (held_on IS NOT NULL))),
    CONSTRAINT an_open_conference_was_announced CHECK ((((state)::text = ANY ((ARRAY['draft'::character varying, 'closed'::character varying])::text[])) OR (opened_at IS NOT NULL))),
    CONSTRAINT conference_conference_agenda_number_check CHECK ((agenda_number >= 0)),
    CONSTRAINT conference_conference_year_check CHECK ((year >= 0))
);


--
-- Name: conference_countersignature; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_countersignature (
    id uuid NOT NULL,
    answer character varying(8) NOT NULL,
    digest character varying(64) NOT NULL,
    comment text NOT NULL,
    office character varying(200) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id uuid NOT NULL,
    org_id uuid NOT NULL,
    region_id uuid NOT NULL,
    version_id uuid NOT NULL,
    CONSTRAINT a_reservation_or_objection_says_what CHECK ((((answer)::text = 'agree'::text) OR (NOT (comment = ''::text))))
);


--
-- Name: conference_decision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_decision (
    id uuid NOT NULL,
    outcome character varying(8) NOT NULL,
    comment text NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id uuid NOT NULL,
    org_id uuid NOT NULL,
    version_id uuid NOT NULL,
    CONSTRAINT a_return_says_why CHECK ((((outcome)::text = 'accepted'::text) OR (NOT (comment = ''::text)))),
    CONSTRAINT a_version_is_accepted_or_returned CHECK (((outcome)::text = ANY ((ARRAY['accepted'::character varying, 'returned'::character varying])::text[])))
);


--
-- Name: conference_eventcount; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_eventcount (
    id uuid NOT NULL,
    name character varying(40) NOT NULL,
    unit character varying(8) NOT NULL,
    value bigint NOT NULL,
    event_id uuid NOT NULL,
    CONSTRAINT conference_eventcount_value_check CHECK ((value >= 0))
);


--
-- Name: conference_eventflow; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_eventflow (
    id uuid NOT NULL,
    name character varying(40) NOT NULL,
    unit character varying(8) NOT NULL,
    value bigint NOT NULL,
    origin_id uuid NOT NULL,
    target_id uuid NOT NULL,
    event_id uuid NOT NULL,
    CONSTRAINT conference_eventflow_value_check CHECK ((value >= 0))
);


--
-- Name: conference_evidence; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_evidence (
    id uuid NOT NULL,
    title character varying(200) NOT NULL,
    dated date,
    url character varying(200) NOT NULL,
    note text NOT NULL,
    at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    by_id uuid NOT NULL,
    file_id uuid,
    org_id uuid NOT NULL,
    part_id uuid NOT NULL,
    CONSTRAINT evidence_shows_something CHECK (((file_id IS NOT NULL) OR (NOT ((url)::text = ''::text)) OR (NOT (note = ''::text))))
);


--
-- Name: conference_field; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_field (
    id uuid NOT NULL,
    "position" smallint NOT NULL,
    name character varying(100) NOT NULL,
    conference_id uuid NOT NULL,
    CONSTRAINT conference_field_position_check CHECK (("position" >= 0))
);


--
-- Name: conference_figure; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_figure (
    id uuid NOT NULL,
    "position" smallint NOT NULL,
    name character varying(40) NOT NULL,
    value bigint NOT NULL,
    unit character varying(8) NOT NULL,
    version_id uuid NOT NULL,
    CONSTRAINT a_figure_is_not_negative CHECK ((value >= 0)),
    CONSTRAINT conference_figure_position_check CHECK (("position" >= 0)),
    CONSTRAINT conference_figure_value_check CHECK ((value >= 0))
);


--
-- Name: conference_handling; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_handling (
    id uuid NOT NULL,
    outcome character varying(12) NOT NULL,
    reason text NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id uuid NOT NULL,
    org_id uuid NOT NULL,
    reply_id uuid NOT NULL,
    CONSTRAINT a_comment_not_adopted_is_told_why CHECK ((((outcome)::text = 'adopted'::text) OR (NOT (reason = ''::text))))
);


--
-- Name: conference_item; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_item (
    id uuid NOT NULL,
    "position" smallint NOT NULL,
    title character varying(200) NOT NULL,
    speaker character varying(80) NOT NULL,
    minutes smallint NOT NULL,
    note text NOT NULL,
    minuted text NOT NULL,
    began_at timestamp with time zone,
    ended_at timestamp with time zone,
    org_id uuid,
    paper_id uuid,
    section_id uuid NOT NULL,
    topic_id uuid,
    CONSTRAINT an_item_ends_after_it_began CHECK (((ended_at IS NULL) OR ((began_at IS NOT NULL) AND (ended_at >= began_at)))),
    CONSTRAINT an_item_takes_a_minute_to_a_day CHECK (((minutes >= 1) AND (minutes <= 480))),
    CONSTRAINT conference_item_minutes_check CHECK ((minutes >= 0)),
    CONSTRAINT conference_item_position_check CHECK (("position" >= 0))
);


--
-- Name: conference_jointevent; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_jointevent (
    id uuid NOT NULL,
    title character varying(200) NOT NULL,
    held_on date NOT NULL,
    division_code character varying(6) NOT NULL,
    place character varying(120) NOT NULL,
    note text NOT NULL,
    at timestamp with time zone NOT NULL,
    voided_at timestamp with time zone,
    voided_why text NOT NULL,
    by_id uuid NOT NULL,
    org_id uuid NOT NULL,
    task_id uuid NOT NULL,
    CONSTRAINT a_voided_event_says_why CHECK (((voided_at IS NULL) OR (NOT (voided_why = ''::text))))
);


--
-- Name: conference_milestone; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_milestone (
    id uuid NOT NULL,
    title character varying(200) NOT NULL,
    due_on date NOT NULL,
    reached_on date,
    note text NOT NULL,
    task_id uuid NOT NULL
);


--
-- Name: conference_notice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_notice (
    id uuid NOT NULL,
    kind character varying(12) NOT NULL,
    number character varying(60) NOT NULL,
    content jsonb NOT NULL,
    facts jsonb NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    conference_id uuid NOT NULL,
    org_id uuid NOT NULL,
    sent_by_id uuid
);


--
-- Name: conference_outcome; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_outcome (
    id uuid NOT NULL,
    kind character varying(12) NOT NULL,
    text text NOT NULL,
    present jsonb NOT NULL,
    at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    withdrawn_because text NOT NULL,
    by_id uuid NOT NULL,
    item_id uuid NOT NULL,
    CONSTRAINT a_withdrawn_outcome_says_why CHECK (((withdrawn_at IS NULL) OR (NOT (withdrawn_because = ''::text)))),
    CONSTRAINT an_outcome_says_something CHECK ((NOT (text = ''::text)))
);


--
-- Name: conference_paper; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_paper (
    id uuid NOT NULL,
    kind character varying(12) NOT NULL,
    "position" smallint NOT NULL,
    title character varying(200) NOT NULL,
    state character varying(16) NOT NULL,
    document_number character varying(60) NOT NULL,
    issued_on date,
    conference_id uuid NOT NULL,
    org_id uuid NOT NULL,
    CONSTRAINT an_issued_paper_has_number_and_day CHECK (((NOT ((state)::text = ANY ((ARRAY['issued'::character varying, 'archived'::character varying])::text[]))) OR ((NOT ((document_number)::text = ''::text)) AND (issued_on IS NOT NULL)))),
    CONSTRAINT conference_paper_position_check CHECK (("position" >= 0))
);


--
-- Name: conference_paperversion; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_paperversion (
    id uuid NOT NULL,
    number smallint NOT NULL,
    title character varying(200) NOT NULL,
    canonical text NOT NULL,
    digest character varying(64) NOT NULL,
    note text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by_id uuid NOT NULL,
    paper_id uuid NOT NULL,
    CONSTRAINT conference_paperversion_number_check CHECK ((number >= 0)),
    CONSTRAINT the_digest_is_of_the_text CHECK (((digest)::text = encode(sha256(convert_to(canonical, 'UTF8'::name)), 'hex'::text)))
);


--
-- Name: conference_part; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_part (
    id uuid NOT NULL,
    local_number character varying(60) NOT NULL,
    plan text NOT NULL,
    handler character varying(80) NOT NULL,
    state character varying(8) NOT NULL,
    claimed_at timestamp with time zone,
    claimed_by_id uuid,
    org_id uuid,
    region_id uuid NOT NULL,
    task_id uuid NOT NULL,
    CONSTRAINT a_claimed_part_says_who_does_it CHECK ((((claimed_at IS NOT NULL) AND (claimed_by_id IS NOT NULL) AND (org_id IS NOT NULL) AND ((state)::text = 'claimed'::text)) OR ((NOT ((state)::text = 'claimed'::text)) AND (claimed_at IS NULL) AND (claimed_by_id IS NULL) AND (org_id IS NULL))))
);


--
-- Name: conference_participant; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_participant (
    id uuid NOT NULL,
    name character varying(80) NOT NULL,
    title character varying(100) NOT NULL,
    rank smallint NOT NULL,
    reply character varying(8) NOT NULL,
    is_remote boolean NOT NULL,
    transport character varying(120) NOT NULL,
    needs_room boolean NOT NULL,
    diet character varying(80) NOT NULL,
    filled_at timestamp with time zone NOT NULL,
    conference_id uuid NOT NULL,
    filled_by_id uuid NOT NULL,
    org_id uuid NOT NULL,
    region_id uuid NOT NULL,
    stands_for_id uuid,
    CONSTRAINT a_deputy_comes_himself CHECK (((stands_for_id IS NULL) OR ((reply)::text = 'coming'::text))),
    CONSTRAINT conference_participant_rank_check CHECK ((rank >= 0)),
    CONSTRAINT nobody_stands_for_himself CHECK (((stands_for_id IS NULL) OR (NOT ((stands_for_id = id) AND (stands_for_id IS NOT NULL)))))
);


--
-- Name: conference_party; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_party (
    id uuid NOT NULL,
    "position" smallint NOT NULL,
    conference_id uuid NOT NULL,
    federation_id uuid NOT NULL,
    region_id uuid NOT NULL,
    CONSTRAINT conference_party_position_check CHECK (("position" >= 0))
);


--
-- Name: conference_reply; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_reply (
    id uuid NOT NULL,
    answer character varying(10) NOT NULL,
    text text NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id uuid NOT NULL,
    circular_id uuid NOT NULL,
    clause_id uuid,
    org_id uuid NOT NULL,
    region_id uuid NOT NULL,
    CONSTRAINT a_change_or_objection_says_what CHECK ((((answer)::text = ANY ((ARRAY['agree'::character varying, 'no_comment'::character varying])::text[])) OR (NOT (text = ''::text))))
);


--
-- Name: conference_report; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_report (
    id uuid NOT NULL,
    year smallint NOT NULL,
    span character varying(2) NOT NULL,
    ends_on date NOT NULL,
    org_id uuid NOT NULL,
    part_id uuid NOT NULL,
    CONSTRAINT conference_report_year_check CHECK ((year >= 0))
);


--
-- Name: conference_reportfile; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_reportfile (
    id uuid NOT NULL,
    caption character varying(120) NOT NULL,
    file_id uuid NOT NULL,
    version_id uuid NOT NULL
);


--
-- Name: conference_reportversion; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_reportversion (
    id uuid NOT NULL,
    number smallint NOT NULL,
    percent smallint NOT NULL,
    done text NOT NULL,
    problems text NOT NULL,
    next_steps text NOT NULL,
    to_coordinate text NOT NULL,
    submitted_at timestamp with time zone NOT NULL,
    report_id uuid NOT NULL,
    submitted_by_id uuid NOT NULL,
    CONSTRAINT conference_reportversion_number_check CHECK ((number >= 0)),
    CONSTRAINT conference_reportversion_percent_check CHECK ((percent >= 0)),
    CONSTRAINT percent_is_between_0_and_100 CHECK (((percent >= 0) AND (percent <= 100)))
);


--
-- Name: conference_rung; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_rung (
    id uuid NOT NULL,
    kind character varying(12) NOT NULL,
    because text NOT NULL,
    text text NOT NULL,
    document_number character varying(60) NOT NULL,
    answer_due_on date,
    at timestamp with time zone NOT NULL,
    by_id uuid,
    org_id uuid NOT NULL,
    supervision_id uuid NOT NULL,
    CONSTRAINT a_letter_has_number_and_answer_day CHECK (((NOT ((kind)::text = 'letter'::text)) OR ((NOT ((document_number)::text = ''::text)) AND (answer_due_on IS NOT NULL)))),
    CONSTRAINT what_people_do_says_who CHECK (((NOT ((kind)::text = ANY ((ARRAY['accepted'::character varying, 'answer'::character varying, 'letter'::character varying, 'reminder'::character varying])::text[]))) OR (by_id IS NOT NULL)))
);


--
-- Name: conference_section; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_section (
    id uuid NOT NULL,
    "position" smallint NOT NULL,
    title character varying(100) NOT NULL,
    conference_id uuid NOT NULL,
    CONSTRAINT conference_section_position_check CHECK (("position" >= 0))
);


--
-- Name: conference_share; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_share (
    id uuid NOT NULL,
    percent smallint NOT NULL,
    event_id uuid NOT NULL,
    region_id uuid NOT NULL,
    CONSTRAINT a_share_is_1_to_100_percent CHECK (((percent >= 1) AND (percent <= 100))),
    CONSTRAINT conference_share_percent_check CHECK ((percent >= 0))
);


--
-- Name: conference_signin; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_signin (
    id uuid NOT NULL,
    how character varying(8) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id uuid,
    participant_id uuid NOT NULL
);


--
-- Name: conference_speaker; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_speaker (
    id uuid NOT NULL,
    name character varying(80) NOT NULL,
    is_point_of_order boolean NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    began_at timestamp with time zone,
    ended_at timestamp with time zone,
    item_id uuid NOT NULL,
    region_id uuid NOT NULL
);


--
-- Name: conference_supervision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_supervision (
    id uuid NOT NULL,
    origin character varying(12) NOT NULL,
    reason text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    conclusion text NOT NULL,
    closed_by_id uuid,
    opened_by_id uuid,
    org_id uuid NOT NULL,
    part_id uuid NOT NULL,
    CONSTRAINT a_closed_supervision_says_how_it_ended CHECK (((closed_at IS NULL) OR (NOT (conclusion = ''::text)))),
    CONSTRAINT a_supervision_ordered_by_people_says_who_and_why CHECK ((((origin)::text = 'clock'::text) OR ((NOT (reason = ''::text)) AND (opened_by_id IS NOT NULL))))
);


--
-- Name: conference_task; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_task (
    id uuid NOT NULL,
    kind character varying(12) NOT NULL,
    number smallint NOT NULL,
    title character varying(200) NOT NULL,
    text text NOT NULL,
    goal text NOT NULL,
    leader character varying(80) NOT NULL,
    handler character varying(80) NOT NULL,
    budget character varying(120) NOT NULL,
    rhythm character varying(12) NOT NULL,
    starts_on date,
    deadline date,
    state character varying(12) NOT NULL,
    clause_id uuid,
    field_id uuid,
    lead_id uuid,
    outcome_id uuid,
    paper_id uuid NOT NULL,
    CONSTRAINT a_task_beyond_open_has_a_lead CHECK ((((lead_id IS NULL) AND ((state)::text = 'open'::text)) OR ((state)::text = 'cancelled'::text) OR ((NOT ((state)::text = 'open'::text)) AND (lead_id IS NOT NULL)))),
    CONSTRAINT a_task_ends_after_it_begins CHECK (((deadline IS NULL) OR (starts_on IS NULL) OR (deadline >= starts_on))),
    CONSTRAINT conference_task_number_check CHECK ((number >= 0))
);


--
-- Name: conference_topic; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_topic (
    id uuid NOT NULL,
    title character varying(200) NOT NULL,
    field character varying(100) NOT NULL,
    background text NOT NULL,
    ask text NOT NULL,
    draft_text text NOT NULL,
    wanted character varying(12) NOT NULL,
    contact character varying(80) NOT NULL,
    is_secret boolean NOT NULL,
    made_at timestamp with time zone NOT NULL,
    submitted_at timestamp with time zone,
    alliance_id uuid NOT NULL,
    conference_id uuid,
    made_by_id uuid NOT NULL,
    org_id uuid NOT NULL,
    origin_id uuid
);


--
-- Name: conference_topicfile; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_topicfile (
    id uuid NOT NULL,
    file_id uuid NOT NULL,
    topic_id uuid NOT NULL
);


--
-- Name: conference_topicstep; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_topicstep (
    id uuid NOT NULL,
    state character varying(12) NOT NULL,
    comment text NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id uuid NOT NULL,
    conference_id uuid,
    org_id uuid NOT NULL,
    topic_id uuid NOT NULL,
    CONSTRAINT a_deferred_topic_says_why CHECK (((NOT ((state)::text = 'deferred'::text)) OR (NOT (comment = ''::text)))),
    CONSTRAINT a_returned_topic_says_why CHECK (((NOT ((state)::text = 'draft'::text)) OR (NOT (comment = ''::text)))),
    CONSTRAINT a_topic_is_taken_up_for_review CHECK (((conference_id IS NULL) OR ((state)::text = 'host_review'::text)))
);


--
-- Name: conference_voice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_voice (
    id uuid NOT NULL,
    answer character varying(8) NOT NULL,
    comment text NOT NULL,
    outcome_id uuid NOT NULL,
    region_id uuid NOT NULL,
    CONSTRAINT a_voice_with_reservation_says_what CHECK ((((answer)::text = 'agree'::text) OR (NOT (comment = ''::text))))
);


--
-- Name: deadlines_calendarday; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deadlines_calendarday (
    day date NOT NULL,
    kind character varying(8) NOT NULL,
    name character varying(40) NOT NULL,
    source character varying(200) NOT NULL,
    announced_on date
);


--
-- Name: deadlines_calendaryear; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deadlines_calendaryear (
    year smallint NOT NULL,
    is_announced boolean NOT NULL,
    source character varying(200) NOT NULL,
    edition uuid NOT NULL,
    CONSTRAINT an_announced_year_names_its_notice CHECK (((NOT is_announced) OR (NOT ((source)::text = ''::text)))),
    CONSTRAINT deadlines_calendaryear_year_check CHECK ((year >= 0))
);


--
-- Name: deadlines_clock; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deadlines_clock (
    id uuid NOT NULL,
    object_type character varying(64) NOT NULL,
    object_id character varying(64) NOT NULL,
    name character varying(64) NOT NULL,
    title character varying(120) NOT NULL,
    unit character varying(8) NOT NULL,
    amount integer,
    starts_at timestamp with time zone NOT NULL,
    source character varying(200) NOT NULL,
    original_due timestamp with time zone NOT NULL,
    approved_due timestamp with time zone,
    chasing_due timestamp with time zone,
    provisional boolean NOT NULL,
    because text NOT NULL,
    near_days smallint NOT NULL,
    stopped_at timestamp with time zone,
    outcome character varying(120) NOT NULL,
    org_id uuid NOT NULL,
    CONSTRAINT a_clock_ends_after_it_starts CHECK ((original_due >= starts_at)),
    CONSTRAINT a_period_has_a_length_and_a_fixed_day_has_none CHECK ((((amount IS NULL) AND ((unit)::text = 'fixed'::text)) OR ((NOT ((unit)::text = 'fixed'::text)) AND (amount > 0) AND (amount IS NOT NULL)))),
    CONSTRAINT deadlines_clock_amount_check CHECK ((amount >= 0)),
    CONSTRAINT deadlines_clock_near_days_check CHECK ((near_days >= 0)),
    CONSTRAINT only_a_stopped_clock_has_an_outcome CHECK (((stopped_at IS NOT NULL) OR ((outcome)::text = ''::text)))
);


--
-- Name: deadlines_extension; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deadlines_extension (
    id uuid NOT NULL,
    due_then timestamp with time zone NOT NULL,
    asked_until timestamp with time zone NOT NULL,
    reason character varying(500) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    asked_by_id uuid,
    clock_id uuid NOT NULL,
    org_id uuid NOT NULL,
    CONSTRAINT an_extension_asks_for_a_later_day CHECK ((asked_until > due_then)),
    CONSTRAINT an_extension_is_asked_before_the_due CHECK ((asked_at <= due_then)),
    CONSTRAINT an_extension_says_why CHECK ((NOT ((reason)::text = ''::text)))
);


--
-- Name: deadlines_extensiondecision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deadlines_extensiondecision (
    id uuid NOT NULL,
    outcome character varying(8) NOT NULL,
    comment character varying(500) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id uuid,
    extension_id uuid NOT NULL,
    org_id uuid NOT NULL,
    CONSTRAINT a_refused_extension_says_why CHECK ((((outcome)::text = 'approved'::text) OR (NOT ((comment)::text = ''::text))))
);


--
-- Name: deadlines_suspension; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deadlines_suspension (
    id uuid NOT NULL,
    began_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    reason character varying(300) NOT NULL,
    by_id uuid,
    clock_id uuid NOT NULL,
    CONSTRAINT a_suspension_ends_after_it_begins CHECK (((ended_at IS NULL) OR (ended_at >= began_at)))
);


--
-- Name: django_content_type; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);


--
-- Name: django_content_type_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: django_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);


--
-- Name: django_migrations_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: django_session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);


--
-- Name: documents_documentnumber; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.documents_documentnumber (
    id uuid NOT NULL,
    mark character varying(20) NOT NULL,
    year smallint NOT NULL,
    serial integer NOT NULL,
    object_type character varying(64) NOT NULL,
    object_id character varying(64) NOT NULL,
    title character varying(300) NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    voided_at timestamp with time zone,
    void_reason character varying(300) NOT NULL,
    issued_by_id uuid,
    org_id uuid NOT NULL,
    CONSTRAINT a_number_is_voided_after_it_is_given CHECK (((voided_at IS NULL) OR (voided_at >= issued_at))),
    CONSTRAINT a_void_number_says_why CHECK (((((void_reason)::text = ''::text) AND (voided_at IS NULL)) OR ((voided_at IS NOT NULL) AND (NOT ((void_reason)::text = ''::text))))),
    CONSTRAINT documents_documentnumber_serial_check CHECK ((serial >= 0)),
    CONSTRAINT documents_documentnumber_year_check CHECK ((year >= 0))
);


--
-- Name: documents_serial; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.documents_serial (
    id uuid NOT NULL,
    mark character varying(20) NOT NULL,
    year smallint NOT NULL,
    last integer NOT NULL,
    org_id uuid NOT NULL,
    CONSTRAINT a_counter_has_counted CHECK ((last > 0)),
    CONSTRAINT documents_serial_last_check CHECK ((last >= 0)),
    CONSTRAINT documents_serial_year_check CHECK ((year >= 0))
);


--
-- Name: documents_signedcopy; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.documents_signedcopy (
    id uuid NOT NULL,
    object_type character varying(64) NOT NULL,
    object_id character varying(64) NOT NULL,
    note character varying(300) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id uuid,
    file_id uuid NOT NULL,
    org_id uuid NOT NULL
);


--
-- Name: files_file; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.files_file (
    id uuid NOT NULL,
    name character varying(120) NOT NULL,
    size integer NOT NULL,
    media_type character varying(80) NOT NULL,
    sha256 character varying(64) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    org_id uuid NOT NULL,
    uploaded_by_id uuid,
    CONSTRAINT a_file_is_not_empty CHECK ((size > 0)),
    CONSTRAINT files_file_size_check CHECK ((size >= 0))
);


--
-- Name: inbox_message; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.inbox_message (
    id uuid NOT NULL,
    kind character varying(12) NOT NULL,
    title character varying(120) NOT NULL,
    body text NOT NULL,
    url character varying(300) NOT NULL,
    sent_by character varying(200) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    read_at timestamp with time zone,
    recipient_id uuid NOT NULL,
    CONSTRAINT a_message_is_read_after_it_is_sent CHECK (((read_at IS NULL) OR (read_at >= created_at))),
    CONSTRAINT a_message_leads_inside CHECK ((((url)::text = ''::text) OR (((url)::text ~~ '/%'::text) AND (NOT ((url)::text ~~ '//%'::text)))))
);


--
-- Name: inbox_mutedchannel; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.inbox_mutedchannel (
    id uuid NOT NULL,
    kind character varying(12) NOT NULL,
    channel character varying(8) NOT NULL,
    user_id uuid NOT NULL,
    CONSTRAINT account_messages_cannot_be_muted CHECK ((NOT ((kind)::text = 'account'::text)))
);


--
-- Name: intake_draft; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.intake_draft (
    id uuid NOT NULL,
    name character varying(200) NOT NULL,
    text text NOT NULL,
    marks jsonb NOT NULL,
    "values" jsonb NOT NULL,
    status character varying(10) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    decided_at timestamp with time zone,
    article_id integer,
    conference_id uuid,
    created_by_id uuid NOT NULL,
    decided_by_id uuid,
    org_id uuid NOT NULL,
    CONSTRAINT draft_is_decided_by_somebody_at_some_time CHECK ((((decided_at IS NULL) AND (decided_by_id IS NULL) AND ((status)::text = 'open'::text)) OR ((NOT ((status)::text = 'open'::text)) AND (decided_at IS NOT NULL) AND (decided_by_id IS NOT NULL))))
);


--
-- Name: jobs_job; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.jobs_job (
    id uuid NOT NULL,
    kind character varying(64) NOT NULL,
    title character varying(120) NOT NULL,
    address character varying(45) NOT NULL,
    back_url character varying(300) NOT NULL,
    state character varying(8) NOT NULL,
    done bigint NOT NULL,
    total bigint NOT NULL,
    note character varying(500) NOT NULL,
    log text NOT NULL,
    result text NOT NULL,
    result_data jsonb,
    result_file_id uuid,
    created_at timestamp with time zone NOT NULL,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    office_id uuid,
    org_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    CONSTRAINT a_failed_job_says_why CHECK ((NOT (((note)::text = ''::text) AND ((state)::text = 'failed'::text)))),
    CONSTRAINT a_finished_job_has_its_time CHECK ((((finished_at IS NOT NULL) AND ((state)::text = ANY ((ARRAY['done'::character varying, 'failed'::character varying])::text[]))) OR ((finished_at IS NULL) AND ((state)::text = ANY ((ARRAY['waiting'::character varying, 'running'::character varying])::text[]))))),
    CONSTRAINT a_job_leads_back_inside CHECK ((((back_url)::text = ''::text) OR (((back_url)::text ~~ '/%'::text) AND (NOT ((back_url)::text ~~ '//%'::text))))),
    CONSTRAINT jobs_job_done_check CHECK ((done >= 0)),
    CONSTRAINT jobs_job_total_check CHECK ((total >= 0))
);


--
-- Name: mfa_authenticator; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mfa_authenticator (
    id bigint NOT NULL,
    type character varying(20) NOT NULL,
    data jsonb NOT NULL,
    user_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);


--
-- Name: mfa_authenticator_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.mfa_authenticator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mfa_authenticator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: modelsearch_indexentry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.modelsearch_indexentry (
    id integer NOT NULL,
    object_id character varying(50) NOT NULL,
    title_norm double precision NOT NULL,
    content_type_id integer NOT NULL,
    autocomplete tsvector NOT NULL,
    title tsvector NOT NULL,
    body tsvector NOT NULL,
    title_text text NOT NULL,
    body_text text NOT NULL
);


--
-- Name: modelsearch_indexentry_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.modelsearch_indexentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.modelsearch_indexentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: news_articlepage; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.news_articlepage (
    page_ptr_id integer NOT NULL,
    lead_title character varying(120) NOT NULL,
    sub_title character varying(120) NOT NULL,
    body jsonb NOT NULL,
    published_at timestamp with time zone NOT NULL,
    source_kind character varying(8) NOT NULL,
    source_name character varying(60) NOT NULL,
    source_address character varying(500) NOT NULL,
    original_title character varying(200) NOT NULL,
    authorisation character varying(200) NOT NULL,
    reporters character varying(200) NOT NULL,
    correspondents character varying(200) NOT NULL,
    editor character varying(80) NOT NULL,
    reviewer character varying(80) NOT NULL,
    disclaimer text NOT NULL,
    withdrawn_at timestamp with time zone,
    withdrawn_reason character varying(300) NOT NULL,
    region_id uuid NOT NULL,
    category_id uuid,
    CONSTRAINT withdrawal_has_a_reason CHECK ((((withdrawn_at IS NULL) AND ((withdrawn_reason)::text = ''::text)) OR ((withdrawn_at IS NOT NULL) AND (NOT ((withdrawn_reason)::text = ''::text)))))
);


--
-- Name: news_category; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.news_category (
    id uuid NOT NULL,
    name character varying(20) NOT NULL,
    slug character varying(20) NOT NULL,
    "position" smallint NOT NULL,
    CONSTRAINT news_category_position_check CHECK (("position" >= 0))
);


--
-- Name: news_correction; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.news_correction (
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    what text NOT NULL,
    article_id integer NOT NULL,
    by_id uuid,
    CONSTRAINT correction_says_what CHECK ((NOT (what = ''::text)))
);


--
-- Name: news_deskpage; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.news_deskpage (
    page_ptr_id integer NOT NULL,
    region_id uuid NOT NULL
);


--
-- Name: news_infringementreport; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.news_infringementreport (
    id uuid NOT NULL,
    year smallint NOT NULL,
    serial integer NOT NULL,
    token character varying(32) NOT NULL,
    address character varying(500) NOT NULL,
    "right" character varying(12) NOT NULL,
    claimant_name bytea,
    contact bytea,
    statement text NOT NULL,
    evidence text NOT NULL,
    state character varying(12) NOT NULL,
    received_at timestamp with time zone NOT NULL,
    acknowledged_at timestamp with time zone,
    decision character varying(10) NOT NULL,
    reason text NOT NULL,
    decided_at timestamp with time zone,
    acknowledged_by_id uuid,
    article_id integer,
    decided_by_id uuid,
    region_id uuid,
    CONSTRAINT acknowledgement_has_who_when_and_home CHECK ((((acknowledged_at IS NULL) AND (acknowledged_by_id IS NULL) AND ((state)::text = 'received'::text)) OR (((state)::text = ANY ((ARRAY['acknowledged'::character varying, 'decided'::character varying])::text[])) AND (acknowledged_at IS NOT NULL) AND (acknowledged_by_id IS NOT NULL) AND (region_id IS NOT NULL)))),
    CONSTRAINT decision_has_who_when_and_why CHECK (((((state)::text = ANY ((ARRAY['received'::character varying, 'acknowledged'::character varying])::text[])) AND (decided_at IS NULL) AND (decided_by_id IS NULL) AND ((decision)::text = ''::text) AND (reason = ''::text)) OR ((decided_at IS NOT NULL) AND (decided_by_id IS NOT NULL) AND ((state)::text = 'decided'::text) AND (NOT ((decision)::text = ''::text)) AND (NOT (reason = ''::text))))),
    CONSTRAINT news_infringementreport_serial_check CHECK ((serial >= 0)),
    CONSTRAINT news_infringementreport_year_check CHECK ((year >= 0)),
    CONSTRAINT receipt_numbers_begin_with_one CHECK ((serial >= 1))
);


--
-- Name: news_newsindexpage; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.news_newsindexpage (
    page_ptr_id integer NOT NULL
);


--
-- Name: news_receiptcounter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.news_receiptcounter (
    year smallint NOT NULL,
    last integer NOT NULL,
    CONSTRAINT news_receiptcounter_last_check CHECK ((last >= 0)),
    CONSTRAINT news_receiptcounter_year_check CHECK ((year >= 0))
);


--
-- Name: news_reviewtask; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.news_reviewtask (
    task_ptr_id integer NOT NULL
);


--
-- Name: news_tickerentry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.news_tickerentry (
    id uuid NOT NULL,
    text character varying(80) NOT NULL,
    url character varying(500) NOT NULL,
    weight smallint NOT NULL,
    pinned boolean NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone,
    article_id integer,
    region_id uuid NOT NULL,
    CONSTRAINT ticker_entry_ends_after_it_starts CHECK (((expires_at IS NULL) OR (expires_at >= starts_at))),
    CONSTRAINT ticker_entry_leads_somewhere CHECK (((article_id IS NOT NULL) OR (NOT ((url)::text = ''::text))))
);


--
-- Name: orgs_alliance; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orgs_alliance (
    id uuid NOT NULL,
    name character varying(40) NOT NULL,
    prose_name character varying(40) NOT NULL,
    slug character varying(50) NOT NULL
);


--
-- Name: orgs_allianceseat; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orgs_allianceseat (
    id uuid NOT NULL,
    "position" smallint NOT NULL,
    alliance_id uuid NOT NULL,
    region_id uuid NOT NULL,
    CONSTRAINT orgs_allianceseat_position_check CHECK (("position" >= 0))
);


--
-- Name: orgs_division; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orgs_division (
    id uuid NOT NULL,
    code character varying(6) NOT NULL,
    name character varying(40) NOT NULL,
    parent_code character varying(6) NOT NULL,
    valid_from date,
    valid_to date,
    successor_code character varying(6) NOT NULL,
    CONSTRAINT division_ends_after_it_begins CHECK (((valid_to IS NULL) OR (valid_from IS NULL) OR (valid_to > valid_from)))
);


--
-- Name: orgs_organisation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orgs_organisation (
    path character varying(255) NOT NULL,
    depth integer NOT NULL,
    numchild integer NOT NULL,
    id uuid NOT NULL,
    kind character varying(12) NOT NULL,
    name character varying(100) NOT NULL,
    short_name character varying(40) NOT NULL,
    division_code character varying(6) NOT NULL,
    credit_code character varying(18) NOT NULL,
    is_legal_person boolean NOT NULL,
    term_ends_on date,
    status character varying(12) NOT NULL,
    merged_into_id uuid,
    region_id uuid NOT NULL,
    CONSTRAINT merged_organisation_names_its_successor CHECK ((((merged_into_id IS NOT NULL) AND ((status)::text = 'merged'::text)) OR ((NOT ((status)::text = 'merged'::text)) AND (merged_into_id IS NULL)))),
    CONSTRAINT orgs_organisation_depth_check CHECK ((depth >= 0)),
    CONSTRAINT orgs_organisation_numchild_check CHECK ((numchild >= 0))
);


--
-- Name: orgs_organisationlink; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orgs_organisationlink (
    id uuid NOT NULL,
    kind character varying(12) NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    child_id uuid NOT NULL,
    parent_id uuid NOT NULL,
    CONSTRAINT a_link_joins_two_organisations CHECK ((NOT (child_id = parent_id))),
    CONSTRAINT link_ends_after_it_begins CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)))
);


--
-- Name: orgs_region; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orgs_region (
    id uuid NOT NULL,
    code character varying(6) NOT NULL,
    name character varying(20) NOT NULL,
    short character varying(2) NOT NULL,
    colour character varying(8) NOT NULL
);


--
-- Name: people_consent; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people_consent (
    id uuid NOT NULL,
    purpose character varying(40) NOT NULL,
    text_version smallint NOT NULL,
    channel character varying(20) NOT NULL,
    given_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    user_id uuid NOT NULL,
    CONSTRAINT consent_is_withdrawn_after_it_is_given CHECK (((withdrawn_at IS NULL) OR (withdrawn_at >= given_at))),
    CONSTRAINT people_consent_text_version_check CHECK ((text_version >= 0))
);


--
-- Name: people_member; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people_member (
    id uuid NOT NULL,
    name character varying(80) NOT NULL,
    id_number bytea,
    id_number_index bytea,
    phone bytea,
    phone_index bytea,
    post character varying(60) NOT NULL,
    status character varying(12) NOT NULL,
    joined_on date NOT NULL,
    employer_id uuid,
    region_id uuid NOT NULL,
    union_id uuid NOT NULL,
    user_id uuid
);


--
-- Name: people_officeheld; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people_officeheld (
    id uuid NOT NULL,
    role character varying(16) NOT NULL,
    since date NOT NULL,
    until date,
    org_id uuid NOT NULL,
    user_id uuid NOT NULL,
    CONSTRAINT office_ends_after_it_begins CHECK (((until IS NULL) OR (until >= since)))
);


--
-- Name: people_user; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people_user (
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    id uuid NOT NULL,
    name character varying(80) NOT NULL,
    email character varying(254),
    phone bytea,
    phone_index bytea,
    phone_verified_at timestamp with time zone,
    must_change_password boolean NOT NULL,
    is_active boolean NOT NULL,
    is_staff boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    home_id uuid,
    CONSTRAINT account_has_phone_or_email CHECK (((email IS NOT NULL) OR (phone_index IS NOT NULL)))
);


--
-- Name: people_user_groups; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people_user_groups (
    id bigint NOT NULL,
    user_id uuid NOT NULL,
    group_id integer NOT NULL
);


--
-- Name: people_user_groups_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.people_user_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_user_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: people_user_user_permissions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people_user_user_permissions (
    id bigint NOT NULL,
    user_id uuid NOT NULL,
    permission_id integer NOT NULL
);


--
-- Name: people_user_user_permissions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.people_user_user_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_user_user_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: procrastinate_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.procrastinate_events (
    id bigint NOT NULL,
    job_id bigint NOT NULL,
    type public.procrastinate_job_event_type,
    at timestamp with time zone DEFAULT now()
);


--
-- Name: procrastinate_events_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.procrastinate_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: procrastinate_events_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.procrastinate_events_id_seq OWNED BY public.procrastinate_events.id;


--
-- Name: procrastinate_jobs_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.procrastinate_jobs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: procrastinate_jobs_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.procrastinate_jobs_id_seq OWNED BY public.procrastinate_jobs.id;


--
-- Name: procrastinate_periodic_defers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.procrastinate_periodic_defers (
    id bigint NOT NULL,
    task_name character varying(128) NOT NULL,
    defer_timestamp bigint,
    job_id bigint,
    periodic_id character varying(128) DEFAULT ''::character varying NOT NULL
);


--
-- Name: procrastinate_periodic_defers_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.procrastinate_periodic_defers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: procrastinate_periodic_defers_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.procrastinate_periodic_defers_id_seq OWNED BY public.procrastinate_periodic_defers.id;


--
-- Name: procrastinate_workers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.procrastinate_workers (
    id bigint NOT NULL,
    last_heartbeat timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: procrastinate_workers_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.procrastinate_workers ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.procrastinate_workers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: rulebook_rule; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rulebook_rule (
    id uuid NOT NULL,
    code character varying(80) NOT NULL,
    title character varying(120) NOT NULL,
    division_code character varying(6) NOT NULL,
    place character varying(40) NOT NULL,
    value jsonb NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    source character varying(200) NOT NULL,
    version integer NOT NULL,
    ended_on date,
    published_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    alliance_id uuid NOT NULL,
    corrects_id uuid,
    org_id uuid NOT NULL,
    published_by_id uuid,
    region_id uuid,
    replaces_id uuid,
    CONSTRAINT rule_ends_after_it_begins CHECK (((valid_to IS NULL) OR (valid_to > valid_from))),
    CONSTRAINT rule_names_its_source CHECK ((NOT ((source)::text = ''::text))),
    CONSTRAINT rule_of_a_city_names_its_region CHECK ((((division_code)::text = ''::text) OR (region_id IS NOT NULL))),
    CONSTRAINT rulebook_rule_version_check CHECK ((version >= 0)),
    CONSTRAINT versions_are_numbered_from_one CHECK ((version >= 1))
);


--
-- Name: socialaccount_socialaccount; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.socialaccount_socialaccount (
    id integer NOT NULL,
    provider character varying(200) NOT NULL,
    uid character varying(191) NOT NULL,
    last_login timestamp with time zone NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    extra_data jsonb NOT NULL,
    user_id uuid NOT NULL
);


--
-- Name: socialaccount_socialaccount_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.socialaccount_socialaccount ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialaccount_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: socialaccount_socialapp; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.socialaccount_socialapp (
    id integer NOT NULL,
    provider character varying(30) NOT NULL,
    name character varying(40) NOT NULL,
    client_id character varying(191) NOT NULL,
    secret character varying(191) NOT NULL,
    key character varying(191) NOT NULL,
    provider_id character varying(200) NOT NULL,
    settings jsonb NOT NULL
);


--
-- Name: socialaccount_socialapp_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.socialaccount_socialapp ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialapp_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: socialaccount_socialtoken; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.socialaccount_socialtoken (
    id integer NOT NULL,
    token text NOT NULL,
    token_secret text NOT NULL,
    expires_at timestamp with time zone,
    account_id integer NOT NULL,
    app_id integer
);


--
-- Name: socialaccount_socialtoken_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.socialaccount_socialtoken ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialtoken_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: spreadsheets_import; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.spreadsheets_import (
    id uuid NOT NULL,
    kind character varying(64) NOT NULL,
    title character varying(80) NOT NULL,
    permission character varying(40) NOT NULL,
    check_task character varying(120) NOT NULL,
    save_task character varying(120) NOT NULL,
    back_url character varying(300) NOT NULL,
    state character varying(8) NOT NULL,
    rows integer NOT NULL,
    faulty_rows integer NOT NULL,
    faults integer NOT NULL,
    problems jsonb NOT NULL,
    notes jsonb NOT NULL,
    preview jsonb NOT NULL,
    at timestamp with time zone NOT NULL,
    saved_at timestamp with time zone,
    by_id uuid NOT NULL,
    file_id uuid NOT NULL,
    job_id uuid,
    marked_id uuid,
    org_id uuid NOT NULL,
    saved_by_id uuid,
    CONSTRAINT a_faulty_import_has_faults CHECK (((NOT ((state)::text = 'faulty'::text)) OR (faults > 0))),
    CONSTRAINT a_saved_import_has_who_and_when CHECK ((((saved_at IS NOT NULL) AND (saved_by_id IS NOT NULL) AND ((state)::text = 'saved'::text)) OR ((NOT ((state)::text = 'saved'::text)) AND (saved_at IS NULL) AND (saved_by_id IS NULL)))),
    CONSTRAINT an_import_leads_back_inside CHECK ((((back_url)::text = ''::text) OR (((back_url)::text ~~ '/%'::text) AND (NOT ((back_url)::text ~~ '//%'::text))))),
    CONSTRAINT spreadsheets_import_faults_check CHECK ((faults >= 0)),
    CONSTRAINT spreadsheets_import_faulty_rows_check CHECK ((faulty_rows >= 0)),
    CONSTRAINT spreadsheets_import_rows_check CHECK ((rows >= 0)),
    CONSTRAINT what_is_saved_has_rows_and_no_faults CHECK (((NOT ((state)::text = ANY ((ARRAY['ready'::character varying, 'saved'::character varying])::text[]))) OR ((faults = 0) AND (rows > 0))))
);


--
-- Name: taggit_tag; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.taggit_tag (
    id integer NOT NULL,
    name character varying(100) NOT NULL,
    slug character varying(100) NOT NULL
);


--
-- Name: taggit_tag_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.taggit_tag ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.taggit_tag_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: taggit_taggeditem; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.taggit_taggeditem (
    id integer NOT NULL,
    object_id integer NOT NULL,
    content_type_id integer NOT NULL,
    tag_id integer NOT NULL
);


--
-- Name: taggit_taggeditem_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.taggit_taggeditem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.taggit_taggeditem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: trail_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.trail_event (
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    actor_id uuid,
    actor_name character varying(80) NOT NULL,
    office character varying(200) NOT NULL,
    region character varying(8) NOT NULL,
    address character varying(45) NOT NULL,
    action character varying(64) NOT NULL,
    what character varying(300) NOT NULL,
    object_type character varying(64) NOT NULL,
    object_id character varying(64) NOT NULL,
    object_label character varying(300) NOT NULL,
    old jsonb,
    new jsonb,
    note text NOT NULL
);


--
-- Name: trail_pendingevent; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.trail_pendingevent (
    event_id uuid NOT NULL
);


--
-- Name: trail_seal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.trail_seal (
    number bigint NOT NULL,
    sealed_at timestamp with time zone NOT NULL,
    entries bytea NOT NULL,
    previous_hash bytea NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT seals_are_numbered_from_one CHECK ((number >= 1)),
    CONSTRAINT trail_seal_number_check CHECK ((number >= 0))
);


--
-- Name: usersessions_usersession; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.usersessions_usersession (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ip inet NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    session_key character varying(40) NOT NULL,
    user_agent character varying(200) NOT NULL,
    data jsonb NOT NULL,
    user_id uuid NOT NULL
);


--
-- Name: usersessions_usersession_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.usersessions_usersession ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.usersessions_usersession_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailadmin_admin; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailadmin_admin (
    id integer NOT NULL
);


--
-- Name: wagtailadmin_admin_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailadmin_admin ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailadmin_admin_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailadmin_editingsession; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailadmin_editingsession (
    id integer NOT NULL,
    object_id character varying(255) NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    content_type_id integer NOT NULL,
    user_id uuid NOT NULL,
    is_editing boolean NOT NULL
);


--
-- Name: wagtailadmin_editingsession_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailadmin_editingsession ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailadmin_editingsession_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailadmin_formstate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailadmin_formstate (
    id integer NOT NULL,
    data text NOT NULL,
    object_id character varying(255) NOT NULL,
    parent_object_id character varying(255) NOT NULL,
    last_updated_at timestamp with time zone NOT NULL,
    content_type_id integer NOT NULL,
    user_id uuid NOT NULL
);


--
-- Name: wagtailadmin_formstate_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailadmin_formstate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailadmin_formstate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_apitoken; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_apitoken (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    key_hash character varying(64) NOT NULL,
    prefix character varying(16) NOT NULL,
    created timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    last_used_at timestamp with time zone,
    user_id uuid NOT NULL
);


--
-- Name: wagtailcore_apitoken_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_apitoken ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_apitoken_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_collection; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_collection (
    id integer NOT NULL,
    path character varying(255) NOT NULL COLLATE pg_catalog."C",
    depth integer NOT NULL,
    numchild integer NOT NULL,
    name character varying(255) NOT NULL,
    CONSTRAINT wagtailcore_collection_depth_check CHECK ((depth >= 0)),
    CONSTRAINT wagtailcore_collection_numchild_check CHECK ((numchild >= 0))
);


--
-- Name: wagtailcore_collection_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_collection ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_collection_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_collectionviewrestriction; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_collectionviewrestriction (
    id integer NOT NULL,
    restriction_type character varying(20) NOT NULL,
    password character varying(255) NOT NULL,
    collection_id integer NOT NULL
);


--
-- Name: wagtailcore_collectionviewrestriction_groups; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_collectionviewrestriction_groups (
    id bigint NOT NULL,
    collectionviewrestriction_id integer CONSTRAINT wagtailcore_collectionviewr_collectionviewrestriction__not_null NOT NULL,
    group_id integer NOT NULL
);


--
-- Name: wagtailcore_collectionviewrestriction_groups_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_collectionviewrestriction_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_collectionviewrestriction_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_collectionviewrestriction_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_collectionviewrestriction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_collectionviewrestriction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_comment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_comment (
    id integer NOT NULL,
    text text NOT NULL,
    contentpath text NOT NULL,
    "position" text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    resolved_at timestamp with time zone,
    page_id integer NOT NULL,
    resolved_by_id uuid,
    revision_created_id integer,
    user_id uuid NOT NULL
);


--
-- Name: wagtailcore_comment_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_comment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_comment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_commentreply; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_commentreply (
    id integer NOT NULL,
    text text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    comment_id integer NOT NULL,
    user_id uuid NOT NULL
);


--
-- Name: wagtailcore_commentreply_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_commentreply ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_commentreply_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_groupapprovaltask; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_groupapprovaltask (
    task_ptr_id integer NOT NULL
);


--
-- Name: wagtailcore_groupapprovaltask_groups; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_groupapprovaltask_groups (
    id bigint NOT NULL,
    groupapprovaltask_id integer CONSTRAINT wagtailcore_groupapprovaltask_gro_groupapprovaltask_id_not_null NOT NULL,
    group_id integer NOT NULL
);


--
-- Name: wagtailcore_groupapprovaltask_groups_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_groupapprovaltask_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_groupapprovaltask_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_groupcollectionpermission; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_groupcollectionpermission (
    id integer NOT NULL,
    collection_id integer NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);


--
-- Name: wagtailcore_groupcollectionpermission_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_groupcollectionpermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_groupcollectionpermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_grouppagepermission; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_grouppagepermission (
    id integer NOT NULL,
    group_id integer NOT NULL,
    page_id integer NOT NULL,
    permission_id integer NOT NULL
);


--
-- Name: wagtailcore_grouppagepermission_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_grouppagepermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_grouppagepermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_groupsitepermission; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_groupsitepermission (
    id integer NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL,
    site_id integer NOT NULL
);


--
-- Name: wagtailcore_groupsitepermission_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_groupsitepermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_groupsitepermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_locale; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_locale (
    id integer NOT NULL,
    language_code character varying(100) NOT NULL
);


--
-- Name: wagtailcore_locale_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_locale ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_locale_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_modellogentry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_modellogentry (
    id integer NOT NULL,
    label text NOT NULL,
    action character varying(255) NOT NULL,
    data jsonb CONSTRAINT wagtailcore_modellogentry_data_json_not_null NOT NULL,
    "timestamp" timestamp with time zone NOT NULL,
    content_changed boolean NOT NULL,
    deleted boolean NOT NULL,
    object_id character varying(255) NOT NULL,
    content_type_id integer,
    user_id uuid,
    uuid uuid,
    revision_id integer
);


--
-- Name: wagtailcore_modellogentry_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_modellogentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_modellogentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_page; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_page (
    id integer NOT NULL,
    path character varying(255) NOT NULL COLLATE pg_catalog."C",
    depth integer NOT NULL,
    numchild integer NOT NULL,
    title character varying(255) NOT NULL,
    slug character varying(255) NOT NULL,
    live boolean NOT NULL,
    has_unpublished_changes boolean NOT NULL,
    url_path text NOT NULL,
    seo_title character varying(255) NOT NULL,
    show_in_menus boolean NOT NULL,
    search_description text NOT NULL,
    go_live_at timestamp with time zone,
    expire_at timestamp with time zone,
    expired boolean NOT NULL,
    content_type_id integer NOT NULL,
    owner_id uuid,
    locked boolean NOT NULL,
    latest_revision_created_at timestamp with time zone,
    first_published_at timestamp with time zone,
    live_revision_id integer,
    last_published_at timestamp with time zone,
    draft_title character varying(255) NOT NULL,
    locked_at timestamp with time zone,
    locked_by_id uuid,
    translation_key uuid NOT NULL,
    locale_id integer NOT NULL,
    alias_of_id integer,
    latest_revision_id integer,
    CONSTRAINT wagtailcore_page_depth_check CHECK ((depth >= 0)),
    CONSTRAINT wagtailcore_page_numchild_check CHECK ((numchild >= 0))
);


--
-- Name: wagtailcore_page_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_page ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_page_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_pagelogentry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_pagelogentry (
    id integer NOT NULL,
    label text NOT NULL,
    action character varying(255) NOT NULL,
    data jsonb CONSTRAINT wagtailcore_pagelogentry_data_json_not_null NOT NULL,
    "timestamp" timestamp with time zone NOT NULL,
    content_changed boolean NOT NULL,
    deleted boolean NOT NULL,
    content_type_id integer,
    page_id integer NOT NULL,
    revision_id integer,
    user_id uuid,
    uuid uuid
);


--
-- Name: wagtailcore_pagelogentry_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_pagelogentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pagelogentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_revision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_revision (
    id integer CONSTRAINT wagtailcore_pagerevision_id_not_null NOT NULL,
    created_at timestamp with time zone CONSTRAINT wagtailcore_pagerevision_created_at_not_null NOT NULL,
    content jsonb CONSTRAINT wagtailcore_pagerevision_content_json_not_null NOT NULL,
    approved_go_live_at timestamp with time zone,
    object_id character varying(255) CONSTRAINT wagtailcore_pagerevision_page_id_not_null NOT NULL,
    user_id uuid,
    content_type_id integer NOT NULL,
    base_content_type_id integer NOT NULL,
    object_str text NOT NULL
);


--
-- Name: wagtailcore_pagerevision_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_revision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pagerevision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_pagesubscription; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_pagesubscription (
    id integer NOT NULL,
    comment_notifications boolean NOT NULL,
    page_id integer NOT NULL,
    user_id uuid NOT NULL
);


--
-- Name: wagtailcore_pagesubscription_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_pagesubscription ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pagesubscription_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_pageviewrestriction; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_pageviewrestriction (
    id integer NOT NULL,
    password character varying(255) NOT NULL,
    page_id integer NOT NULL,
    restriction_type character varying(20) NOT NULL
);


--
-- Name: wagtailcore_pageviewrestriction_groups; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_pageviewrestriction_groups (
    id bigint NOT NULL,
    pageviewrestriction_id integer CONSTRAINT wagtailcore_pageviewrestriction_pageviewrestriction_id_not_null NOT NULL,
    group_id integer NOT NULL
);


--
-- Name: wagtailcore_pageviewrestriction_groups_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_pageviewrestriction_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pageviewrestriction_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_pageviewrestriction_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_pageviewrestriction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pageviewrestriction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_referenceindex; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_referenceindex (
    id integer NOT NULL,
    object_id character varying(255) NOT NULL,
    to_object_id character varying(255) NOT NULL,
    model_path text NOT NULL,
    content_path text NOT NULL,
    content_path_hash uuid NOT NULL,
    base_content_type_id integer NOT NULL,
    content_type_id integer NOT NULL,
    to_content_type_id integer NOT NULL
);


--
-- Name: wagtailcore_referenceindex_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_referenceindex ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_referenceindex_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_site; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_site (
    id integer NOT NULL,
    hostname character varying(255) NOT NULL,
    port integer NOT NULL,
    is_default_site boolean NOT NULL,
    root_page_id integer NOT NULL,
    site_name character varying(255) NOT NULL
);


--
-- Name: wagtailcore_site_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_site ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_site_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_task; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_task (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    active boolean NOT NULL,
    content_type_id integer NOT NULL
);


--
-- Name: wagtailcore_task_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_task ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_task_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_taskstate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_taskstate (
    id integer NOT NULL,
    status character varying(50) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    content_type_id integer NOT NULL,
    revision_id integer CONSTRAINT wagtailcore_taskstate_page_revision_id_not_null NOT NULL,
    task_id integer NOT NULL,
    workflow_state_id integer NOT NULL,
    finished_by_id uuid,
    comment text NOT NULL
);


--
-- Name: wagtailcore_taskstate_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_taskstate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_taskstate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_uploadedfile; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_uploadedfile (
    id integer NOT NULL,
    file character varying(200) NOT NULL,
    for_content_type_id integer,
    uploaded_by_user_id uuid
);


--
-- Name: wagtailcore_uploadedfile_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_uploadedfile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_uploadedfile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_workflow; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_workflow (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    active boolean NOT NULL
);


--
-- Name: wagtailcore_workflow_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_workflow ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_workflow_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_workflowcontenttype; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_workflowcontenttype (
    content_type_id integer NOT NULL,
    workflow_id integer NOT NULL
);


--
-- Name: wagtailcore_workflowpage; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_workflowpage (
    page_id integer NOT NULL,
    workflow_id integer NOT NULL
);


--
-- Name: wagtailcore_workflowstate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_workflowstate (
    id integer NOT NULL,
    status character varying(50) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    current_task_state_id integer,
    object_id character varying(255) CONSTRAINT wagtailcore_workflowstate_page_id_not_null NOT NULL,
    requested_by_id uuid,
    workflow_id integer NOT NULL,
    content_type_id integer NOT NULL,
    base_content_type_id integer NOT NULL
);


--
-- Name: wagtailcore_workflowstate_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_workflowstate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_workflowstate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_workflowtask; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_workflowtask (
    id integer NOT NULL,
    sort_order integer,
    task_id integer NOT NULL,
    workflow_id integer NOT NULL
);


--
-- Name: wagtailcore_workflowtask_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_workflowtask ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_workflowtask_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtaildocs_document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtaildocs_document (
    id integer NOT NULL,
    title character varying(255) NOT NULL,
    file character varying(100) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    uploaded_by_user_id uuid,
    collection_id integer NOT NULL,
    file_size bigint,
    file_hash character varying(40) NOT NULL,
    CONSTRAINT wagtaildocs_document_file_size_check CHECK ((file_size >= 0))
);


--
-- Name: wagtaildocs_document_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtaildocs_document ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtaildocs_document_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailimages_image; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailimages_image (
    id integer NOT NULL,
    title character varying(255) NOT NULL,
    file character varying(100) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    focal_point_x integer,
    focal_point_y integer,
    focal_point_width integer,
    focal_point_height integer,
    uploaded_by_user_id uuid,
    file_size integer,
    collection_id integer NOT NULL,
    file_hash character varying(40) NOT NULL,
    description character varying(255) NOT NULL,
    CONSTRAINT wagtailimages_image_file_size_check CHECK ((file_size >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_height_check CHECK ((focal_point_height >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_width_check CHECK ((focal_point_width >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_x_check CHECK ((focal_point_x >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_y_check CHECK ((focal_point_y >= 0))
);


--
-- Name: wagtailimages_image_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailimages_image ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailimages_image_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailimages_rendition; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailimages_rendition (
    id integer NOT NULL,
    file character varying(100) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    focal_point_key character varying(16) NOT NULL,
    filter_spec character varying(255) NOT NULL,
    image_id integer NOT NULL
);


--
-- Name: wagtailimages_rendition_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailimages_rendition ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailimages_rendition_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailredirects_redirect; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailredirects_redirect (
    id integer NOT NULL,
    old_path character varying(255) NOT NULL,
    is_permanent boolean NOT NULL,
    redirect_link character varying(255) NOT NULL,
    redirect_page_id integer,
    site_id integer,
    automatically_created boolean NOT NULL,
    created_at timestamp with time zone,
    redirect_page_route_path character varying(255) NOT NULL
);


--
-- Name: wagtailredirects_redirect_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailredirects_redirect ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailredirects_redirect_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailusers_userprofile; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailusers_userprofile (
    id integer NOT NULL,
    submitted_notifications boolean NOT NULL,
    approved_notifications boolean NOT NULL,
    rejected_notifications boolean NOT NULL,
    user_id uuid NOT NULL,
    preferred_language character varying(10) NOT NULL,
    current_time_zone character varying(40) NOT NULL,
    avatar character varying(100) NOT NULL,
    updated_comments_notifications boolean CONSTRAINT wagtailusers_userprofile_updated_comments_notification_not_null NOT NULL,
    dismissibles jsonb NOT NULL,
    theme character varying(40) NOT NULL,
    density character varying(40) NOT NULL,
    contrast character varying(40) NOT NULL,
    keyboard_shortcuts boolean NOT NULL
);


--
-- Name: wagtailusers_userprofile_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailusers_userprofile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailusers_userprofile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: procrastinate_events id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_events ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_events_id_seq'::regclass);


--
-- Name: procrastinate_jobs id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_jobs ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_jobs_id_seq'::regclass);


--
-- Name: procrastinate_periodic_defers id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_periodic_defers ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_periodic_defers_id_seq'::regclass);


--
-- Data for Name: account_emailaddress; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.account_emailaddress (id, email, verified, "primary", user_id) FROM stdin;
\.


--
-- Data for Name: account_emailconfirmation; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.account_emailconfirmation (id, created, sent, key, email_address_id) FROM stdin;
\.


--
-- Data for Name: auth_group; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.auth_group (id, name) FROM stdin;
1	Moderators
2	Editors
\.


--
-- Data for Name: auth_group_permissions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.auth_group_permissions (id, group_id, permission_id) FROM stdin;
1	1	109
2	2	109
3	1	112
4	1	110
5	1	111
6	2	112
7	2	110
8	2	111
9	1	113
10	2	113
11	1	114
12	1	115
13	1	116
14	2	114
15	2	115
16	2	116
17	1	117
18	2	117
\.


--
-- Data for Name: auth_permission; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.auth_permission (id, name, content_type_id, codename) FROM stdin;
1	Can add locale	3	add_locale
2	Can change locale	3	change_locale
3	Can delete locale	3	delete_locale
4	Can view locale	3	view_locale
5	Can add site	4	add_site
6	Can change site	4	change_site
7	Can delete site	4	delete_site
8	Can view site	4	view_site
9	Can add group site permission	5	add_groupsitepermission
10	Can change group site permission	5	change_groupsitepermission
11	Can delete group site permission	5	delete_groupsitepermission
12	Can view group site permission	5	view_groupsitepermission
13	Can add API token	6	add_apitoken
14	Can change API token	6	change_apitoken
15	Can delete API token	6	delete_apitoken
16	Can view API token	6	view_apitoken
17	Can add model log entry	7	add_modellogentry
18	Can change model log entry	7	change_modellogentry
19	Can delete model log entry	7	delete_modellogentry
20	Can view model log entry	7	view_modellogentry
21	Can add revision	8	add_revision
22	Can change revision	8	change_revision
23	Can delete revision	8	delete_revision
24	Can view revision	8	view_revision
25	Can add collection view restriction	9	add_collectionviewrestriction
26	Can change collection view restriction	9	change_collectionviewrestriction
27	Can delete collection view restriction	9	delete_collectionviewrestriction
28	Can view collection view restriction	9	view_collectionviewrestriction
29	Can add collection	10	add_collection
30	Can change collection	10	change_collection
31	Can delete collection	10	delete_collection
32	Can view collection	10	view_collection
33	Can add group collection permission	11	add_groupcollectionpermission
34	Can change group collection permission	11	change_groupcollectionpermission
35	Can delete group collection permission	11	delete_groupcollectionpermission
36	Can view group collection permission	11	view_groupcollectionpermission
37	Can add uploaded file	12	add_uploadedfile
38	Can change uploaded file	12	change_uploadedfile
39	Can delete uploaded file	12	delete_uploadedfile
40	Can view uploaded file	12	view_uploadedfile
41	Can add workflow content type	13	add_workflowcontenttype
42	Can change workflow content type	13	change_workflowcontenttype
43	Can delete workflow content type	13	delete_workflowcontenttype
44	Can view workflow content type	13	view_workflowcontenttype
45	Can add Workflow state	14	add_workflowstate
46	Can change Workflow state	14	change_workflowstate
47	Can delete Workflow state	14	delete_workflowstate
48	Can view Workflow state	14	view_workflowstate
49	Can add workflow	15	add_workflow
50	Can change workflow	15	change_workflow
51	Can delete workflow	15	delete_workflow
52	Can view workflow	15	view_workflow
53	Can add workflow task order	16	add_workflowtask
54	Can change workflow task order	16	change_workflowtask
55	Can delete workflow task order	16	delete_workflowtask
56	Can view workflow task order	16	view_workflowtask
57	Can add task	17	add_task
58	Can change task	17	change_task
59	Can delete task	17	delete_task
60	Can view task	17	view_task
61	Can add Group approval task	2	add_groupapprovaltask
62	Can change Group approval task	2	change_groupapprovaltask
63	Can delete Group approval task	2	delete_groupapprovaltask
64	Can view Group approval task	2	view_groupapprovaltask
65	Can add Task state	18	add_taskstate
66	Can change Task state	18	change_taskstate
67	Can delete Task state	18	delete_taskstate
68	Can view Task state	18	view_taskstate
69	Can add page	1	add_page
70	Can change page	1	change_page
71	Can delete page	1	delete_page
72	Can view page	1	view_page
73	Delete pages with children	1	bulk_delete_page
74	Lock/unlock pages you've locked	1	lock_page
75	Publish any page	1	publish_page
76	Unlock any page	1	unlock_page
77	Can add group page permission	19	add_grouppagepermission
78	Can change group page permission	19	change_grouppagepermission
79	Can delete group page permission	19	delete_grouppagepermission
80	Can view group page permission	19	view_grouppagepermission
81	Can add page view restriction	20	add_pageviewrestriction
82	Can change page view restriction	20	change_pageviewrestriction
83	Can delete page view restriction	20	delete_pageviewrestriction
84	Can view page view restriction	20	view_pageviewrestriction
85	Can add workflow page	21	add_workflowpage
86	Can change workflow page	21	change_workflowpage
87	Can delete workflow page	21	delete_workflowpage
88	Can view workflow page	21	view_workflowpage
89	Can add page log entry	22	add_pagelogentry
90	Can change page log entry	22	change_pagelogentry
91	Can delete page log entry	22	delete_pagelogentry
92	Can view page log entry	22	view_pagelogentry
93	Can add comment	23	add_comment
94	Can change comment	23	change_comment
95	Can delete comment	23	delete_comment
96	Can view comment	23	view_comment
97	Can add comment reply	24	add_commentreply
98	Can change comment reply	24	change_commentreply
99	Can delete comment reply	24	delete_commentreply
100	Can view comment reply	24	view_commentreply
101	Can add page subscription	25	add_pagesubscription
102	Can change page subscription	25	change_pagesubscription
103	Can delete page subscription	25	delete_pagesubscription
104	Can view page subscription	25	view_pagesubscription
105	Can add reference index	26	add_referenceindex
106	Can change reference index	26	change_referenceindex
107	Can delete reference index	26	delete_referenceindex
108	Can view reference index	26	view_referenceindex
109	Can access Wagtail admin	27	access_admin
110	Can add document	28	add_document
111	Can change document	28	change_document
112	Can delete document	28	delete_document
113	Can choose document	28	choose_document
114	Can add image	29	add_image
115	Can change image	29	change_image
116	Can delete image	29	delete_image
117	Can choose image	29	choose_image
118	Can add 读入的文章	30	add_draft
119	Can change 读入的文章	30	change_draft
120	Can delete 读入的文章	30	delete_draft
121	Can view 读入的文章	30	view_draft
122	Can add 条款	31	add_clause
123	Can change 条款	31	change_clause
124	Can delete 条款	31	delete_clause
125	Can view 条款	31	view_clause
126	Can add 修正案	32	add_amendment
127	Can change 修正案	32	change_amendment
128	Can delete 修正案	32	delete_amendment
129	Can view 修正案	32	view_amendment
130	Can add 日历订阅	33	add_calendarfeed
131	Can change 日历订阅	33	change_calendarfeed
132	Can delete 日历订阅	33	delete_calendarfeed
133	Can view 日历订阅	33	view_calendarfeed
134	Can add 联席会议	34	add_conference
135	Can change 联席会议	34	change_conference
136	Can delete 联席会议	34	delete_conference
137	Can view 联席会议	34	view_conference
138	Can add 合作领域	35	add_field
139	Can change 合作领域	35	change_field
140	Can delete 合作领域	35	delete_field
141	Can view 合作领域	35	view_field
142	Can add 议程	36	add_item
143	Can change 议程	36	change_item
144	Can delete 议程	36	delete_item
145	Can view 议程	36	view_item
146	Can add 联合活动	37	add_jointevent
147	Can change 联合活动	37	change_jointevent
148	Can delete 联合活动	37	delete_jointevent
149	Can view 联合活动	37	view_jointevent
150	Can add 流向	38	add_eventflow
151	Can change 流向	38	change_eventflow
152	Can delete 流向	38	delete_eventflow
153	Can view 流向	38	view_eventflow
154	Can add 活动数据	39	add_eventcount
155	Can change 活动数据	39	change_eventcount
156	Can delete 活动数据	39	delete_eventcount
157	Can view 活动数据	39	view_eventcount
158	Can add 会议通知	40	add_notice
159	Can change 会议通知	40	change_notice
160	Can delete 会议通知	40	delete_notice
161	Can view 会议通知	40	view_notice
162	Can add 议定事项	41	add_outcome
163	Can change 议定事项	41	change_outcome
164	Can delete 议定事项	41	delete_outcome
165	Can view 议定事项	41	view_outcome
166	Can add 联合文件	42	add_paper
167	Can change 联合文件	42	change_paper
168	Can delete 联合文件	42	delete_paper
169	Can view 联合文件	42	view_paper
170	Can add 文稿	43	add_paperversion
171	Can change 文稿	43	change_paperversion
172	Can delete 文稿	43	delete_paperversion
173	Can view 文稿	43	view_paperversion
174	Can add 会签	44	add_countersignature
175	Can change 会签	44	change_countersignature
176	Can delete 会签	44	delete_countersignature
177	Can view 会签	44	view_countersignature
178	Can add 条文	45	add_clausetext
179	Can change 条文	45	change_clausetext
180	Can delete 条文	45	delete_clausetext
181	Can view 条文	45	view_clausetext
182	Can add 征求意见	46	add_circular
183	Can change 征求意见	46	change_circular
184	Can delete 征求意见	46	delete_circular
185	Can view 征求意见	46	view_circular
186	Can add 修正案处理	47	add_amendmentruling
187	Can change 修正案处理	47	change_amendmentruling
188	Can delete 修正案处理	47	delete_amendmentruling
189	Can view 修正案处理	47	view_amendmentruling
190	Can add 通过	48	add_adoption
191	Can change 通过	48	change_adoption
192	Can delete 通过	48	delete_adoption
193	Can view 通过	48	view_adoption
194	Can add 地区分工	49	add_part
195	Can change 地区分工	49	change_part
196	Can delete 地区分工	49	delete_part
197	Can view 地区分工	49	view_part
198	Can add 佐证材料	50	add_evidence
199	Can change 佐证材料	50	change_evidence
200	Can delete 佐证材料	50	delete_evidence
201	Can view 佐证材料	50	view_evidence
202	Can add 参会人员	51	add_participant
203	Can change 参会人员	51	change_participant
204	Can delete 参会人员	51	delete_participant
205	Can view 参会人员	51	view_participant
206	Can add 参加单位	52	add_party
207	Can change 参加单位	52	change_party
208	Can delete 参加单位	52	delete_party
209	Can view 参加单位	52	view_party
210	Can add 意见回复	53	add_reply
211	Can change 意见回复	53	change_reply
212	Can delete 意见回复	53	delete_reply
213	Can view 意见回复	53	view_reply
214	Can add 采纳情况	54	add_handling
215	Can change 采纳情况	54	change_handling
216	Can delete 采纳情况	54	delete_handling
217	Can view 采纳情况	54	view_handling
218	Can add 进展报告	55	add_report
219	Can change 进展报告	55	change_report
220	Can delete 进展报告	55	delete_report
221	Can view 进展报告	55	view_report
222	Can add 报告稿次	56	add_reportversion
223	Can change 报告稿次	56	change_reportversion
224	Can delete 报告稿次	56	delete_reportversion
225	Can view 报告稿次	56	view_reportversion
226	Can add 报告附件	57	add_reportfile
227	Can change 报告附件	57	change_reportfile
228	Can delete 报告附件	57	delete_reportfile
229	Can view 报告附件	57	view_reportfile
230	Can add 数据	58	add_figure
231	Can change 数据	58	change_figure
232	Can delete 数据	58	delete_figure
233	Can view 数据	58	view_figure
234	Can add 审核结果	59	add_decision
235	Can change 审核结果	59	change_decision
236	Can delete 审核结果	59	delete_decision
237	Can view 审核结果	59	view_decision
238	Can add 议程环节	60	add_section
239	Can change 议程环节	60	change_section
240	Can delete 议程环节	60	delete_section
241	Can view 议程环节	60	view_section
242	Can add 份额	61	add_share
243	Can change 份额	61	change_share
244	Can delete 份额	61	delete_share
245	Can view 份额	61	view_share
246	Can add 签到	62	add_signin
247	Can change 签到	62	change_signin
248	Can delete 签到	62	delete_signin
249	Can view 签到	62	view_signin
250	Can add 发言	63	add_speaker
251	Can change 发言	63	change_speaker
252	Can delete 发言	63	delete_speaker
253	Can view 发言	63	view_speaker
254	Can add 督办	64	add_supervision
255	Can change 督办	64	change_supervision
256	Can delete 督办	64	delete_supervision
257	Can view 督办	64	view_supervision
258	Can add 督办进程	65	add_rung
259	Can change 督办进程	65	change_rung
260	Can delete 督办进程	65	delete_rung
261	Can view 督办进程	65	view_rung
262	Can add 任务	66	add_task
263	Can change 任务	66	change_task
264	Can delete 任务	66	delete_task
265	Can view 任务	66	view_task
266	Can add 节点	67	add_milestone
267	Can change 节点	67	change_milestone
268	Can delete 节点	67	delete_milestone
269	Can view 节点	67	view_milestone
270	Can add 销号申请	68	add_closing
271	Can change 销号申请	68	change_closing
272	Can delete 销号申请	68	delete_closing
273	Can view 销号申请	68	view_closing
274	Can add 议题	69	add_topic
275	Can change 议题	69	change_topic
276	Can delete 议题	69	delete_topic
277	Can view 议题	69	view_topic
278	Can add 议题附件	70	add_topicfile
279	Can change 议题附件	70	change_topicfile
280	Can delete 议题附件	70	delete_topicfile
281	Can view 议题附件	70	view_topicfile
282	Can add 议题进程	71	add_topicstep
283	Can change 议题进程	71	change_topicstep
284	Can delete 议题进程	71	delete_topicstep
285	Can view 议题进程	71	view_topicstep
286	Can add 表态	72	add_voice
287	Can change 表态	72	change_voice
288	Can delete 表态	72	delete_voice
289	Can view 表态	72	view_voice
290	Can add 销号审核	73	add_closingruling
291	Can change 销号审核	73	change_closingruling
292	Can delete 销号审核	73	delete_closingruling
293	Can view 销号审核	73	view_closingruling
294	Can add 栏目	74	add_category
295	Can change 栏目	74	change_category
296	Can delete 栏目	74	delete_category
297	Can view 栏目	74	view_category
298	Can add 要闻	75	add_newsindexpage
299	Can change 要闻	75	change_newsindexpage
300	Can delete 要闻	75	delete_newsindexpage
301	Can view 要闻	75	view_newsindexpage
302	Can add receipt counter	76	add_receiptcounter
303	Can change receipt counter	76	change_receiptcounter
304	Can delete receipt counter	76	delete_receiptcounter
305	Can view receipt counter	76	view_receiptcounter
306	Can add 审稿	77	add_reviewtask
307	Can change 审稿	77	change_reviewtask
308	Can delete 审稿	77	delete_reviewtask
309	Can view 审稿	77	view_reviewtask
310	Can add 稿件	78	add_articlepage
311	Can change 稿件	78	change_articlepage
312	Can delete 稿件	78	delete_articlepage
313	Can view 稿件	78	view_articlepage
314	Can add 更正	79	add_correction
315	Can change 更正	79	change_correction
316	Can delete 更正	79	delete_correction
317	Can view 更正	79	view_correction
318	Can add 编辑部	80	add_deskpage
319	Can change 编辑部	80	change_deskpage
320	Can delete 编辑部	80	delete_deskpage
321	Can view 编辑部	80	view_deskpage
322	Can add 侵权举报	81	add_infringementreport
323	Can change 侵权举报	81	change_infringementreport
324	Can delete 侵权举报	81	delete_infringementreport
325	Can view 侵权举报	81	view_infringementreport
326	Can add 快讯	82	add_tickerentry
327	Can change 快讯	82	change_tickerentry
328	Can delete 快讯	82	delete_tickerentry
329	Can view 快讯	82	view_tickerentry
330	Can add 特殊日	83	add_calendarday
331	Can change 特殊日	83	change_calendarday
332	Can delete 特殊日	83	delete_calendarday
333	Can view 特殊日	83	view_calendarday
334	Can add 日历年份	84	add_calendaryear
335	Can change 日历年份	84	change_calendaryear
336	Can delete 日历年份	84	delete_calendaryear
337	Can view 日历年份	84	view_calendaryear
338	Can add 期限	85	add_clock
339	Can change 期限	85	change_clock
340	Can delete 期限	85	delete_clock
341	Can view 期限	85	view_clock
342	Can add 延期申请	86	add_extension
343	Can change 延期申请	86	change_extension
344	Can delete 延期申请	86	delete_extension
345	Can view 延期申请	86	view_extension
346	Can add 延期决定	87	add_extensiondecision
347	Can change 延期决定	87	change_extensiondecision
348	Can delete 延期决定	87	delete_extensiondecision
349	Can view 延期决定	87	view_extensiondecision
350	Can add 中止	88	add_suspension
351	Can change 中止	88	change_suspension
352	Can delete 中止	88	delete_suspension
353	Can view 中止	88	view_suspension
354	Can add 发文字号	89	add_documentnumber
355	Can change 发文字号	89	change_documentnumber
356	Can delete 发文字号	89	delete_documentnumber
357	Can view 发文字号	89	view_documentnumber
358	Can add 发文流水号	90	add_serial
359	Can change 发文流水号	90	change_serial
360	Can delete 发文流水号	90	delete_serial
361	Can view 发文流水号	90	view_serial
362	Can add 签章件	91	add_signedcopy
363	Can change 签章件	91	change_signedcopy
364	Can delete 签章件	91	delete_signedcopy
365	Can view 签章件	91	view_signedcopy
366	Can add 导入	92	add_import
367	Can change 导入	92	change_import
368	Can delete 导入	92	delete_import
369	Can view 导入	92	view_import
370	Can add 消息	93	add_message
371	Can change 消息	93	change_message
372	Can delete 消息	93	delete_message
373	Can view 消息	93	view_message
374	Can add 不要的渠道	94	add_mutedchannel
375	Can change 不要的渠道	94	change_mutedchannel
376	Can delete 不要的渠道	94	delete_mutedchannel
377	Can view 不要的渠道	94	view_mutedchannel
378	Can add 长任务	95	add_job
379	Can change 长任务	95	change_job
380	Can delete 长任务	95	delete_job
381	Can view 长任务	95	view_job
382	Can add 附件	96	add_file
383	Can change 附件	96	change_file
384	Can delete 附件	96	delete_file
385	Can view 附件	96	view_file
386	Can add 规则	97	add_rule
387	Can change 规则	97	change_rule
388	Can delete 规则	97	delete_rule
389	Can view 规则	97	view_rule
390	Can add 账号	98	add_user
391	Can change 账号	98	change_user
392	Can delete 账号	98	delete_user
393	Can view 账号	98	view_user
394	Can add 授权同意	99	add_consent
395	Can change 授权同意	99	change_consent
396	Can delete 授权同意	99	delete_consent
397	Can view 授权同意	99	view_consent
398	Can add 会员	100	add_member
399	Can change 会员	100	change_member
400	Can delete 会员	100	delete_member
401	Can view 会员	100	view_member
402	Can add 任职	101	add_officeheld
403	Can change 任职	101	change_officeheld
404	Can delete 任职	101	delete_officeheld
405	Can view 任职	101	view_officeheld
406	Can add 联盟	102	add_alliance
407	Can change 联盟	102	change_alliance
408	Can delete 联盟	102	delete_alliance
409	Can view 联盟	102	view_alliance
410	Can add 地区	103	add_region
411	Can change 地区	103	change_region
412	Can delete 地区	103	delete_region
413	Can view 地区	103	view_region
414	Can add 行政区划	104	add_division
415	Can change 行政区划	104	change_division
416	Can delete 行政区划	104	delete_division
417	Can view 行政区划	104	view_division
418	Can add 组织	105	add_organisation
419	Can change 组织	105	change_organisation
420	Can delete 组织	105	delete_organisation
421	Can view 组织	105	view_organisation
422	Can add alliance seat	106	add_allianceseat
423	Can change alliance seat	106	change_allianceseat
424	Can delete alliance seat	106	delete_allianceseat
425	Can view alliance seat	106	view_allianceseat
426	Can add 组织关系	107	add_organisationlink
427	Can change 组织关系	107	change_organisationlink
428	Can delete 组织关系	107	delete_organisationlink
429	Can view 组织关系	107	view_organisationlink
430	Can add pending event	108	add_pendingevent
431	Can change pending event	108	change_pendingevent
432	Can delete pending event	108	delete_pendingevent
433	Can view pending event	108	view_pendingevent
434	Can add 经过	109	add_event
435	Can change 经过	109	change_event
436	Can delete 经过	109	delete_event
437	Can view 经过	109	view_event
438	Can add 封存	110	add_seal
439	Can change 封存	110	change_seal
440	Can delete 封存	110	delete_seal
441	Can view 封存	110	view_seal
442	Can add procrastinate event	111	add_procrastinateevent
443	Can change procrastinate event	111	change_procrastinateevent
444	Can delete procrastinate event	111	delete_procrastinateevent
445	Can view procrastinate event	111	view_procrastinateevent
446	Can add procrastinate job	112	add_procrastinatejob
447	Can change procrastinate job	112	change_procrastinatejob
448	Can delete procrastinate job	112	delete_procrastinatejob
449	Can view procrastinate job	112	view_procrastinatejob
450	Can add procrastinate periodic defer	113	add_procrastinateperiodicdefer
451	Can change procrastinate periodic defer	113	change_procrastinateperiodicdefer
452	Can delete procrastinate periodic defer	113	delete_procrastinateperiodicdefer
453	Can view procrastinate periodic defer	113	view_procrastinateperiodicdefer
454	Can add procrastinate worker	114	add_procrastinateworker
455	Can change procrastinate worker	114	change_procrastinateworker
456	Can delete procrastinate worker	114	delete_procrastinateworker
457	Can view procrastinate worker	114	view_procrastinateworker
458	Can add email address	115	add_emailaddress
459	Can change email address	115	change_emailaddress
460	Can delete email address	115	delete_emailaddress
461	Can view email address	115	view_emailaddress
462	Can add email confirmation	116	add_emailconfirmation
463	Can change email confirmation	116	change_emailconfirmation
464	Can delete email confirmation	116	delete_emailconfirmation
465	Can view email confirmation	116	view_emailconfirmation
466	Can add authenticator	117	add_authenticator
467	Can change authenticator	117	change_authenticator
468	Can delete authenticator	117	delete_authenticator
469	Can view authenticator	117	view_authenticator
470	Can add user session	118	add_usersession
471	Can change user session	118	change_usersession
472	Can delete user session	118	delete_usersession
473	Can view user session	118	view_usersession
474	Can add social account	119	add_socialaccount
475	Can change social account	119	change_socialaccount
476	Can delete social account	119	delete_socialaccount
477	Can view social account	119	view_socialaccount
478	Can add social application	120	add_socialapp
479	Can change social application	120	change_socialapp
480	Can delete social application	120	delete_socialapp
481	Can view social application	120	view_socialapp
482	Can add social application token	121	add_socialtoken
483	Can change social application token	121	change_socialtoken
484	Can delete social application token	121	delete_socialtoken
485	Can view social application token	121	view_socialtoken
486	Can add redirect	122	add_redirect
487	Can change redirect	122	change_redirect
488	Can delete redirect	122	delete_redirect
489	Can view redirect	122	view_redirect
490	Can add user profile	123	add_userprofile
491	Can change user profile	123	change_userprofile
492	Can delete user profile	123	delete_userprofile
493	Can view user profile	123	view_userprofile
494	Can view document	28	view_document
495	Can view image	29	view_image
496	Can add rendition	124	add_rendition
497	Can change rendition	124	change_rendition
498	Can delete rendition	124	delete_rendition
499	Can view rendition	124	view_rendition
500	Can add editing session	125	add_editingsession
501	Can change editing session	125	change_editingsession
502	Can delete editing session	125	delete_editingsession
503	Can view editing session	125	view_editingsession
504	Can add form state	126	add_formstate
505	Can change form state	126	change_formstate
506	Can delete form state	126	delete_formstate
507	Can view form state	126	view_formstate
508	Can add index entry	127	add_indexentry
509	Can change index entry	127	change_indexentry
510	Can delete index entry	127	delete_indexentry
511	Can view index entry	127	view_indexentry
512	Can add tag	128	add_tag
513	Can change tag	128	change_tag
514	Can delete tag	128	delete_tag
515	Can view tag	128	view_tag
516	Can add tagged item	129	add_taggeditem
517	Can change tagged item	129	change_taggeditem
518	Can delete tagged item	129	delete_taggeditem
519	Can view tagged item	129	view_taggeditem
520	Can add permission	130	add_permission
521	Can change permission	130	change_permission
522	Can delete permission	130	delete_permission
523	Can view permission	130	view_permission
524	Can add group	131	add_group
525	Can change group	131	change_group
526	Can delete group	131	delete_group
527	Can view group	131	view_group
528	Can add content type	132	add_contenttype
529	Can change content type	132	change_contenttype
530	Can delete content type	132	delete_contenttype
531	Can view content type	132	view_contenttype
532	Can add session	133	add_session
533	Can change session	133	change_session
534	Can delete session	133	delete_session
535	Can view session	133	view_session
\.


--
-- Data for Name: conference_adoption; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_adoption (id, at, paper_id, version_id) FROM stdin;
\.


--
-- Data for Name: conference_amendment; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_amendment (id, heading, text, removes, reason, at, by_id, org_id, after_id, clause_id, version_id) FROM stdin;
\.


--
-- Data for Name: conference_amendmentruling; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_amendmentruling (id, outcome, reason, at, amendment_id, by_id, org_id, version_id) FROM stdin;
\.


--
-- Data for Name: conference_calendarfeed; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_calendarfeed (id, key, made_at, user_id) FROM stdin;
\.


--
-- Data for Name: conference_circular; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_circular (id, text, note, due_on, silence_is_consent, issued_at, issued_by_id, org_id, conference_id, version_id, topic_id) FROM stdin;
\.


--
-- Data for Name: conference_clause; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_clause (id, key, paper_id) FROM stdin;
\.


--
-- Data for Name: conference_clausetext; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_clausetext (id, "position", level, heading, text, clause_id, version_id) FROM stdin;
\.


--
-- Data for Name: conference_closing; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_closing (id, achieved, "left", at, by_id, org_id, task_id) FROM stdin;
\.


--
-- Data for Name: conference_closingruling; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_closingruling (id, outcome, comment, at, by_id, closing_id, org_id) FROM stdin;
\.


--
-- Data for Name: conference_conference; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_conference (id, year, title, held_on, begins_at, ends_at, place, link, mode, topics_until, topics_called_at, who_comes, to_bring, reply_until, quorum, agenda_number, sign_in_key, state, opened_at, began_at, closed_at, alliance_id, host_id, next_host_id, org_id) FROM stdin;
\.


--
-- Data for Name: conference_countersignature; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_countersignature (id, answer, digest, comment, office, at, by_id, org_id, region_id, version_id) FROM stdin;
\.


--
-- Data for Name: conference_decision; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_decision (id, outcome, comment, at, by_id, org_id, version_id) FROM stdin;
\.


--
-- Data for Name: conference_eventcount; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_eventcount (id, name, unit, value, event_id) FROM stdin;
\.


--
-- Data for Name: conference_eventflow; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_eventflow (id, name, unit, value, origin_id, target_id, event_id) FROM stdin;
\.


--
-- Data for Name: conference_evidence; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_evidence (id, title, dated, url, note, at, withdrawn_at, by_id, file_id, org_id, part_id) FROM stdin;
\.


--
-- Data for Name: conference_field; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_field (id, "position", name, conference_id) FROM stdin;
\.


--
-- Data for Name: conference_figure; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_figure (id, "position", name, value, unit, version_id) FROM stdin;
\.


--
-- Data for Name: conference_handling; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_handling (id, outcome, reason, at, by_id, org_id, reply_id) FROM stdin;
\.


--
-- Data for Name: conference_item; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_item (id, "position", title, speaker, minutes, note, minuted, began_at, ended_at, org_id, paper_id, section_id, topic_id) FROM stdin;
\.


--
-- Data for Name: conference_jointevent; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_jointevent (id, title, held_on, division_code, place, note, at, voided_at, voided_why, by_id, org_id, task_id) FROM stdin;
\.


--
-- Data for Name: conference_milestone; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_milestone (id, title, due_on, reached_on, note, task_id) FROM stdin;
\.


--
-- Data for Name: conference_notice; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_notice (id, kind, number, content, facts, sent_at, conference_id, org_id, sent_by_id) FROM stdin;
\.


--
-- Data for Name: conference_outcome; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_outcome (id, kind, text, present, at, withdrawn_at, withdrawn_because, by_id, item_id) FROM stdin;
\.


--
-- Data for Name: conference_paper; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_paper (id, kind, "position", title, state, document_number, issued_on, conference_id, org_id) FROM stdin;
\.


--
-- Data for Name: conference_paperversion; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_paperversion (id, number, title, canonical, digest, note, made_at, made_by_id, paper_id) FROM stdin;
\.


--
-- Data for Name: conference_part; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_part (id, local_number, plan, handler, state, claimed_at, claimed_by_id, org_id, region_id, task_id) FROM stdin;
\.


--
-- Data for Name: conference_participant; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_participant (id, name, title, rank, reply, is_remote, transport, needs_room, diet, filled_at, conference_id, filled_by_id, org_id, region_id, stands_for_id) FROM stdin;
\.


--
-- Data for Name: conference_party; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_party (id, "position", conference_id, federation_id, region_id) FROM stdin;
\.


--
-- Data for Name: conference_reply; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_reply (id, answer, text, at, by_id, circular_id, clause_id, org_id, region_id) FROM stdin;
\.


--
-- Data for Name: conference_report; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_report (id, year, span, ends_on, org_id, part_id) FROM stdin;
\.


--
-- Data for Name: conference_reportfile; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_reportfile (id, caption, file_id, version_id) FROM stdin;
\.


--
-- Data for Name: conference_reportversion; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_reportversion (id, number, percent, done, problems, next_steps, to_coordinate, submitted_at, report_id, submitted_by_id) FROM stdin;
\.


--
-- Data for Name: conference_rung; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_rung (id, kind, because, text, document_number, answer_due_on, at, by_id, org_id, supervision_id) FROM stdin;
\.


--
-- Data for Name: conference_section; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_section (id, "position", title, conference_id) FROM stdin;
\.


--
-- Data for Name: conference_share; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_share (id, percent, event_id, region_id) FROM stdin;
\.


--
-- Data for Name: conference_signin; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_signin (id, how, at, by_id, participant_id) FROM stdin;
\.


--
-- Data for Name: conference_speaker; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_speaker (id, name, is_point_of_order, asked_at, began_at, ended_at, item_id, region_id) FROM stdin;
\.


--
-- Data for Name: conference_supervision; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_supervision (id, origin, reason, opened_at, closed_at, conclusion, closed_by_id, opened_by_id, org_id, part_id) FROM stdin;
\.


--
-- Data for Name: conference_task; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_task (id, kind, number, title, text, goal, leader, handler, budget, rhythm, starts_on, deadline, state, clause_id, field_id, lead_id, outcome_id, paper_id) FROM stdin;
\.


--
-- Data for Name: conference_topic; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_topic (id, title, field, background, ask, draft_text, wanted, contact, is_secret, made_at, submitted_at, alliance_id, conference_id, made_by_id, org_id, origin_id) FROM stdin;
\.


--
-- Data for Name: conference_topicfile; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_topicfile (id, file_id, topic_id) FROM stdin;
\.


--
-- Data for Name: conference_topicstep; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_topicstep (id, state, comment, at, by_id, conference_id, org_id, topic_id) FROM stdin;
\.


--
-- Data for Name: conference_voice; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_voice (id, answer, comment, outcome_id, region_id) FROM stdin;
\.


--
-- Data for Name: deadlines_calendarday; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.deadlines_calendarday (day, kind, name, source, announced_on) FROM stdin;
2004-01-01	holiday	元旦	《国务院办公厅关于2004年部分节假日安排的通知》	\N
2004-01-22	holiday	春节	《国务院办公厅关于2004年部分节假日安排的通知》	\N
2004-01-23	holiday	春节	《国务院办公厅关于2004年部分节假日安排的通知》	\N
2004-01-24	holiday	春节	《国务院办公厅关于2004年部分节假日安排的通知》	\N
2004-01-25	holiday	春节	《国务院办公厅关于2004年部分节假日安排的通知》	\N
2004-01-26	holiday	春节	《国务院办公厅关于2004年部分节假日安排的通知》	\N
2004-01-27	rest	春节	《国务院办公厅关于2004年部分节假日安排的通知》	\N
2004-01-28	rest	春节	《国务院办公厅关于2004年部分节假日安排的通知》	\N
2004-05-01	holiday	劳动节	《国务院办公厅关于2004年部分节假日安排的通知》	\N
2004-05-02	holiday	劳动节	《国务院办公厅关于2004年部分节假日安排的通知》	\N
2004-05-03	holiday	劳动节	《国务院办公厅关于2004年部分节假日安排的通知》	\N
2004-05-04	holiday	劳动节	《国务院办公厅关于2004年部分节假日安排的通知》	\N
2004-05-05	holiday	劳动节	《国务院办公厅关于2004年部分节假日安排的通知》	\N
2004-05-06	rest	劳动节	《国务院办公厅关于2004年部分节假日安排的通知》	\N
2004-05-07	rest	劳动节	《国务院办公厅关于2004年部分节假日安排的通知》	\N
2004-10-01	holiday	国庆节	《国务院办公厅关于2004年部分节假日安排的通知》	\N
2004-10-02	holiday	国庆节	《国务院办公厅关于2004年部分节假日安排的通知》	\N
2004-10-03	holiday	国庆节	《国务院办公厅关于2004年部分节假日安排的通知》	\N
2004-10-04	holiday	国庆节	《国务院办公厅关于2004年部分节假日安排的通知》	\N
2004-10-05	holiday	国庆节	《国务院办公厅关于2004年部分节假日安排的通知》	\N
2004-10-06	rest	国庆节	《国务院办公厅关于2004年部分节假日安排的通知》	\N
2004-10-07	rest	国庆节	《国务院办公厅关于2004年部分节假日安排的通知》	\N
2004-01-17	workday	春节	《国务院办公厅关于2004年部分节假日安排的通知》	\N
2004-01-18	workday	春节	《国务院办公厅关于2004年部分节假日安排的通知》	\N
2004-05-08	workday	劳动节	《国务院办公厅关于2004年部分节假日安排的通知》	\N
2004-05-09	workday	劳动节	《国务院办公厅关于2004年部分节假日安排的通知》	\N
2004-10-09	workday	国庆节	《国务院办公厅关于2004年部分节假日安排的通知》	\N
2004-10-10	workday	国庆节	《国务院办公厅关于2004年部分节假日安排的通知》	\N
2005-01-01	holiday	元旦	《国务院办公厅关于2005年部分节假日安排的通知》	\N
2005-01-02	holiday	元旦	《国务院办公厅关于2005年部分节假日安排的通知》	\N
2005-01-03	holiday	元旦	《国务院办公厅关于2005年部分节假日安排的通知》	\N
2005-02-09	holiday	春节	《国务院办公厅关于2005年部分节假日安排的通知》	\N
2005-02-10	holiday	春节	《国务院办公厅关于2005年部分节假日安排的通知》	\N
2005-02-11	holiday	春节	《国务院办公厅关于2005年部分节假日安排的通知》	\N
2005-02-12	holiday	春节	《国务院办公厅关于2005年部分节假日安排的通知》	\N
2005-02-13	holiday	春节	《国务院办公厅关于2005年部分节假日安排的通知》	\N
2005-02-14	rest	春节	《国务院办公厅关于2005年部分节假日安排的通知》	\N
2005-02-15	rest	春节	《国务院办公厅关于2005年部分节假日安排的通知》	\N
2005-05-01	holiday	劳动节	《国务院办公厅关于2005年部分节假日安排的通知》	\N
2005-05-02	holiday	劳动节	《国务院办公厅关于2005年部分节假日安排的通知》	\N
2005-05-03	holiday	劳动节	《国务院办公厅关于2005年部分节假日安排的通知》	\N
2005-05-04	holiday	劳动节	《国务院办公厅关于2005年部分节假日安排的通知》	\N
2005-05-05	rest	劳动节	《国务院办公厅关于2005年部分节假日安排的通知》	\N
2005-05-06	rest	劳动节	《国务院办公厅关于2005年部分节假日安排的通知》	\N
2005-05-07	holiday	劳动节	《国务院办公厅关于2005年部分节假日安排的通知》	\N
2005-10-01	holiday	国庆节	《国务院办公厅关于2005年部分节假日安排的通知》	\N
2005-10-02	holiday	国庆节	《国务院办公厅关于2005年部分节假日安排的通知》	\N
2005-10-03	holiday	国庆节	《国务院办公厅关于2005年部分节假日安排的通知》	\N
2005-10-04	holiday	国庆节	《国务院办公厅关于2005年部分节假日安排的通知》	\N
2005-10-05	holiday	国庆节	《国务院办公厅关于2005年部分节假日安排的通知》	\N
2005-10-06	rest	国庆节	《国务院办公厅关于2005年部分节假日安排的通知》	\N
2005-10-07	rest	国庆节	《国务院办公厅关于2005年部分节假日安排的通知》	\N
2005-02-05	workday	春节	《国务院办公厅关于2005年部分节假日安排的通知》	\N
2005-02-06	workday	春节	《国务院办公厅关于2005年部分节假日安排的通知》	\N
2005-04-30	workday	劳动节	《国务院办公厅关于2005年部分节假日安排的通知》	\N
2005-05-08	workday	劳动节	《国务院办公厅关于2005年部分节假日安排的通知》	\N
2005-10-08	workday	国庆节	《国务院办公厅关于2005年部分节假日安排的通知》	\N
2005-10-09	workday	国庆节	《国务院办公厅关于2005年部分节假日安排的通知》	\N
2006-01-01	holiday	元旦	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2006-01-02	holiday	元旦	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2006-01-03	holiday	元旦	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2006-01-29	holiday	春节	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2006-01-30	holiday	春节	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2006-01-31	holiday	春节	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2006-02-01	holiday	春节	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2006-02-02	rest	春节	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2006-02-03	rest	春节	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2006-02-04	holiday	春节	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2006-05-01	holiday	劳动节	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2006-05-02	holiday	劳动节	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2006-05-03	holiday	劳动节	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2006-05-04	rest	劳动节	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2006-05-05	rest	劳动节	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2006-05-06	holiday	劳动节	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2006-05-07	holiday	劳动节	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2006-10-01	holiday	国庆节	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2006-10-02	holiday	国庆节	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2006-10-03	holiday	国庆节	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2006-10-04	holiday	国庆节	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2006-10-05	rest	国庆节	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2006-10-06	rest	国庆节	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2006-10-07	holiday	国庆节	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2006-01-28	workday	春节	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2006-02-05	workday	春节	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2006-04-29	workday	劳动节	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2006-04-30	workday	劳动节	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2006-09-30	workday	国庆节	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2006-10-08	workday	国庆节	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2006-12-30	workday	元旦	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2006-12-31	workday	元旦	《国务院办公厅关于2006年部分节假日安排的通知》	\N
2007-01-01	holiday	元旦	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-01-02	rest	元旦	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-01-03	rest	元旦	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-02-18	holiday	春节	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-02-19	holiday	春节	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-02-20	holiday	春节	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-02-21	holiday	春节	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-02-22	rest	春节	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-02-23	rest	春节	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-02-24	holiday	春节	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-05-01	holiday	劳动节	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-05-02	holiday	劳动节	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-05-03	holiday	劳动节	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-05-04	rest	劳动节	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-05-05	holiday	劳动节	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-05-06	holiday	劳动节	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-05-07	rest	劳动节	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-10-01	holiday	国庆节	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-10-02	holiday	国庆节	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-10-03	holiday	国庆节	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-10-04	rest	国庆节	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-10-05	rest	国庆节	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-10-06	holiday	国庆节	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-10-07	holiday	国庆节	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-12-30	holiday	元旦	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-12-31	rest	元旦	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-02-17	workday	春节	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-02-25	workday	春节	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-04-28	workday	劳动节	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-04-29	workday	劳动节	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-09-29	workday	国庆节	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-09-30	workday	国庆节	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2007-12-29	workday	元旦	《国务院办公厅关于2007年部分节假日安排的通知》	\N
2008-01-01	holiday	元旦	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2008-02-06	holiday	春节	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2008-02-07	holiday	春节	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2008-02-08	holiday	春节	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2008-02-09	holiday	春节	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2008-02-10	holiday	春节	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2008-02-11	rest	春节	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2008-02-12	rest	春节	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2008-04-04	holiday	清明节	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2008-04-05	holiday	清明节	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2008-04-06	holiday	清明节	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2008-05-01	holiday	劳动节	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2008-05-02	rest	劳动节	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2008-05-03	holiday	劳动节	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2008-06-07	holiday	端午节	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2008-06-08	holiday	端午节	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2008-06-09	holiday	端午节	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2008-09-13	holiday	中秋节	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2008-09-14	holiday	中秋节	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2008-09-15	holiday	中秋节	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2008-09-29	rest	国庆节	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2008-09-30	rest	国庆节	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2008-10-01	holiday	国庆节	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2008-10-02	holiday	国庆节	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2008-10-03	holiday	国庆节	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2008-10-04	holiday	国庆节	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2008-10-05	holiday	国庆节	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2008-02-02	workday	春节	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2008-02-03	workday	春节	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2008-05-04	workday	劳动节	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2008-09-27	workday	国庆节	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2008-09-28	workday	国庆节	《国务院办公厅关于2008年部分节假日安排的通知》	\N
2009-01-01	holiday	元旦	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-01-02	rest	元旦	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-01-03	holiday	元旦	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-01-25	holiday	春节	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-01-26	holiday	春节	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-01-27	holiday	春节	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-01-28	holiday	春节	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-01-29	rest	春节	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-01-30	rest	春节	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-01-31	holiday	春节	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-04-04	holiday	清明节	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-04-05	holiday	清明节	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-04-06	holiday	清明节	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-05-01	holiday	劳动节	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-05-02	holiday	劳动节	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-05-03	holiday	劳动节	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-05-28	holiday	端午节	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-05-29	rest	端午节	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-05-30	holiday	端午节	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-10-01	holiday	国庆节	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-10-02	holiday	国庆节	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-10-03	holiday	中秋节	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-10-04	holiday	国庆节	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-10-05	holiday	国庆节	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-10-06	holiday	国庆节	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-10-07	rest	国庆节	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-10-08	rest	国庆节	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-01-04	workday	元旦	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-01-24	workday	春节	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-02-01	workday	春节	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-05-31	workday	端午节	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-09-27	workday	国庆节	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2009-10-10	workday	国庆节	《国务院办公厅关于2009年部分节假日安排的通知》	\N
2010-01-01	holiday	元旦	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-01-02	holiday	元旦	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-01-03	holiday	元旦	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-02-13	holiday	春节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-02-14	holiday	春节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-02-15	holiday	春节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-02-16	holiday	春节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-02-17	holiday	春节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-02-18	rest	春节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-02-19	rest	春节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-04-03	holiday	清明节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-04-04	holiday	清明节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-04-05	holiday	清明节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-05-01	holiday	劳动节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-05-02	holiday	劳动节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-05-03	holiday	劳动节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-06-14	rest	端午节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-06-15	rest	端午节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-06-16	holiday	端午节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-09-22	holiday	中秋节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-09-23	rest	中秋节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-09-24	rest	中秋节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-10-01	holiday	国庆节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-10-02	holiday	国庆节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-10-03	holiday	国庆节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-10-04	holiday	国庆节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-10-05	holiday	国庆节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-10-06	rest	国庆节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-10-07	rest	国庆节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-02-20	workday	春节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-02-21	workday	春节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-06-12	workday	端午节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-06-13	workday	端午节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-09-19	workday	中秋节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-09-25	workday	中秋节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-09-26	workday	国庆节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2010-10-09	workday	国庆节	《国务院办公厅关于2010年部分节假日安排的通知》	\N
2011-01-01	holiday	元旦	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-01-02	holiday	元旦	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-01-03	holiday	元旦	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-02-02	holiday	春节	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-02-03	holiday	春节	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-02-04	holiday	春节	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-02-05	holiday	春节	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-02-06	holiday	春节	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-02-07	rest	春节	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-02-08	rest	春节	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-04-03	holiday	清明节	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-04-04	rest	清明节	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-04-05	holiday	清明节	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-04-30	holiday	劳动节	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-05-01	holiday	劳动节	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-05-02	holiday	劳动节	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-06-04	holiday	端午节	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-06-06	holiday	端午节	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-09-10	holiday	中秋节	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-09-11	holiday	中秋节	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-09-12	holiday	中秋节	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-10-01	holiday	国庆节	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-10-02	holiday	国庆节	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-10-03	holiday	国庆节	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-10-04	holiday	国庆节	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-10-05	holiday	国庆节	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-10-06	rest	国庆节	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-10-07	rest	国庆节	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-01-30	workday	春节	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-02-12	workday	春节	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-04-02	workday	清明节	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-10-08	workday	国庆节	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-10-09	workday	国庆节	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2011-12-31	workday	元旦	《国务院办公厅关于2011年部分节假日安排的通知》	\N
2012-01-01	holiday	元旦	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2012-01-02	holiday	元旦	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2012-01-03	rest	元旦	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2012-01-22	holiday	春节	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2012-01-23	holiday	春节	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2012-01-24	holiday	春节	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2012-01-25	holiday	春节	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2012-01-26	rest	春节	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2012-01-27	rest	春节	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2012-01-28	holiday	春节	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2012-04-02	rest	清明节	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2012-04-03	rest	清明节	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2012-04-04	holiday	清明节	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2012-04-29	holiday	劳动节	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2012-04-30	rest	劳动节	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2012-05-01	holiday	劳动节	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2012-06-22	holiday	端午节	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2012-06-24	holiday	端午节	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2012-09-30	holiday	中秋节	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2012-10-01	holiday	国庆节	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2012-10-02	holiday	国庆节	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2012-10-03	holiday	国庆节	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2012-10-04	holiday	国庆节	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2012-10-05	rest	国庆节	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2012-10-06	holiday	国庆节	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2012-10-07	holiday	国庆节	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2012-01-21	workday	春节	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2012-01-29	workday	春节	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2012-03-31	workday	清明节	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2012-04-01	workday	清明节	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2012-04-28	workday	劳动节	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2012-09-29	workday	国庆节	《国务院办公厅关于2012年部分节假日安排的通知》	\N
2013-01-01	holiday	元旦	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-01-02	rest	元旦	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-01-03	rest	元旦	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-02-09	holiday	春节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-02-10	holiday	春节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-02-11	holiday	春节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-02-12	holiday	春节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-02-13	holiday	春节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-02-14	rest	春节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-02-15	rest	春节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-04-04	holiday	清明节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-04-05	rest	清明节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-04-06	holiday	清明节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-04-29	rest	劳动节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-04-30	rest	劳动节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-05-01	holiday	劳动节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-06-10	rest	端午节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-06-11	rest	端午节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-06-12	holiday	端午节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-09-19	holiday	中秋节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-09-20	rest	中秋节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-09-21	holiday	中秋节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-10-01	holiday	国庆节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-10-02	holiday	国庆节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-10-03	holiday	国庆节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-10-04	rest	国庆节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-10-05	holiday	国庆节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-10-06	holiday	国庆节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-10-07	rest	国庆节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-01-05	workday	元旦	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-01-06	workday	元旦	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-02-16	workday	春节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-02-17	workday	春节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-04-07	workday	清明节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-04-27	workday	劳动节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-04-28	workday	劳动节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-06-08	workday	端午节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-06-09	workday	端午节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-09-22	workday	中秋节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-09-29	workday	国庆节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2013-10-12	workday	国庆节	《国务院办公厅关于2013年部分节假日安排的通知》	\N
2014-01-01	holiday	元旦	《国务院办公厅关于2014年部分节假日安排的通知》	\N
2014-01-31	holiday	春节	《国务院办公厅关于2014年部分节假日安排的通知》	\N
2014-02-01	holiday	春节	《国务院办公厅关于2014年部分节假日安排的通知》	\N
2014-02-02	holiday	春节	《国务院办公厅关于2014年部分节假日安排的通知》	\N
2014-02-03	holiday	春节	《国务院办公厅关于2014年部分节假日安排的通知》	\N
2014-02-04	holiday	春节	《国务院办公厅关于2014年部分节假日安排的通知》	\N
2014-02-05	rest	春节	《国务院办公厅关于2014年部分节假日安排的通知》	\N
2014-02-06	rest	春节	《国务院办公厅关于2014年部分节假日安排的通知》	\N
2014-04-05	holiday	清明节	《国务院办公厅关于2014年部分节假日安排的通知》	\N
2014-04-06	holiday	清明节	《国务院办公厅关于2014年部分节假日安排的通知》	\N
2014-04-07	holiday	清明节	《国务院办公厅关于2014年部分节假日安排的通知》	\N
2014-05-01	holiday	劳动节	《国务院办公厅关于2014年部分节假日安排的通知》	\N
2014-05-02	rest	劳动节	《国务院办公厅关于2014年部分节假日安排的通知》	\N
2014-05-03	holiday	劳动节	《国务院办公厅关于2014年部分节假日安排的通知》	\N
2014-06-02	holiday	端午节	《国务院办公厅关于2014年部分节假日安排的通知》	\N
2014-09-08	holiday	中秋节	《国务院办公厅关于2014年部分节假日安排的通知》	\N
2014-10-01	holiday	国庆节	《国务院办公厅关于2014年部分节假日安排的通知》	\N
2014-10-02	holiday	国庆节	《国务院办公厅关于2014年部分节假日安排的通知》	\N
2014-10-03	holiday	国庆节	《国务院办公厅关于2014年部分节假日安排的通知》	\N
2014-10-04	holiday	国庆节	《国务院办公厅关于2014年部分节假日安排的通知》	\N
2014-10-05	holiday	国庆节	《国务院办公厅关于2014年部分节假日安排的通知》	\N
2014-10-06	rest	国庆节	《国务院办公厅关于2014年部分节假日安排的通知》	\N
2014-10-07	rest	国庆节	《国务院办公厅关于2014年部分节假日安排的通知》	\N
2014-01-26	workday	春节	《国务院办公厅关于2014年部分节假日安排的通知》	\N
2014-02-08	workday	春节	《国务院办公厅关于2014年部分节假日安排的通知》	\N
2014-05-04	workday	劳动节	《国务院办公厅关于2014年部分节假日安排的通知》	\N
2014-09-28	workday	国庆节	《国务院办公厅关于2014年部分节假日安排的通知》	\N
2014-10-11	workday	国庆节	《国务院办公厅关于2014年部分节假日安排的通知》	\N
2015-01-01	holiday	元旦	《国务院办公厅关于2015年部分节假日安排的通知》	\N
2015-01-02	rest	元旦	《国务院办公厅关于2015年部分节假日安排的通知》	\N
2015-01-03	holiday	元旦	《国务院办公厅关于2015年部分节假日安排的通知》	\N
2015-02-18	holiday	春节	《国务院办公厅关于2015年部分节假日安排的通知》	\N
2015-02-19	holiday	春节	《国务院办公厅关于2015年部分节假日安排的通知》	\N
2015-02-20	holiday	春节	《国务院办公厅关于2015年部分节假日安排的通知》	\N
2015-02-21	holiday	春节	《国务院办公厅关于2015年部分节假日安排的通知》	\N
2015-02-22	holiday	春节	《国务院办公厅关于2015年部分节假日安排的通知》	\N
2015-02-23	rest	春节	《国务院办公厅关于2015年部分节假日安排的通知》	\N
2015-02-24	rest	春节	《国务院办公厅关于2015年部分节假日安排的通知》	\N
2015-04-05	holiday	清明节	《国务院办公厅关于2015年部分节假日安排的通知》	\N
2015-04-06	holiday	清明节	《国务院办公厅关于2015年部分节假日安排的通知》	\N
2015-05-01	holiday	劳动节	《国务院办公厅关于2015年部分节假日安排的通知》	\N
2015-06-20	holiday	端午节	《国务院办公厅关于2015年部分节假日安排的通知》	\N
2015-06-22	holiday	端午节	《国务院办公厅关于2015年部分节假日安排的通知》	\N
2015-09-03	holiday	抗战胜利70周年纪念日	《国务院办公厅关于2015年部分节假日安排的通知》	\N
2015-09-04	rest	抗战胜利70周年纪念日	《国务院办公厅关于2015年部分节假日安排的通知》	\N
2015-09-27	holiday	中秋节	《国务院办公厅关于2015年部分节假日安排的通知》	\N
2015-10-01	holiday	国庆节	《国务院办公厅关于2015年部分节假日安排的通知》	\N
2015-10-02	holiday	国庆节	《国务院办公厅关于2015年部分节假日安排的通知》	\N
2015-10-03	holiday	国庆节	《国务院办公厅关于2015年部分节假日安排的通知》	\N
2015-10-04	holiday	国庆节	《国务院办公厅关于2015年部分节假日安排的通知》	\N
2015-10-05	holiday	国庆节	《国务院办公厅关于2015年部分节假日安排的通知》	\N
2015-10-06	holiday	国庆节	《国务院办公厅关于2015年部分节假日安排的通知》	\N
2015-10-07	rest	国庆节	《国务院办公厅关于2015年部分节假日安排的通知》	\N
2015-01-04	workday	元旦	《国务院办公厅关于2015年部分节假日安排的通知》	\N
2015-02-15	workday	春节	《国务院办公厅关于2015年部分节假日安排的通知》	\N
2015-02-28	workday	春节	《国务院办公厅关于2015年部分节假日安排的通知》	\N
2015-09-06	workday	抗战胜利70周年纪念日	《国务院办公厅关于2015年部分节假日安排的通知》	\N
2015-10-10	workday	国庆节	《国务院办公厅关于2015年部分节假日安排的通知》	\N
2016-01-01	holiday	元旦	《国务院办公厅关于2016年部分节假日安排的通知》	\N
2016-02-07	holiday	春节	《国务院办公厅关于2016年部分节假日安排的通知》	\N
2016-02-08	holiday	春节	《国务院办公厅关于2016年部分节假日安排的通知》	\N
2016-02-09	holiday	春节	《国务院办公厅关于2016年部分节假日安排的通知》	\N
2016-02-10	holiday	春节	《国务院办公厅关于2016年部分节假日安排的通知》	\N
2016-02-11	rest	春节	《国务院办公厅关于2016年部分节假日安排的通知》	\N
2016-02-12	rest	春节	《国务院办公厅关于2016年部分节假日安排的通知》	\N
2016-02-13	holiday	春节	《国务院办公厅关于2016年部分节假日安排的通知》	\N
2016-04-04	holiday	清明节	《国务院办公厅关于2016年部分节假日安排的通知》	\N
2016-05-01	holiday	劳动节	《国务院办公厅关于2016年部分节假日安排的通知》	\N
2016-05-02	holiday	劳动节	《国务院办公厅关于2016年部分节假日安排的通知》	\N
2016-06-09	holiday	端午节	《国务院办公厅关于2016年部分节假日安排的通知》	\N
2016-06-10	rest	端午节	《国务院办公厅关于2016年部分节假日安排的通知》	\N
2016-06-11	holiday	端午节	《国务院办公厅关于2016年部分节假日安排的通知》	\N
2016-09-15	holiday	中秋节	《国务院办公厅关于2016年部分节假日安排的通知》	\N
2016-09-16	rest	中秋节	《国务院办公厅关于2016年部分节假日安排的通知》	\N
2016-09-17	holiday	中秋节	《国务院办公厅关于2016年部分节假日安排的通知》	\N
2016-10-01	holiday	国庆节	《国务院办公厅关于2016年部分节假日安排的通知》	\N
2016-10-02	holiday	国庆节	《国务院办公厅关于2016年部分节假日安排的通知》	\N
2016-10-03	holiday	国庆节	《国务院办公厅关于2016年部分节假日安排的通知》	\N
2016-10-04	holiday	国庆节	《国务院办公厅关于2016年部分节假日安排的通知》	\N
2016-10-05	holiday	国庆节	《国务院办公厅关于2016年部分节假日安排的通知》	\N
2016-10-06	rest	国庆节	《国务院办公厅关于2016年部分节假日安排的通知》	\N
2016-10-07	rest	国庆节	《国务院办公厅关于2016年部分节假日安排的通知》	\N
2016-02-06	workday	春节	《国务院办公厅关于2016年部分节假日安排的通知》	\N
2016-02-14	workday	春节	《国务院办公厅关于2016年部分节假日安排的通知》	\N
2016-06-12	workday	端午节	《国务院办公厅关于2016年部分节假日安排的通知》	\N
2016-09-18	workday	中秋节	《国务院办公厅关于2016年部分节假日安排的通知》	\N
2016-10-08	workday	国庆节	《国务院办公厅关于2016年部分节假日安排的通知》	\N
2016-10-09	workday	国庆节	《国务院办公厅关于2016年部分节假日安排的通知》	\N
2017-01-01	holiday	元旦	《国务院办公厅关于2017年部分节假日安排的通知》	\N
2017-01-02	holiday	元旦	《国务院办公厅关于2017年部分节假日安排的通知》	\N
2017-01-27	holiday	春节	《国务院办公厅关于2017年部分节假日安排的通知》	\N
2017-01-28	holiday	春节	《国务院办公厅关于2017年部分节假日安排的通知》	\N
2017-01-29	holiday	春节	《国务院办公厅关于2017年部分节假日安排的通知》	\N
2017-01-30	holiday	春节	《国务院办公厅关于2017年部分节假日安排的通知》	\N
2017-01-31	holiday	春节	《国务院办公厅关于2017年部分节假日安排的通知》	\N
2017-02-01	rest	春节	《国务院办公厅关于2017年部分节假日安排的通知》	\N
2017-02-02	rest	春节	《国务院办公厅关于2017年部分节假日安排的通知》	\N
2017-04-02	holiday	清明节	《国务院办公厅关于2017年部分节假日安排的通知》	\N
2017-04-03	rest	清明节	《国务院办公厅关于2017年部分节假日安排的通知》	\N
2017-04-04	holiday	清明节	《国务院办公厅关于2017年部分节假日安排的通知》	\N
2017-05-01	holiday	劳动节	《国务院办公厅关于2017年部分节假日安排的通知》	\N
2017-05-28	holiday	端午节	《国务院办公厅关于2017年部分节假日安排的通知》	\N
2017-05-29	rest	端午节	《国务院办公厅关于2017年部分节假日安排的通知》	\N
2017-05-30	holiday	端午节	《国务院办公厅关于2017年部分节假日安排的通知》	\N
2017-10-01	holiday	国庆节	《国务院办公厅关于2017年部分节假日安排的通知》	\N
2017-10-02	holiday	国庆节	《国务院办公厅关于2017年部分节假日安排的通知》	\N
2017-10-03	holiday	国庆节	《国务院办公厅关于2017年部分节假日安排的通知》	\N
2017-10-04	holiday	中秋节	《国务院办公厅关于2017年部分节假日安排的通知》	\N
2017-10-05	holiday	国庆节	《国务院办公厅关于2017年部分节假日安排的通知》	\N
2017-10-06	rest	国庆节	《国务院办公厅关于2017年部分节假日安排的通知》	\N
2017-10-07	holiday	国庆节	《国务院办公厅关于2017年部分节假日安排的通知》	\N
2017-10-08	holiday	国庆节	《国务院办公厅关于2017年部分节假日安排的通知》	\N
2017-01-22	workday	春节	《国务院办公厅关于2017年部分节假日安排的通知》	\N
2017-02-04	workday	春节	《国务院办公厅关于2017年部分节假日安排的通知》	\N
2017-04-01	workday	清明节	《国务院办公厅关于2017年部分节假日安排的通知》	\N
2017-05-27	workday	端午节	《国务院办公厅关于2017年部分节假日安排的通知》	\N
2017-09-30	workday	国庆节	《国务院办公厅关于2017年部分节假日安排的通知》	\N
2018-01-01	holiday	元旦	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2018-02-15	holiday	春节	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2018-02-16	holiday	春节	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2018-02-17	holiday	春节	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2018-02-18	holiday	春节	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2018-02-19	rest	春节	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2018-02-20	rest	春节	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2018-02-21	rest	春节	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2018-04-05	holiday	清明节	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2018-04-06	rest	清明节	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2018-04-07	holiday	清明节	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2018-04-29	holiday	劳动节	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2018-04-30	rest	劳动节	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2018-05-01	holiday	劳动节	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2018-06-18	holiday	端午节	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2018-09-24	holiday	中秋节	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2018-10-01	holiday	国庆节	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2018-10-02	holiday	国庆节	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2018-10-03	holiday	国庆节	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2018-10-04	rest	国庆节	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2018-10-05	rest	国庆节	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2018-10-06	holiday	国庆节	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2018-10-07	holiday	国庆节	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2018-12-30	holiday	元旦	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2018-12-31	rest	元旦	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2018-02-11	workday	春节	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2018-02-24	workday	春节	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2018-04-08	workday	清明节	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2018-04-28	workday	劳动节	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2018-09-29	workday	国庆节	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2018-09-30	workday	国庆节	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2018-12-29	workday	元旦	《国务院办公厅关于2018年部分节假日安排的通知》	\N
2019-01-01	holiday	元旦	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-02-04	rest	春节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-02-05	holiday	春节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-02-06	holiday	春节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-02-07	holiday	春节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-02-08	rest	春节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-02-09	holiday	春节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-02-10	holiday	春节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-04-05	holiday	清明节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-04-06	holiday	清明节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-04-07	holiday	清明节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-05-01	holiday	劳动节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-05-02	rest	劳动节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-05-03	rest	劳动节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-05-04	holiday	劳动节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-06-07	holiday	端午节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-06-08	holiday	端午节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-06-09	holiday	端午节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-09-13	holiday	中秋节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-09-14	holiday	中秋节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-09-15	holiday	中秋节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-10-01	holiday	国庆节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-10-02	holiday	国庆节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-10-03	holiday	国庆节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-10-04	rest	国庆节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-10-05	holiday	国庆节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-10-06	holiday	国庆节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-10-07	rest	国庆节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-02-02	workday	春节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-02-03	workday	春节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-04-28	workday	劳动节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-05-05	workday	劳动节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-09-29	workday	国庆节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2019-10-12	workday	国庆节	《国务院办公厅关于2019年部分节假日安排的通知》	\N
2020-01-01	holiday	元旦	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-01-24	holiday	春节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-01-25	holiday	春节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-01-26	holiday	春节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-01-27	holiday	春节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-01-28	holiday	春节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-01-29	rest	春节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-01-30	holiday	春节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-01-31	holiday	春节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-02-01	holiday	春节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-02-02	holiday	春节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-04-04	holiday	清明节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-04-05	holiday	清明节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-04-06	holiday	清明节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-05-01	holiday	劳动节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-05-02	holiday	劳动节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-05-03	holiday	劳动节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-05-04	rest	劳动节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-05-05	rest	劳动节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-06-25	holiday	端午节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-06-26	rest	端午节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-06-27	holiday	端午节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-10-01	holiday	国庆节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-10-02	holiday	国庆节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-10-03	holiday	国庆节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-10-04	holiday	国庆节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-10-05	holiday	国庆节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-10-06	holiday	国庆节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-10-07	rest	国庆节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-10-08	rest	国庆节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-01-19	workday	春节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-04-26	workday	劳动节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-05-09	workday	劳动节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-06-28	workday	端午节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-09-27	workday	国庆节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2020-10-10	workday	国庆节	《国务院办公厅关于2020年部分节假日安排的通知》	\N
2021-01-01	holiday	元旦	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-01-02	holiday	元旦	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-01-03	holiday	元旦	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-02-11	holiday	春节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-02-12	holiday	春节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-02-13	holiday	春节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-02-14	holiday	春节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-02-15	holiday	春节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-02-16	rest	春节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-02-17	rest	春节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-04-03	holiday	清明节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-04-04	holiday	清明节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-04-05	holiday	清明节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-05-01	holiday	劳动节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-05-02	holiday	劳动节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-05-03	holiday	劳动节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-05-04	rest	劳动节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-05-05	rest	劳动节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-06-12	holiday	端午节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-06-13	holiday	端午节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-06-14	holiday	端午节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-09-19	holiday	中秋节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-09-20	rest	中秋节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-09-21	holiday	中秋节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-10-01	holiday	国庆节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-10-02	holiday	国庆节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-10-03	holiday	国庆节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-10-04	holiday	国庆节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-10-05	holiday	国庆节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-10-06	rest	国庆节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-10-07	rest	国庆节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-02-07	workday	春节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-02-20	workday	春节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-04-25	workday	劳动节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-05-08	workday	劳动节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-09-18	workday	中秋节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-09-26	workday	国庆节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2021-10-09	workday	国庆节	《国务院办公厅关于2021年部分节假日安排的通知》	\N
2022-01-01	holiday	元旦	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-01-02	holiday	元旦	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-01-03	holiday	元旦	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-01-31	holiday	春节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-02-01	holiday	春节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-02-02	holiday	春节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-02-03	rest	春节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-02-04	rest	春节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-02-05	holiday	春节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-02-06	holiday	春节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-04-03	holiday	清明节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-04-04	rest	清明节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-04-05	holiday	清明节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-04-30	holiday	劳动节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-05-01	holiday	劳动节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-05-02	holiday	劳动节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-05-03	rest	劳动节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-05-04	rest	劳动节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-06-03	holiday	端午节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-06-04	holiday	端午节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-06-05	holiday	端午节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-09-10	holiday	中秋节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-09-11	holiday	中秋节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-09-12	holiday	中秋节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-10-01	holiday	国庆节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-10-02	holiday	国庆节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-10-03	holiday	国庆节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-10-04	holiday	国庆节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-10-05	holiday	国庆节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-10-06	rest	国庆节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-10-07	rest	国庆节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-12-31	holiday	元旦	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-01-29	workday	春节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-01-30	workday	春节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-04-02	workday	清明节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-04-24	workday	劳动节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-05-07	workday	劳动节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-10-08	workday	国庆节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2022-10-09	workday	国庆节	《国务院办公厅关于2022年部分节假日安排的通知》	\N
2023-01-01	holiday	元旦	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-01-02	holiday	元旦	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-01-21	holiday	春节	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-01-22	holiday	春节	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-01-23	holiday	春节	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-01-24	holiday	春节	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-01-25	holiday	春节	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-01-26	rest	春节	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-01-27	rest	春节	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-04-05	holiday	清明节	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-04-29	holiday	劳动节	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-04-30	holiday	劳动节	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-05-01	holiday	劳动节	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-05-02	rest	劳动节	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-05-03	rest	劳动节	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-06-22	holiday	端午节	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-06-23	rest	端午节	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-06-24	holiday	端午节	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-09-29	holiday	中秋节	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-09-30	holiday	国庆节	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-10-01	holiday	国庆节	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-10-02	holiday	国庆节	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-10-03	holiday	国庆节	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-10-04	holiday	国庆节	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-10-05	rest	国庆节	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-10-06	rest	国庆节	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-12-30	holiday	元旦	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-12-31	holiday	元旦	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-01-28	workday	春节	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-01-29	workday	春节	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-04-23	workday	劳动节	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-05-06	workday	劳动节	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-06-25	workday	端午节	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-10-07	workday	国庆节	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2023-10-08	workday	国庆节	《国务院办公厅关于2023年部分节假日安排的通知》	\N
2024-01-01	holiday	元旦	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-02-10	holiday	春节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-02-11	holiday	春节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-02-12	holiday	春节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-02-13	holiday	春节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-02-14	holiday	春节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-02-15	rest	春节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-02-16	rest	春节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-02-17	holiday	春节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-04-04	holiday	清明节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-04-05	rest	清明节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-04-06	holiday	清明节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-05-01	holiday	劳动节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-05-02	rest	劳动节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-05-03	rest	劳动节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-05-04	holiday	劳动节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-05-05	holiday	劳动节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-06-10	holiday	端午节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-09-15	holiday	中秋节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-09-16	rest	中秋节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-09-17	holiday	中秋节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-10-01	holiday	国庆节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-10-02	holiday	国庆节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-10-03	holiday	国庆节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-10-04	rest	国庆节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-10-05	holiday	国庆节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-10-06	holiday	国庆节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-10-07	rest	国庆节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-02-04	workday	春节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-02-18	workday	春节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-04-07	workday	清明节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-04-28	workday	劳动节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-05-11	workday	劳动节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-09-14	workday	中秋节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-09-29	workday	国庆节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2024-10-12	workday	国庆节	《国务院办公厅关于2024年部分节假日安排的通知》	\N
2025-01-01	holiday	元旦	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-01-28	holiday	春节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-01-29	holiday	春节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-01-30	holiday	春节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-01-31	holiday	春节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-02-01	holiday	春节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-02-02	holiday	春节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-02-03	rest	春节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-02-04	rest	春节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-04-04	holiday	清明节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-04-05	holiday	清明节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-04-06	holiday	清明节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-05-01	holiday	劳动节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-05-02	holiday	劳动节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-05-03	holiday	劳动节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-05-04	holiday	劳动节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-05-05	rest	劳动节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-05-31	holiday	端午节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-06-01	holiday	端午节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-06-02	holiday	端午节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-10-01	holiday	国庆节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-10-02	holiday	国庆节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-10-03	holiday	国庆节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-10-04	holiday	国庆节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-10-05	holiday	国庆节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-10-06	holiday	中秋节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-10-07	rest	国庆节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-10-08	rest	国庆节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-01-26	workday	春节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-02-08	workday	春节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-04-27	workday	劳动节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-09-28	workday	国庆节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2025-10-11	workday	国庆节	《国务院办公厅关于2025年部分节假日安排的通知》	\N
2026-01-01	holiday	元旦	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-01-02	rest	元旦	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-01-03	holiday	元旦	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-02-15	holiday	春节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-02-16	holiday	春节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-02-17	holiday	春节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-02-18	holiday	春节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-02-19	holiday	春节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-02-20	rest	春节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-02-21	holiday	春节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-02-22	holiday	春节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-02-23	rest	春节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-04-04	holiday	清明节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-04-05	holiday	清明节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-04-06	holiday	清明节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-05-01	holiday	劳动节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-05-02	holiday	劳动节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-05-03	holiday	劳动节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-05-04	holiday	劳动节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-05-05	rest	劳动节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-06-19	holiday	端午节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-06-20	holiday	端午节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-06-21	holiday	端午节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-09-25	holiday	中秋节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-09-26	holiday	中秋节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-09-27	holiday	中秋节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-10-01	holiday	国庆节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-10-02	holiday	国庆节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-10-03	holiday	国庆节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-10-04	holiday	国庆节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-10-05	holiday	国庆节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-10-06	rest	国庆节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-10-07	rest	国庆节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-01-04	workday	元旦	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-02-14	workday	春节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-02-28	workday	春节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-05-09	workday	劳动节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-09-20	workday	国庆节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
2026-10-10	workday	国庆节	《国务院办公厅关于2026年部分节假日安排的通知》	\N
\.


--
-- Data for Name: deadlines_calendaryear; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.deadlines_calendaryear (year, is_announced, source, edition) FROM stdin;
2004	t	《国务院办公厅关于2004年部分节假日安排的通知》	01a20628-ff20-71f2-a11d-93aeff30b7e2
2005	t	《国务院办公厅关于2005年部分节假日安排的通知》	01a20628-ff20-71f2-a11d-93afca49d788
2006	t	《国务院办公厅关于2006年部分节假日安排的通知》	01a20628-ff20-71f2-a11d-93b0b14362cd
2007	t	《国务院办公厅关于2007年部分节假日安排的通知》	01a20628-ff20-71f2-a11d-93b180da9ee1
2008	t	《国务院办公厅关于2008年部分节假日安排的通知》	01a20628-ff20-71f2-a11d-93b2de80cfad
2009	t	《国务院办公厅关于2009年部分节假日安排的通知》	01a20628-ff20-71f2-a11d-93b37e3a03ac
2010	t	《国务院办公厅关于2010年部分节假日安排的通知》	01a20628-ff20-71f2-a11d-93b42be3495b
2011	t	《国务院办公厅关于2011年部分节假日安排的通知》	01a20628-ff20-71f2-a11d-93b50ab683ea
2012	t	《国务院办公厅关于2012年部分节假日安排的通知》	01a20628-ff20-71f2-a11d-93b68e535938
2013	t	《国务院办公厅关于2013年部分节假日安排的通知》	01a20628-ff20-71f2-a11d-93b7f8fcd171
2014	t	《国务院办公厅关于2014年部分节假日安排的通知》	01a20628-ff20-71f2-a11d-93b8adc3d975
2015	t	《国务院办公厅关于2015年部分节假日安排的通知》	01a20628-ff20-71f2-a11d-93b91ab4df79
2016	t	《国务院办公厅关于2016年部分节假日安排的通知》	01a20628-ff20-71f2-a11d-93ba1a613b2c
2017	t	《国务院办公厅关于2017年部分节假日安排的通知》	01a20628-ff20-71f2-a11d-93bb3b50ddab
2018	t	《国务院办公厅关于2018年部分节假日安排的通知》	01a20628-ff20-71f2-a11d-93bc40e53915
2019	t	《国务院办公厅关于2019年部分节假日安排的通知》	01a20628-ff20-71f2-a11d-93bd62d2b152
2020	t	《国务院办公厅关于2020年部分节假日安排的通知》	01a20628-ff20-71f2-a11d-93be64fd2d5f
2021	t	《国务院办公厅关于2021年部分节假日安排的通知》	01a20628-ff20-71f2-a11d-93bfe841c376
2022	t	《国务院办公厅关于2022年部分节假日安排的通知》	01a20628-ff20-71f2-a11d-93c0553e6b79
2023	t	《国务院办公厅关于2023年部分节假日安排的通知》	01a20628-ff20-71f2-a11d-93c19f48b00e
2024	t	《国务院办公厅关于2024年部分节假日安排的通知》	01a20628-ff20-71f2-a11d-93c25699bcf5
2025	t	《国务院办公厅关于2025年部分节假日安排的通知》	01a20628-ff20-71f2-a11d-93c32f3b488b
2026	t	《国务院办公厅关于2026年部分节假日安排的通知》	01a20628-ff20-71f2-a11d-93c49e598ace
\.


--
-- Data for Name: deadlines_clock; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.deadlines_clock (id, object_type, object_id, name, title, unit, amount, starts_at, source, original_due, approved_due, chasing_due, provisional, because, near_days, stopped_at, outcome, org_id) FROM stdin;
\.


--
-- Data for Name: deadlines_extension; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.deadlines_extension (id, due_then, asked_until, reason, asked_at, asked_by_id, clock_id, org_id) FROM stdin;
\.


--
-- Data for Name: deadlines_extensiondecision; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.deadlines_extensiondecision (id, outcome, comment, at, by_id, extension_id, org_id) FROM stdin;
\.


--
-- Data for Name: deadlines_suspension; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.deadlines_suspension (id, began_at, ended_at, reason, by_id, clock_id) FROM stdin;
\.


--
-- Data for Name: django_content_type; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.django_content_type (id, app_label, model) FROM stdin;
1	wagtailcore	page
2	wagtailcore	groupapprovaltask
3	wagtailcore	locale
4	wagtailcore	site
5	wagtailcore	groupsitepermission
6	wagtailcore	apitoken
7	wagtailcore	modellogentry
8	wagtailcore	revision
9	wagtailcore	collectionviewrestriction
10	wagtailcore	collection
11	wagtailcore	groupcollectionpermission
12	wagtailcore	uploadedfile
13	wagtailcore	workflowcontenttype
14	wagtailcore	workflowstate
15	wagtailcore	workflow
16	wagtailcore	workflowtask
17	wagtailcore	task
18	wagtailcore	taskstate
19	wagtailcore	grouppagepermission
20	wagtailcore	pageviewrestriction
21	wagtailcore	workflowpage
22	wagtailcore	pagelogentry
23	wagtailcore	comment
24	wagtailcore	commentreply
25	wagtailcore	pagesubscription
26	wagtailcore	referenceindex
27	wagtailadmin	admin
28	wagtaildocs	document
29	wagtailimages	image
30	intake	draft
31	conference	clause
32	conference	amendment
33	conference	calendarfeed
34	conference	conference
35	conference	field
36	conference	item
37	conference	jointevent
38	conference	eventflow
39	conference	eventcount
40	conference	notice
41	conference	outcome
42	conference	paper
43	conference	paperversion
44	conference	countersignature
45	conference	clausetext
46	conference	circular
47	conference	amendmentruling
48	conference	adoption
49	conference	part
50	conference	evidence
51	conference	participant
52	conference	party
53	conference	reply
54	conference	handling
55	conference	report
56	conference	reportversion
57	conference	reportfile
58	conference	figure
59	conference	decision
60	conference	section
61	conference	share
62	conference	signin
63	conference	speaker
64	conference	supervision
65	conference	rung
66	conference	task
67	conference	milestone
68	conference	closing
69	conference	topic
70	conference	topicfile
71	conference	topicstep
72	conference	voice
73	conference	closingruling
74	news	category
75	news	newsindexpage
76	news	receiptcounter
77	news	reviewtask
78	news	articlepage
79	news	correction
80	news	deskpage
81	news	infringementreport
82	news	tickerentry
83	deadlines	calendarday
84	deadlines	calendaryear
85	deadlines	clock
86	deadlines	extension
87	deadlines	extensiondecision
88	deadlines	suspension
89	documents	documentnumber
90	documents	serial
91	documents	signedcopy
92	spreadsheets	import
93	inbox	message
94	inbox	mutedchannel
95	jobs	job
96	files	file
97	rulebook	rule
98	people	user
99	people	consent
100	people	member
101	people	officeheld
102	orgs	alliance
103	orgs	region
104	orgs	division
105	orgs	organisation
106	orgs	allianceseat
107	orgs	organisationlink
108	trail	pendingevent
109	trail	event
110	trail	seal
111	procrastinate	procrastinateevent
112	procrastinate	procrastinatejob
113	procrastinate	procrastinateperiodicdefer
114	procrastinate	procrastinateworker
115	account	emailaddress
116	account	emailconfirmation
117	mfa	authenticator
118	usersessions	usersession
119	socialaccount	socialaccount
120	socialaccount	socialapp
121	socialaccount	socialtoken
122	wagtailredirects	redirect
123	wagtailusers	userprofile
124	wagtailimages	rendition
125	wagtailadmin	editingsession
126	wagtailadmin	formstate
127	modelsearch	indexentry
128	taggit	tag
129	taggit	taggeditem
130	auth	permission
131	auth	group
132	contenttypes	contenttype
133	sessions	session
\.


--
-- Data for Name: django_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.django_migrations (id, app, name, applied) FROM stdin;
1	orgs	0001_initial	2026-11-23 02:07:48.199211+00
2	contenttypes	0001_initial	2026-11-23 02:07:48.216306+00
3	auth	0001_initial	2026-11-23 02:07:48.274432+00
4	people	0001_initial	2026-11-23 02:07:48.553914+00
5	account	0001_initial	2026-11-23 02:07:48.62936+00
6	account	0002_email_max_length	2026-11-23 02:07:48.648306+00
7	account	0003_alter_emailaddress_create_unique_verified_email	2026-11-23 02:07:48.676773+00
8	account	0004_alter_emailaddress_drop_unique_email	2026-11-23 02:07:48.707049+00
9	account	0005_emailaddress_idx_upper_email	2026-11-23 02:07:48.733314+00
10	account	0006_emailaddress_lower	2026-11-23 02:07:48.771403+00
11	account	0007_emailaddress_idx_email	2026-11-23 02:07:48.817328+00
12	account	0008_emailaddress_unique_primary_email_fixup	2026-11-23 02:07:48.848841+00
13	account	0009_emailaddress_unique_primary_email	2026-11-23 02:07:48.877558+00
14	contenttypes	0002_remove_content_type_name	2026-11-23 02:07:48.916468+00
15	auth	0002_alter_permission_name_max_length	2026-11-23 02:07:48.934833+00
16	auth	0003_alter_user_email_max_length	2026-11-23 02:07:48.944398+00
17	auth	0004_alter_user_username_opts	2026-11-23 02:07:48.952712+00
18	auth	0005_alter_user_last_login_null	2026-11-23 02:07:48.96344+00
19	auth	0006_require_contenttypes_0002	2026-11-23 02:07:48.965168+00
20	auth	0007_alter_validators_add_error_messages	2026-11-23 02:07:48.974656+00
21	auth	0008_alter_user_username_max_length	2026-11-23 02:07:48.983245+00
22	auth	0009_alter_user_last_name_max_length	2026-11-23 02:07:48.994686+00
23	auth	0010_alter_group_name_max_length	2026-11-23 02:07:49.013319+00
24	auth	0011_update_proxy_permissions	2026-11-23 02:07:49.038192+00
25	auth	0012_alter_user_first_name_max_length	2026-11-23 02:07:49.05515+00
26	orgs	0002_divisions	2026-11-23 02:07:49.083865+00
27	files	0001_initial	2026-11-23 02:07:49.113163+00
28	conference	0001_initial	2026-11-23 02:07:58.190697+00
29	conference	0002_promises	2026-11-23 02:07:58.200276+00
30	deadlines	0001_initial	2026-11-23 02:07:59.662331+00
31	deadlines	0002_promises	2026-11-23 02:07:59.667143+00
32	deadlines	0003_known_years	2026-11-23 02:08:00.267848+00
33	documents	0001_initial	2026-11-23 02:08:00.595926+00
34	inbox	0001_initial	2026-11-23 02:08:00.819058+00
35	wagtailcore	0001_initial	2026-11-23 02:08:02.089748+00
36	wagtailcore	0002_initial_data	2026-11-23 02:08:02.090935+00
37	wagtailcore	0003_add_uniqueness_constraint_on_group_page_permission	2026-11-23 02:08:02.091614+00
38	wagtailcore	0004_page_locked	2026-11-23 02:08:02.092232+00
39	wagtailcore	0005_add_page_lock_permission_to_moderators	2026-11-23 02:08:02.092799+00
40	wagtailcore	0006_add_lock_page_permission	2026-11-23 02:08:02.093663+00
41	wagtailcore	0007_page_latest_revision_created_at	2026-11-23 02:08:02.094414+00
42	wagtailcore	0008_populate_latest_revision_created_at	2026-11-23 02:08:02.095137+00
43	wagtailcore	0009_remove_auto_now_add_from_pagerevision_created_at	2026-11-23 02:08:02.095811+00
44	wagtailcore	0010_change_page_owner_to_null_on_delete	2026-11-23 02:08:02.096435+00
45	wagtailcore	0011_page_first_published_at	2026-11-23 02:08:02.097473+00
46	wagtailcore	0012_extend_page_slug_field	2026-11-23 02:08:02.098131+00
47	wagtailcore	0013_update_golive_expire_help_text	2026-11-23 02:08:02.099453+00
48	wagtailcore	0014_add_verbose_name	2026-11-23 02:08:02.100061+00
49	wagtailcore	0015_add_more_verbose_names	2026-11-23 02:08:02.100655+00
50	wagtailcore	0016_change_page_url_path_to_text_field	2026-11-23 02:08:02.101253+00
51	wagtailcore	0017_change_edit_page_permission_description	2026-11-23 02:08:02.128879+00
52	wagtailcore	0018_pagerevision_submitted_for_moderation_index	2026-11-23 02:08:02.23625+00
53	wagtailcore	0019_verbose_names_cleanup	2026-11-23 02:08:02.445876+00
54	wagtailcore	0020_add_index_on_page_first_published_at	2026-11-23 02:08:02.530172+00
55	wagtailcore	0021_capitalizeverbose	2026-11-23 02:08:05.573085+00
56	wagtailcore	0022_add_site_name	2026-11-23 02:08:05.589319+00
57	wagtailcore	0023_alter_page_revision_on_delete_behaviour	2026-11-23 02:08:05.710976+00
58	wagtailcore	0024_collection	2026-11-23 02:08:05.721498+00
59	wagtailcore	0025_collection_initial_data	2026-11-23 02:08:05.832813+00
60	wagtailcore	0026_group_collection_permission	2026-11-23 02:08:05.986021+00
61	wagtailcore	0027_fix_collection_path_collation	2026-11-23 02:08:06.103219+00
62	wagtailcore	0024_alter_page_content_type_on_delete_behaviour	2026-11-23 02:08:06.21906+00
63	wagtailcore	0028_merge	2026-11-23 02:08:06.221156+00
64	wagtailcore	0029_unicode_slugfield_dj19	2026-11-23 02:08:06.299817+00
65	wagtailcore	0030_index_on_pagerevision_created_at	2026-11-23 02:08:06.375234+00
66	wagtailcore	0031_add_page_view_restriction_types	2026-11-23 02:08:06.818931+00
67	wagtailcore	0032_add_bulk_delete_page_permission	2026-11-23 02:08:06.843936+00
68	wagtailcore	0033_remove_golive_expiry_help_text	2026-11-23 02:08:06.999472+00
69	wagtailcore	0034_page_live_revision	2026-11-23 02:08:07.109451+00
70	wagtailcore	0035_page_last_published_at	2026-11-23 02:08:07.175876+00
71	wagtailcore	0036_populate_page_last_published_at	2026-11-23 02:08:07.287235+00
72	wagtailcore	0037_set_page_owner_editable	2026-11-23 02:08:07.359555+00
73	wagtailcore	0038_make_first_published_at_editable	2026-11-23 02:08:07.428224+00
74	wagtailcore	0039_collectionviewrestriction	2026-11-23 02:08:07.658322+00
75	wagtailcore	0040_page_draft_title	2026-11-23 02:08:08.118443+00
76	wagtailcore	0041_group_collection_permissions_verbose_name_plural	2026-11-23 02:08:08.136675+00
77	wagtailcore	0042_index_on_pagerevision_approved_go_live_at	2026-11-23 02:08:08.211479+00
78	wagtailcore	0043_lock_fields	2026-11-23 02:08:08.398972+00
79	wagtailcore	0044_add_unlock_grouppagepermission	2026-11-23 02:08:08.421044+00
80	wagtailcore	0045_assign_unlock_grouppagepermission	2026-11-23 02:08:08.530465+00
81	wagtailcore	0046_site_name_remove_null	2026-11-23 02:08:08.564194+00
82	wagtailcore	0047_add_workflow_models	2026-11-23 02:08:09.92801+00
83	wagtailcore	0048_add_default_workflows	2026-11-23 02:08:10.084692+00
84	wagtailcore	0049_taskstate_finished_by	2026-11-23 02:08:10.479756+00
85	wagtailcore	0050_workflow_rejected_to_needs_changes	2026-11-23 02:08:10.672721+00
86	wagtailcore	0051_taskstate_comment	2026-11-23 02:08:10.742562+00
87	wagtailcore	0052_pagelogentry	2026-11-23 02:08:10.864625+00
88	wagtailcore	0053_locale_model	2026-11-23 02:08:10.874546+00
89	wagtailcore	0054_initial_locale	2026-11-23 02:08:10.976468+00
90	wagtailcore	0055_page_locale_fields	2026-11-23 02:08:11.47536+00
91	wagtailcore	0056_page_locale_fields_populate	2026-11-23 02:08:11.574497+00
92	wagtailcore	0057_page_locale_fields_notnull	2026-11-23 02:08:11.749847+00
93	wagtailcore	0058_page_alias_of	2026-11-23 02:08:11.871066+00
94	wagtailcore	0059_apply_collection_ordering	2026-11-23 02:08:12.003587+00
95	wagtailcore	0060_fix_workflow_unique_constraint	2026-11-23 02:08:12.211148+00
96	wagtailcore	0061_change_promote_tab_helpt_text_and_verbose_names	2026-11-23 02:08:12.695751+00
97	wagtailcore	0062_comment_models_and_pagesubscription	2026-11-23 02:08:13.169823+00
98	wagtailcore	0063_modellogentry	2026-11-23 02:08:13.344864+00
99	wagtailcore	0064_log_timestamp_indexes	2026-11-23 02:08:13.534961+00
100	wagtailcore	0065_log_entry_uuid	2026-11-23 02:08:14.006083+00
101	wagtailcore	0066_collection_management_permissions	2026-11-23 02:08:14.139195+00
102	wagtailcore	0067_alter_pagerevision_content_json	2026-11-23 02:08:14.307416+00
103	wagtailcore	0068_log_entry_empty_object	2026-11-23 02:08:14.42331+00
104	wagtailcore	0069_log_entry_jsonfield	2026-11-23 02:08:14.820395+00
105	wagtailcore	0070_rename_pagerevision_revision	2026-11-23 02:08:16.782087+00
106	wagtailcore	0071_populate_revision_content_type	2026-11-23 02:08:16.951763+00
107	wagtailcore	0072_alter_revision_content_type_notnull	2026-11-23 02:08:17.273996+00
108	wagtailcore	0073_page_latest_revision	2026-11-23 02:08:17.423364+00
109	wagtailcore	0074_revision_object_str	2026-11-23 02:08:17.508419+00
110	wagtailcore	0075_populate_latest_revision_and_revision_object_str	2026-11-23 02:08:17.810454+00
111	wagtailcore	0076_modellogentry_revision	2026-11-23 02:08:18.314077+00
112	wagtailcore	0077_alter_revision_user	2026-11-23 02:08:18.446811+00
113	wagtailcore	0078_referenceindex	2026-11-23 02:08:18.610387+00
114	wagtailcore	0079_rename_taskstate_page_revision	2026-11-23 02:08:18.702445+00
115	wagtailcore	0080_generic_workflowstate	2026-11-23 02:08:20.067842+00
116	wagtailcore	0081_populate_workflowstate_content_type	2026-11-23 02:08:20.250996+00
117	wagtailcore	0082_alter_workflowstate_content_type_notnull	2026-11-23 02:08:20.719879+00
118	wagtailcore	0083_workflowcontenttype	2026-11-23 02:08:21.35167+00
119	wagtailcore	0084_add_default_page_permissions	2026-11-23 02:08:21.521154+00
120	wagtailcore	0085_add_grouppagepermission_permission	2026-11-23 02:08:21.768051+00
121	wagtailcore	0086_populate_grouppagepermission_permission	2026-11-23 02:08:22.164155+00
122	wagtailcore	0087_alter_grouppagepermission_unique_together_and_more	2026-11-23 02:08:22.368824+00
123	wagtailcore	0088_fix_log_entry_json_timestamps	2026-11-23 02:08:23.220402+00
124	wagtailcore	0089_log_entry_data_json_null_to_object	2026-11-23 02:08:23.411479+00
125	wagtailcore	0090_remove_grouppagepermission_permission_type	2026-11-23 02:08:23.743717+00
126	wagtailcore	0091_remove_revision_submitted_for_moderation	2026-11-23 02:08:23.836196+00
127	wagtailcore	0092_alter_collectionviewrestriction_password_and_more	2026-11-23 02:08:23.943659+00
128	wagtailcore	0093_uploadedfile	2026-11-23 02:08:24.131267+00
129	wagtailcore	0094_alter_page_locale	2026-11-23 02:08:24.29804+00
130	wagtailcore	0095_groupsitepermission	2026-11-23 02:08:24.68741+00
131	wagtailcore	0096_referenceindex_referenceindex_source_object_and_more	2026-11-23 02:08:24.737394+00
132	wagtailcore	0097_baselogentry_uuid_action_timestamp_indexes	2026-11-23 02:08:24.973577+00
133	wagtailcore	0098_apitoken	2026-11-23 02:08:25.155319+00
134	news	0001_initial	2026-11-23 02:08:27.969458+00
135	news	0002_promises	2026-11-23 02:08:27.977067+00
136	intake	0001_initial	2026-11-23 02:08:28.208358+00
137	jobs	0001_initial	2026-11-23 02:08:28.422383+00
138	mfa	0001_initial	2026-11-23 02:08:28.940325+00
139	mfa	0002_authenticator_timestamps	2026-11-23 02:08:29.133382+00
140	mfa	0003_authenticator_type_uniq	2026-11-23 02:08:29.479766+00
141	modelsearch	0001_initial	2026-11-23 02:08:29.685174+00
142	modelsearch	0002_customise_indexentry	2026-11-23 02:08:29.870843+00
143	modelsearch	0003_add_text_fields	2026-11-23 02:08:29.946556+00
144	modelsearch	0004_rename_modelsear_autocom_476c89_gin_modelsearch_autocom_ea8581_gin_and_more	2026-11-23 02:08:30.051234+00
145	procrastinate	0001_initial	2026-11-23 02:08:30.097993+00
146	procrastinate	0002_drop_started_at_column	2026-11-23 02:08:30.104452+00
147	procrastinate	0003_drop_started_at_column	2026-11-23 02:08:30.109464+00
148	procrastinate	0004_drop_procrastinate_version_table	2026-11-23 02:08:30.114574+00
149	procrastinate	0005_fix_procrastinate_fetch_job	2026-11-23 02:08:30.120392+00
150	procrastinate	0006_fix_trigger_status_events_insert	2026-11-23 02:08:30.125363+00
151	procrastinate	0007_add_queueing_lock_column	2026-11-23 02:08:30.138836+00
152	procrastinate	0008_close_fetch_job_race_condition	2026-11-23 02:08:30.146362+00
153	procrastinate	0009_add_defer_job_function	2026-11-23 02:08:30.152101+00
154	procrastinate	0010_add_procrastinate_periodic_defers	2026-11-23 02:08:30.164745+00
155	procrastinate	0011_add_foreign_key_index	2026-11-23 02:08:30.173626+00
156	procrastinate	0012_add_locks_to_periodic_defer	2026-11-23 02:08:30.499888+00
157	procrastinate	0013_fix_procrastinate_defer_periodic_job	2026-11-23 02:08:30.506177+00
158	procrastinate	0014_add_finish_job_and_retry_job_functions	2026-11-23 02:08:30.511349+00
159	procrastinate	0015_add_trigger_on_job_deletion	2026-11-23 02:08:30.51591+00
160	procrastinate	0016_delete_finished_jobs	2026-11-23 02:08:30.520328+00
161	procrastinate	0017_add_checks_to_finish_job	2026-11-23 02:08:30.525473+00
162	procrastinate	0018_add_checks_to_retry_job	2026-11-23 02:08:30.529893+00
163	procrastinate	0019_fix_finish_job_compat_issue	2026-11-23 02:08:30.53728+00
164	procrastinate	0020_add_index_on_procrastinate_jobs	2026-11-23 02:08:30.544704+00
165	procrastinate	0021_add_kwargs_to_defer_periodic_job	2026-11-23 02:08:30.553502+00
166	procrastinate	0022_null_locks_excluded	2026-11-23 02:08:30.562878+00
167	procrastinate	0023_remove_old_finish_job_function	2026-11-23 02:08:30.569316+00
168	procrastinate	0024_job_id_bigint	2026-11-23 02:08:30.583602+00
169	procrastinate	0025_add_models	2026-11-23 02:08:30.595333+00
170	procrastinate	0026_add_job_priority	2026-11-23 02:08:30.606316+00
171	procrastinate	0027_add_periodic_job_priority	2026-11-23 02:08:30.61135+00
172	procrastinate	0028_add_cancel_states	2026-11-23 02:08:30.634945+00
173	procrastinate	0029_add_additional_params_to_retry_job	2026-11-23 02:08:30.641083+00
174	procrastinate	0030_alter_procrastinateevent_options	2026-11-23 02:08:30.651551+00
175	procrastinate	0031_add_indexes_for_fetch_job	2026-11-23 02:08:30.660706+00
176	procrastinate	0032_pre_cancel_notification	2026-11-23 02:08:30.673842+00
177	procrastinate	0033_post_cancel_notification	2026-11-23 02:08:30.714029+00
178	procrastinate	0034_pre_add_heartbeat	2026-11-23 02:08:30.743844+00
179	procrastinate	0035_post_add_heartbeat	2026-11-23 02:08:30.751965+00
180	procrastinate	0036_add_worker_model	2026-11-23 02:08:30.763838+00
181	procrastinate	0037_pre_batch_defer_jobs	2026-11-23 02:08:30.768364+00
182	procrastinate	0038_post_batch_defer_jobs	2026-11-23 02:08:30.774417+00
183	procrastinate	0039_pre_priority_lock_fetch_job	2026-11-23 02:08:30.780421+00
184	procrastinate	0040_pre_retry_failed_job	2026-11-23 02:08:30.785437+00
185	procrastinate	0041_post_retry_failed_job	2026-11-23 02:08:30.790844+00
186	rulebook	0001_initial	2026-11-23 02:08:31.028684+00
187	rulebook	0002_never_edited	2026-11-23 02:08:31.034194+00
188	sessions	0001_initial	2026-11-23 02:08:31.056401+00
189	socialaccount	0001_initial	2026-11-23 02:08:31.520621+00
190	socialaccount	0002_token_max_lengths	2026-11-23 02:08:31.665922+00
191	socialaccount	0003_extra_data_default_dict	2026-11-23 02:08:31.769886+00
192	socialaccount	0004_app_provider_id_settings	2026-11-23 02:08:32.239897+00
193	socialaccount	0005_socialtoken_nullable_app	2026-11-23 02:08:32.463184+00
194	socialaccount	0006_alter_socialaccount_extra_data	2026-11-23 02:08:32.607999+00
195	spreadsheets	0001_initial	2026-11-23 02:08:32.861752+00
196	taggit	0001_initial	2026-11-23 02:08:33.094865+00
197	taggit	0002_auto_20150616_2121	2026-11-23 02:08:33.127144+00
198	taggit	0003_taggeditem_add_unique_index	2026-11-23 02:08:33.153719+00
199	taggit	0004_alter_taggeditem_content_type_alter_taggeditem_tag	2026-11-23 02:08:33.641682+00
200	taggit	0005_auto_20220424_2025	2026-11-23 02:08:33.649959+00
201	taggit	0006_rename_taggeditem_content_type_object_id_taggit_tagg_content_8fc721_idx	2026-11-23 02:08:33.688197+00
202	trail	0001_initial	2026-11-23 02:08:33.709652+00
203	trail	0002_append_only	2026-11-23 02:08:33.713805+00
204	usersessions	0001_initial	2026-11-23 02:08:33.851751+00
205	wagtailadmin	0001_create_admin_access_permissions	2026-11-23 02:08:34.013424+00
206	wagtailadmin	0002_admin	2026-11-23 02:08:34.017417+00
207	wagtailadmin	0003_admin_managed	2026-11-23 02:08:34.024382+00
208	wagtailadmin	0004_editingsession	2026-11-23 02:08:34.247776+00
209	wagtailadmin	0005_editingsession_is_editing	2026-11-23 02:08:34.343622+00
210	wagtailadmin	0006_formstate	2026-11-23 02:08:34.752001+00
211	wagtaildocs	0001_initial	2026-11-23 02:08:34.892637+00
212	wagtaildocs	0002_initial_data	2026-11-23 02:08:35.052453+00
213	wagtaildocs	0003_add_verbose_names	2026-11-23 02:08:35.420814+00
214	wagtaildocs	0004_capitalizeverbose	2026-11-23 02:08:36.506591+00
215	wagtaildocs	0005_document_collection	2026-11-23 02:08:36.981493+00
216	wagtaildocs	0006_copy_document_permissions_to_collections	2026-11-23 02:08:37.217626+00
217	wagtaildocs	0005_alter_uploaded_by_user_on_delete_action	2026-11-23 02:08:37.420052+00
218	wagtaildocs	0007_merge	2026-11-23 02:08:37.423822+00
219	wagtaildocs	0008_document_file_size	2026-11-23 02:08:37.560677+00
220	wagtaildocs	0009_document_verbose_name_plural	2026-11-23 02:08:37.67373+00
221	wagtaildocs	0010_document_file_hash	2026-11-23 02:08:37.806014+00
222	wagtaildocs	0011_add_choose_permissions	2026-11-23 02:08:38.567896+00
223	wagtaildocs	0012_uploadeddocument	2026-11-23 02:08:38.743499+00
224	wagtaildocs	0013_delete_uploadeddocument	2026-11-23 02:08:38.749693+00
225	wagtaildocs	0014_alter_document_file_size	2026-11-23 02:08:38.884004+00
226	wagtailimages	0001_initial	2026-11-23 02:08:40.091037+00
227	wagtailimages	0002_initial_data	2026-11-23 02:08:40.092414+00
228	wagtailimages	0003_fix_focal_point_fields	2026-11-23 02:08:40.09331+00
229	wagtailimages	0004_make_focal_point_key_not_nullable	2026-11-23 02:08:40.094152+00
230	wagtailimages	0005_make_filter_spec_unique	2026-11-23 02:08:40.09491+00
231	wagtailimages	0006_add_verbose_names	2026-11-23 02:08:40.095698+00
232	wagtailimages	0007_image_file_size	2026-11-23 02:08:40.096389+00
233	wagtailimages	0008_image_created_at_index	2026-11-23 02:08:40.097116+00
234	wagtailimages	0009_capitalizeverbose	2026-11-23 02:08:40.097825+00
235	wagtailimages	0010_change_on_delete_behaviour	2026-11-23 02:08:40.098555+00
236	wagtailimages	0011_image_collection	2026-11-23 02:08:40.099258+00
237	wagtailimages	0012_copy_image_permissions_to_collections	2026-11-23 02:08:40.100445+00
238	wagtailimages	0013_make_rendition_upload_callable	2026-11-23 02:08:40.101149+00
239	wagtailimages	0014_add_filter_spec_field	2026-11-23 02:08:40.101796+00
240	wagtailimages	0015_fill_filter_spec_field	2026-11-23 02:08:40.102369+00
241	wagtailimages	0016_deprecate_rendition_filter_relation	2026-11-23 02:08:40.10296+00
242	wagtailimages	0017_reduce_focal_point_key_max_length	2026-11-23 02:08:40.103549+00
243	wagtailimages	0018_remove_rendition_filter	2026-11-23 02:08:40.104163+00
244	wagtailimages	0019_delete_filter	2026-11-23 02:08:40.104711+00
245	wagtailimages	0020_add-verbose-name	2026-11-23 02:08:40.10527+00
246	wagtailimages	0021_image_file_hash	2026-11-23 02:08:40.105808+00
247	wagtailimages	0022_uploadedimage	2026-11-23 02:08:40.299855+00
248	wagtailimages	0023_add_choose_permissions	2026-11-23 02:08:41.034985+00
249	wagtailimages	0024_index_image_file_hash	2026-11-23 02:08:41.141223+00
250	wagtailimages	0025_alter_image_file_alter_rendition_file	2026-11-23 02:08:41.267011+00
251	wagtailimages	0026_delete_uploadedimage	2026-11-23 02:08:41.277469+00
252	wagtailimages	0027_image_description	2026-11-23 02:08:41.413684+00
253	wagtailredirects	0001_initial	2026-11-23 02:08:41.645383+00
254	wagtailredirects	0002_add_verbose_names	2026-11-23 02:08:41.897542+00
255	wagtailredirects	0003_make_site_field_editable	2026-11-23 02:08:42.362417+00
256	wagtailredirects	0004_set_unique_on_path_and_site	2026-11-23 02:08:42.490896+00
257	wagtailredirects	0005_capitalizeverbose	2026-11-23 02:08:43.069027+00
258	wagtailredirects	0006_redirect_increase_max_length	2026-11-23 02:08:43.122236+00
259	wagtailredirects	0007_add_autocreate_fields	2026-11-23 02:08:43.256339+00
260	wagtailredirects	0008_add_verbose_name_plural	2026-11-23 02:08:43.30255+00
261	wagtailusers	0001_initial	2026-11-23 02:08:43.865339+00
262	wagtailusers	0002_add_verbose_name_on_userprofile	2026-11-23 02:08:44.134287+00
263	wagtailusers	0003_add_verbose_names	2026-11-23 02:08:44.25174+00
264	wagtailusers	0004_capitalizeverbose	2026-11-23 02:08:44.710671+00
265	wagtailusers	0005_make_related_name_wagtail_specific	2026-11-23 02:08:45.135261+00
266	wagtailusers	0006_userprofile_prefered_language	2026-11-23 02:08:45.229741+00
267	wagtailusers	0007_userprofile_current_time_zone	2026-11-23 02:08:45.324298+00
268	wagtailusers	0008_userprofile_avatar	2026-11-23 02:08:45.418891+00
269	wagtailusers	0009_userprofile_verbose_name_plural	2026-11-23 02:08:45.509428+00
270	wagtailusers	0010_userprofile_updated_comments_notifications	2026-11-23 02:08:45.601656+00
271	wagtailusers	0011_userprofile_dismissibles	2026-11-23 02:08:45.745814+00
272	wagtailusers	0012_userprofile_theme	2026-11-23 02:08:46.319873+00
273	wagtailusers	0013_userprofile_density	2026-11-23 02:08:46.47422+00
274	wagtailusers	0014_userprofile_contrast	2026-11-23 02:08:46.61633+00
275	wagtailusers	0015_userprofile_keyboard_shortcuts	2026-11-23 02:08:46.743576+00
276	wagtailimages	0001_squashed_0021	2026-11-23 02:08:46.751762+00
277	wagtailcore	0001_squashed_0016_change_page_url_path_to_text_field	2026-11-23 02:08:46.753118+00
\.


--
-- Data for Name: django_session; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.django_session (session_key, session_data, expire_date) FROM stdin;
\.


--
-- Data for Name: documents_documentnumber; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.documents_documentnumber (id, mark, year, serial, object_type, object_id, title, issued_at, voided_at, void_reason, issued_by_id, org_id) FROM stdin;
\.


--
-- Data for Name: documents_serial; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.documents_serial (id, mark, year, last, org_id) FROM stdin;
\.


--
-- Data for Name: documents_signedcopy; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.documents_signedcopy (id, object_type, object_id, note, at, by_id, file_id, org_id) FROM stdin;
\.


--
-- Data for Name: files_file; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.files_file (id, name, size, media_type, sha256, created_at, org_id, uploaded_by_id) FROM stdin;
\.


--
-- Data for Name: inbox_message; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.inbox_message (id, kind, title, body, url, sent_by, created_at, read_at, recipient_id) FROM stdin;
\.


--
-- Data for Name: inbox_mutedchannel; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.inbox_mutedchannel (id, kind, channel, user_id) FROM stdin;
\.


--
-- Data for Name: intake_draft; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_draft (id, name, text, marks, "values", status, created_at, saved_at, decided_at, article_id, conference_id, created_by_id, decided_by_id, org_id) FROM stdin;
\.


--
-- Data for Name: jobs_job; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.jobs_job (id, kind, title, address, back_url, state, done, total, note, log, result, result_data, result_file_id, created_at, started_at, finished_at, office_id, org_id, owner_id) FROM stdin;
\.


--
-- Data for Name: mfa_authenticator; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.mfa_authenticator (id, type, data, user_id, created_at, last_used_at) FROM stdin;
\.


--
-- Data for Name: modelsearch_indexentry; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.modelsearch_indexentry (id, object_id, title_norm, content_type_id, autocomplete, title, body, title_text, body_text) FROM stdin;
\.


--
-- Data for Name: news_articlepage; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.news_articlepage (page_ptr_id, lead_title, sub_title, body, published_at, source_kind, source_name, source_address, original_title, authorisation, reporters, correspondents, editor, reviewer, disclaimer, withdrawn_at, withdrawn_reason, region_id, category_id) FROM stdin;
\.


--
-- Data for Name: news_category; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.news_category (id, name, slug, "position") FROM stdin;
\.


--
-- Data for Name: news_correction; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.news_correction (id, at, what, article_id, by_id) FROM stdin;
\.


--
-- Data for Name: news_deskpage; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.news_deskpage (page_ptr_id, region_id) FROM stdin;
\.


--
-- Data for Name: news_infringementreport; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.news_infringementreport (id, year, serial, token, address, "right", claimant_name, contact, statement, evidence, state, received_at, acknowledged_at, decision, reason, decided_at, acknowledged_by_id, article_id, decided_by_id, region_id) FROM stdin;
\.


--
-- Data for Name: news_newsindexpage; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.news_newsindexpage (page_ptr_id) FROM stdin;
\.


--
-- Data for Name: news_receiptcounter; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.news_receiptcounter (year, last) FROM stdin;
\.


--
-- Data for Name: news_reviewtask; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.news_reviewtask (task_ptr_id) FROM stdin;
\.


--
-- Data for Name: news_tickerentry; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.news_tickerentry (id, text, url, weight, pinned, starts_at, expires_at, article_id, region_id) FROM stdin;
\.


--
-- Data for Name: orgs_alliance; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.orgs_alliance (id, name, prose_name, slug) FROM stdin;
\.


--
-- Data for Name: orgs_allianceseat; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.orgs_allianceseat (id, "position", alliance_id, region_id) FROM stdin;
\.


--
-- Data for Name: orgs_division; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.orgs_division (id, code, name, parent_code, valid_from, valid_to, successor_code) FROM stdin;
01a20628-d556-7721-9425-d36ba43d13da	310000	上海市		\N	\N	
01a20628-d556-7721-9425-d36c40215fcd	310101	黄浦区	310000	\N	\N	
01a20628-d556-7721-9425-d36d36185502	310103	卢湾区	310000	\N	2011-05-20	310101
01a20628-d556-7721-9425-d36ee835b7c2	310104	徐汇区	310000	\N	\N	
01a20628-d556-7721-9425-d36fa64dadcc	310105	长宁区	310000	\N	\N	
01a20628-d556-7721-9425-d370fd698324	310106	静安区	310000	\N	\N	
01a20628-d556-7721-9425-d37168b20e30	310107	普陀区	310000	\N	\N	
01a20628-d556-7721-9425-d372cc5fc754	310108	闸北区	310000	\N	2015-10-13	310106
01a20628-d556-7721-9425-d373add2ddfb	310109	虹口区	310000	\N	\N	
01a20628-d556-7721-9425-d3749bc18950	310110	杨浦区	310000	\N	\N	
01a20628-d556-7721-9425-d3751c1f981f	310112	闵行区	310000	\N	\N	
01a20628-d556-7721-9425-d376a532ece9	310113	宝山区	310000	\N	\N	
01a20628-d556-7721-9425-d377962c5d71	310114	嘉定区	310000	\N	\N	
01a20628-d556-7721-9425-d378cf39ca8e	310115	浦东新区	310000	\N	\N	
01a20628-d556-7721-9425-d3791b055516	310116	金山区	310000	\N	\N	
01a20628-d556-7721-9425-d37a917c79bc	310117	松江区	310000	\N	\N	
01a20628-d556-7721-9425-d37bee001259	310118	青浦区	310000	\N	\N	
01a20628-d556-7721-9425-d37cc2e2d900	310119	南汇区	310000	\N	2009-04-24	310115
01a20628-d556-7721-9425-d37d7de660a4	310120	奉贤区	310000	\N	\N	
01a20628-d556-7721-9425-d37e74b24725	310151	崇明区	310000	2016-06-08	\N	
01a20628-d556-7721-9425-d37fb7b3ca7b	310230	崇明县	310000	\N	2016-06-08	310151
01a20628-d556-7721-9425-d38050979243	320000	江苏省		\N	\N	
01a20628-d556-7721-9425-d38157015dee	320100	南京市	320000	\N	\N	
01a20628-d556-7721-9425-d38260f5635b	320200	无锡市	320000	\N	\N	
01a20628-d556-7721-9425-d38387ece05e	320300	徐州市	320000	\N	\N	
01a20628-d556-7721-9425-d384153747c8	320400	常州市	320000	\N	\N	
01a20628-d556-7721-9425-d3850abe271e	320481	溧阳市	320400	\N	\N	
01a20628-d556-7721-9425-d38626d03661	320500	苏州市	320000	\N	\N	
01a20628-d556-7721-9425-d3870a98c144	320509	吴江区	320500	2012-09-01	\N	
01a20628-d556-7721-9425-d38880657535	320583	昆山市	320500	\N	\N	
01a20628-d556-7721-9425-d389ac3b9ead	320584	吴江市	320500	\N	2012-09-01	320509
01a20628-d556-7721-9425-d38a0a320dfe	320600	南通市	320000	\N	\N	
01a20628-d556-7721-9425-d38b998adbac	320700	连云港市	320000	\N	\N	
01a20628-d556-7721-9425-d38c83efe8a3	320800	淮安市	320000	\N	\N	
01a20628-d556-7721-9425-d38d4efb285a	320900	盐城市	320000	\N	\N	
01a20628-d556-7721-9425-d38ed445290f	321000	扬州市	320000	\N	\N	
01a20628-d556-7721-9425-d38fe2eaf69b	321100	镇江市	320000	\N	\N	
01a20628-d556-7721-9425-d390c45876a8	321200	泰州市	320000	\N	\N	
01a20628-d556-7721-9425-d391437c5af1	321300	宿迁市	320000	\N	\N	
01a20628-d556-7721-9425-d3920653c50b	330000	浙江省		\N	\N	
01a20628-d556-7721-9425-d3938983eb2f	330100	杭州市	330000	\N	\N	
01a20628-d556-7721-9425-d3948132d62b	330200	宁波市	330000	\N	\N	
01a20628-d556-7721-9425-d395d3146f58	330300	温州市	330000	\N	\N	
01a20628-d556-7721-9425-d396fe29d5bb	330400	嘉兴市	330000	\N	\N	
01a20628-d556-7721-9425-d397988246bb	330421	嘉善县	330400	\N	\N	
01a20628-d557-7328-8b9b-d98abb662464	330482	平湖市	330400	\N	\N	
01a20628-d557-7328-8b9b-d98b96b95fce	330500	湖州市	330000	\N	\N	
01a20628-d557-7328-8b9b-d98c26bdece1	330600	绍兴市	330000	\N	\N	
01a20628-d557-7328-8b9b-d98d07d36610	330603	柯桥区	330600	2013-10-18	\N	
01a20628-d557-7328-8b9b-d98e9de5b11f	330621	绍兴县	330600	\N	2013-10-18	330603
01a20628-d557-7328-8b9b-d98fce72f0b2	330700	金华市	330000	\N	\N	
01a20628-d557-7328-8b9b-d990fe06f828	330800	衢州市	330000	\N	\N	
01a20628-d557-7328-8b9b-d991880f89bb	330900	舟山市	330000	\N	\N	
01a20628-d557-7328-8b9b-d9922ab9c241	331000	台州市	330000	\N	\N	
01a20628-d557-7328-8b9b-d993921633cd	331100	丽水市	330000	\N	\N	
01a20628-d557-7328-8b9b-d994e177d771	340000	安徽省		\N	\N	
01a20628-d557-7328-8b9b-d995dfc2476b	340100	合肥市	340000	\N	\N	
01a20628-d557-7328-8b9b-d9967a2468df	340200	芜湖市	340000	\N	\N	
01a20628-d557-7328-8b9b-d997fb75c585	340300	蚌埠市	340000	\N	\N	
01a20628-d557-7328-8b9b-d998e1cd6598	340400	淮南市	340000	\N	\N	
01a20628-d557-7328-8b9b-d999844042f2	340500	马鞍山市	340000	\N	\N	
01a20628-d557-7328-8b9b-d99abf3c7630	340600	淮北市	340000	\N	\N	
01a20628-d557-7328-8b9b-d99b185e58b8	340700	铜陵市	340000	\N	\N	
01a20628-d557-7328-8b9b-d99c4b89a43b	340800	安庆市	340000	\N	\N	
01a20628-d557-7328-8b9b-d99db8c6d2f8	341000	黄山市	340000	\N	\N	
01a20628-d557-7328-8b9b-d99e696b0c59	341100	滁州市	340000	\N	\N	
01a20628-d557-7328-8b9b-d99fd9c1c660	341200	阜阳市	340000	\N	\N	
01a20628-d557-7328-8b9b-d9a0ccf26c06	341300	宿州市	340000	\N	\N	
01a20628-d557-7328-8b9b-d9a1953ab9d1	341400	巢湖市	340000	\N	2011-07-14	340100
01a20628-d557-7328-8b9b-d9a2854a6143	341500	六安市	340000	\N	\N	
01a20628-d557-7328-8b9b-d9a36fae55f1	341600	亳州市	340000	\N	\N	
01a20628-d557-7328-8b9b-d9a4096a481a	341700	池州市	340000	\N	\N	
01a20628-d557-7328-8b9b-d9a58ebc8a72	341800	宣城市	340000	\N	\N	
01a20628-d557-7328-8b9b-d9a62e7f5865	341822	广德县	341800	\N	2019-07-12	341882
01a20628-d557-7328-8b9b-d9a73ea97e1b	341823	泾县	341800	\N	\N	
01a20628-d557-7328-8b9b-d9a882b1b040	341882	广德市	341800	2019-07-12	\N	
\.


--
-- Data for Name: orgs_organisation; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.orgs_organisation (path, depth, numchild, id, kind, name, short_name, division_code, credit_code, is_legal_person, term_ends_on, status, merged_into_id, region_id) FROM stdin;
\.


--
-- Data for Name: orgs_organisationlink; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.orgs_organisationlink (id, kind, valid_from, valid_to, child_id, parent_id) FROM stdin;
\.


--
-- Data for Name: orgs_region; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.orgs_region (id, code, name, short, colour) FROM stdin;
\.


--
-- Data for Name: people_consent; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.people_consent (id, purpose, text_version, channel, given_at, withdrawn_at, user_id) FROM stdin;
\.


--
-- Data for Name: people_member; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.people_member (id, name, id_number, id_number_index, phone, phone_index, post, status, joined_on, employer_id, region_id, union_id, user_id) FROM stdin;
\.


--
-- Data for Name: people_officeheld; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.people_officeheld (id, role, since, until, org_id, user_id) FROM stdin;
\.


--
-- Data for Name: people_user; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.people_user (password, last_login, is_superuser, id, name, email, phone, phone_index, phone_verified_at, must_change_password, is_active, is_staff, date_joined, home_id) FROM stdin;
\.


--
-- Data for Name: people_user_groups; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.people_user_groups (id, user_id, group_id) FROM stdin;
\.


--
-- Data for Name: people_user_user_permissions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.people_user_user_permissions (id, user_id, permission_id) FROM stdin;
\.


--
-- Data for Name: procrastinate_events; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.procrastinate_events (id, job_id, type, at) FROM stdin;
\.


--
-- Data for Name: procrastinate_jobs; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.procrastinate_jobs (id, queue_name, task_name, lock, args, status, scheduled_at, attempts, queueing_lock, priority, abort_requested, worker_id) FROM stdin;
\.


--
-- Data for Name: procrastinate_periodic_defers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.procrastinate_periodic_defers (id, task_name, defer_timestamp, job_id, periodic_id) FROM stdin;
\.


--
-- Data for Name: procrastinate_workers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.procrastinate_workers (id, last_heartbeat) FROM stdin;
\.


--
-- Data for Name: rulebook_rule; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.rulebook_rule (id, code, title, division_code, place, value, valid_from, valid_to, source, version, ended_on, published_at, withdrawn_at, alliance_id, corrects_id, org_id, published_by_id, region_id, replaces_id) FROM stdin;
\.


--
-- Data for Name: socialaccount_socialaccount; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.socialaccount_socialaccount (id, provider, uid, last_login, date_joined, extra_data, user_id) FROM stdin;
\.


--
-- Data for Name: socialaccount_socialapp; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.socialaccount_socialapp (id, provider, name, client_id, secret, key, provider_id, settings) FROM stdin;
\.


--
-- Data for Name: socialaccount_socialtoken; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.socialaccount_socialtoken (id, token, token_secret, expires_at, account_id, app_id) FROM stdin;
\.


--
-- Data for Name: spreadsheets_import; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.spreadsheets_import (id, kind, title, permission, check_task, save_task, back_url, state, rows, faulty_rows, faults, problems, notes, preview, at, saved_at, by_id, file_id, job_id, marked_id, org_id, saved_by_id) FROM stdin;
\.


--
-- Data for Name: taggit_tag; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.taggit_tag (id, name, slug) FROM stdin;
\.


--
-- Data for Name: taggit_taggeditem; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.taggit_taggeditem (id, object_id, content_type_id, tag_id) FROM stdin;
\.


--
-- Data for Name: trail_event; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.trail_event (id, at, actor_id, actor_name, office, region, address, action, what, object_type, object_id, object_label, old, new, note) FROM stdin;
\.


--
-- Data for Name: trail_pendingevent; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.trail_pendingevent (event_id) FROM stdin;
\.


--
-- Data for Name: trail_seal; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.trail_seal (number, sealed_at, entries, previous_hash, hash) FROM stdin;
\.


--
-- Data for Name: usersessions_usersession; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usersessions_usersession (id, created_at, ip, last_seen_at, session_key, user_agent, data, user_id) FROM stdin;
\.


--
-- Data for Name: wagtailadmin_admin; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailadmin_admin (id) FROM stdin;
\.


--
-- Data for Name: wagtailadmin_editingsession; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailadmin_editingsession (id, object_id, last_seen_at, content_type_id, user_id, is_editing) FROM stdin;
\.


--
-- Data for Name: wagtailadmin_formstate; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailadmin_formstate (id, data, object_id, parent_object_id, last_updated_at, content_type_id, user_id) FROM stdin;
\.


--
-- Data for Name: wagtailcore_apitoken; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailcore_apitoken (id, name, key_hash, prefix, created, revoked_at, last_used_at, user_id) FROM stdin;
\.


--
-- Data for Name: wagtailcore_collection; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailcore_collection (id, path, depth, numchild, name) FROM stdin;
1	0001	1	0	Root
\.


--
-- Data for Name: wagtailcore_collectionviewrestriction; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailcore_collectionviewrestriction (id, restriction_type, password, collection_id) FROM stdin;
\.


--
-- Data for Name: wagtailcore_collectionviewrestriction_groups; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailcore_collectionviewrestriction_groups (id, collectionviewrestriction_id, group_id) FROM stdin;
\.


--
-- Data for Name: wagtailcore_comment; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailcore_comment (id, text, contentpath, "position", created_at, updated_at, resolved_at, page_id, resolved_by_id, revision_created_id, user_id) FROM stdin;
\.


--
-- Data for Name: wagtailcore_commentreply; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailcore_commentreply (id, text, created_at, updated_at, comment_id, user_id) FROM stdin;
\.


--
-- Data for Name: wagtailcore_groupapprovaltask; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailcore_groupapprovaltask (task_ptr_id) FROM stdin;
1
\.


--
-- Data for Name: wagtailcore_groupapprovaltask_groups; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailcore_groupapprovaltask_groups (id, groupapprovaltask_id, group_id) FROM stdin;
1	1	1
\.


--
-- Data for Name: wagtailcore_groupcollectionpermission; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailcore_groupcollectionpermission (id, collection_id, group_id, permission_id) FROM stdin;
1	1	1	110
2	1	2	110
3	1	1	111
4	1	2	111
5	1	1	113
6	1	2	113
7	1	1	114
8	1	2	114
9	1	1	115
10	1	2	115
11	1	1	117
12	1	2	117
\.


--
-- Data for Name: wagtailcore_grouppagepermission; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailcore_grouppagepermission (id, group_id, page_id, permission_id) FROM stdin;
1	1	1	69
2	1	1	70
3	1	1	75
4	2	1	69
5	2	1	70
6	1	1	74
7	1	1	76
\.


--
-- Data for Name: wagtailcore_groupsitepermission; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailcore_groupsitepermission (id, group_id, permission_id, site_id) FROM stdin;
\.


--
-- Data for Name: wagtailcore_locale; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailcore_locale (id, language_code) FROM stdin;
1	zh-hans
\.


--
-- Data for Name: wagtailcore_modellogentry; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailcore_modellogentry (id, label, action, data, "timestamp", content_changed, deleted, object_id, content_type_id, user_id, uuid, revision_id) FROM stdin;
\.


--
-- Data for Name: wagtailcore_page; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailcore_page (id, path, depth, numchild, title, slug, live, has_unpublished_changes, url_path, seo_title, show_in_menus, search_description, go_live_at, expire_at, expired, content_type_id, owner_id, locked, latest_revision_created_at, first_published_at, live_revision_id, last_published_at, draft_title, locked_at, locked_by_id, translation_key, locale_id, alias_of_id, latest_revision_id) FROM stdin;
1	0001	1	1	Root	root	t	f	/		f		\N	\N	f	1	\N	f	\N	\N	\N	\N	Root	\N	\N	c274ff6b-f415-4305-8c89-5bc0f3fcd9ea	1	\N	\N
2	00010001	2	0	Welcome to your new Wagtail site!	home	t	f	/home/		f		\N	\N	f	1	\N	f	\N	\N	\N	\N	Welcome to your new Wagtail site!	\N	\N	531433ec-99b0-49d6-854d-8aef40a0c02d	1	\N	\N
\.


--
-- Data for Name: wagtailcore_pagelogentry; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailcore_pagelogentry (id, label, action, data, "timestamp", content_changed, deleted, content_type_id, page_id, revision_id, user_id, uuid) FROM stdin;
\.


--
-- Data for Name: wagtailcore_pagesubscription; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailcore_pagesubscription (id, comment_notifications, page_id, user_id) FROM stdin;
\.


--
-- Data for Name: wagtailcore_pageviewrestriction; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailcore_pageviewrestriction (id, password, page_id, restriction_type) FROM stdin;
\.


--
-- Data for Name: wagtailcore_pageviewrestriction_groups; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailcore_pageviewrestriction_groups (id, pageviewrestriction_id, group_id) FROM stdin;
\.


--
-- Data for Name: wagtailcore_referenceindex; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailcore_referenceindex (id, object_id, to_object_id, model_path, content_path, content_path_hash, base_content_type_id, content_type_id, to_content_type_id) FROM stdin;
\.


--
-- Data for Name: wagtailcore_revision; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailcore_revision (id, created_at, content, approved_go_live_at, object_id, user_id, content_type_id, base_content_type_id, object_str) FROM stdin;
\.


--
-- Data for Name: wagtailcore_site; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailcore_site (id, hostname, port, is_default_site, root_page_id, site_name) FROM stdin;
1	localhost	80	t	2	
\.


--
-- Data for Name: wagtailcore_task; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailcore_task (id, name, active, content_type_id) FROM stdin;
1	Moderators approval	t	2
\.


--
-- Data for Name: wagtailcore_taskstate; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailcore_taskstate (id, status, started_at, finished_at, content_type_id, revision_id, task_id, workflow_state_id, finished_by_id, comment) FROM stdin;
\.


--
-- Data for Name: wagtailcore_uploadedfile; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailcore_uploadedfile (id, file, for_content_type_id, uploaded_by_user_id) FROM stdin;
\.


--
-- Data for Name: wagtailcore_workflow; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailcore_workflow (id, name, active) FROM stdin;
1	Moderators approval	t
\.


--
-- Data for Name: wagtailcore_workflowcontenttype; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailcore_workflowcontenttype (content_type_id, workflow_id) FROM stdin;
\.


--
-- Data for Name: wagtailcore_workflowpage; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailcore_workflowpage (page_id, workflow_id) FROM stdin;
1	1
\.


--
-- Data for Name: wagtailcore_workflowstate; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailcore_workflowstate (id, status, created_at, current_task_state_id, object_id, requested_by_id, workflow_id, content_type_id, base_content_type_id) FROM stdin;
\.


--
-- Data for Name: wagtailcore_workflowtask; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailcore_workflowtask (id, sort_order, task_id, workflow_id) FROM stdin;
1	0	1	1
\.


--
-- Data for Name: wagtaildocs_document; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtaildocs_document (id, title, file, created_at, uploaded_by_user_id, collection_id, file_size, file_hash) FROM stdin;
\.


--
-- Data for Name: wagtailimages_image; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailimages_image (id, title, file, width, height, created_at, focal_point_x, focal_point_y, focal_point_width, focal_point_height, uploaded_by_user_id, file_size, collection_id, file_hash, description) FROM stdin;
\.


--
-- Data for Name: wagtailimages_rendition; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailimages_rendition (id, file, width, height, focal_point_key, filter_spec, image_id) FROM stdin;
\.


--
-- Data for Name: wagtailredirects_redirect; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailredirects_redirect (id, old_path, is_permanent, redirect_link, redirect_page_id, site_id, automatically_created, created_at, redirect_page_route_path) FROM stdin;
\.


--
-- Data for Name: wagtailusers_userprofile; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wagtailusers_userprofile (id, submitted_notifications, approved_notifications, rejected_notifications, user_id, preferred_language, current_time_zone, avatar, updated_comments_notifications, dismissibles, theme, density, contrast, keyboard_shortcuts) FROM stdin;
\.


--
-- Name: account_emailaddress_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.account_emailaddress_id_seq', 1, false);


--
-- Name: account_emailconfirmation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.account_emailconfirmation_id_seq', 1, false);


--
-- Name: auth_group_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.auth_group_id_seq', 2, true);


--
-- Name: auth_group_permissions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 18, true);


--
-- Name: auth_permission_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.auth_permission_id_seq', 535, true);


--
-- Name: django_content_type_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.django_content_type_id_seq', 133, true);


--
-- Name: django_migrations_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.django_migrations_id_seq', 277, true);


--
-- Name: mfa_authenticator_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.mfa_authenticator_id_seq', 1, false);


--
-- Name: modelsearch_indexentry_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.modelsearch_indexentry_id_seq', 1, false);


--
-- Name: people_user_groups_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.people_user_groups_id_seq', 1, false);


--
-- Name: people_user_user_permissions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.people_user_user_permissions_id_seq', 1, false);


--
-- Name: procrastinate_events_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.procrastinate_events_id_seq', 1, false);


--
-- Name: procrastinate_jobs_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.procrastinate_jobs_id_seq', 1, false);


--
-- Name: procrastinate_periodic_defers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.procrastinate_periodic_defers_id_seq', 1, false);


--
-- Name: procrastinate_workers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.procrastinate_workers_id_seq', 1, false);


--
-- Name: socialaccount_socialaccount_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.socialaccount_socialaccount_id_seq', 1, false);


--
-- Name: socialaccount_socialapp_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.socialaccount_socialapp_id_seq', 1, false);


--
-- Name: socialaccount_socialtoken_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.socialaccount_socialtoken_id_seq', 1, false);


--
-- Name: taggit_tag_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.taggit_tag_id_seq', 1, false);


--
-- Name: taggit_taggeditem_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.taggit_taggeditem_id_seq', 1, false);


--
-- Name: usersessions_usersession_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.usersessions_usersession_id_seq', 1, false);


--
-- Name: wagtailadmin_admin_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailadmin_admin_id_seq', 1, false);


--
-- Name: wagtailadmin_editingsession_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailadmin_editingsession_id_seq', 1, false);


--
-- Name: wagtailadmin_formstate_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailadmin_formstate_id_seq', 1, false);


--
-- Name: wagtailcore_apitoken_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_apitoken_id_seq', 1, false);


--
-- Name: wagtailcore_collection_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_collection_id_seq', 1, true);


--
-- Name: wagtailcore_collectionviewrestriction_groups_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_collectionviewrestriction_groups_id_seq', 1, false);


--
-- Name: wagtailcore_collectionviewrestriction_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_collectionviewrestriction_id_seq', 1, false);


--
-- Name: wagtailcore_comment_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_comment_id_seq', 1, false);


--
-- Name: wagtailcore_commentreply_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_commentreply_id_seq', 1, false);


--
-- Name: wagtailcore_groupapprovaltask_groups_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_groupapprovaltask_groups_id_seq', 1, true);


--
-- Name: wagtailcore_groupcollectionpermission_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_groupcollectionpermission_id_seq', 12, true);


--
-- Name: wagtailcore_grouppagepermission_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_grouppagepermission_id_seq', 7, true);


--
-- Name: wagtailcore_groupsitepermission_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_groupsitepermission_id_seq', 1, false);


--
-- Name: wagtailcore_locale_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_locale_id_seq', 1, true);


--
-- Name: wagtailcore_modellogentry_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_modellogentry_id_seq', 1, false);


--
-- Name: wagtailcore_page_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_page_id_seq', 2, true);


--
-- Name: wagtailcore_pagelogentry_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_pagelogentry_id_seq', 1, false);


--
-- Name: wagtailcore_pagerevision_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_pagerevision_id_seq', 1, false);


--
-- Name: wagtailcore_pagesubscription_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_pagesubscription_id_seq', 1, false);


--
-- Name: wagtailcore_pageviewrestriction_groups_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_pageviewrestriction_groups_id_seq', 1, false);


--
-- Name: wagtailcore_pageviewrestriction_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_pageviewrestriction_id_seq', 1, false);


--
-- Name: wagtailcore_referenceindex_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_referenceindex_id_seq', 1, false);


--
-- Name: wagtailcore_site_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_site_id_seq', 1, true);


--
-- Name: wagtailcore_task_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_task_id_seq', 1, true);


--
-- Name: wagtailcore_taskstate_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_taskstate_id_seq', 1, false);


--
-- Name: wagtailcore_uploadedfile_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_uploadedfile_id_seq', 1, false);


--
-- Name: wagtailcore_workflow_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_workflow_id_seq', 1, true);


--
-- Name: wagtailcore_workflowstate_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_workflowstate_id_seq', 1, false);


--
-- Name: wagtailcore_workflowtask_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_workflowtask_id_seq', 1, true);


--
-- Name: wagtaildocs_document_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtaildocs_document_id_seq', 1, false);


--
-- Name: wagtailimages_image_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailimages_image_id_seq', 1, false);


--
-- Name: wagtailimages_rendition_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailimages_rendition_id_seq', 1, false);


--
-- Name: wagtailredirects_redirect_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailredirects_redirect_id_seq', 1, false);


--
-- Name: wagtailusers_userprofile_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailusers_userprofile_id_seq', 1, false);


--
-- Name: inbox_mutedchannel a_channel_is_muted_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.inbox_mutedchannel
    ADD CONSTRAINT a_channel_is_muted_once UNIQUE (user_id, kind, channel);


--
-- Name: conference_clause a_clause_key_is_given_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_clause
    ADD CONSTRAINT a_clause_key_is_given_once UNIQUE (paper_id, key);


--
-- Name: conference_clausetext a_clause_stands_once_in_a_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_clausetext
    ADD CONSTRAINT a_clause_stands_once_in_a_version UNIQUE (version_id, clause_id);


--
-- Name: conference_conference a_conference_is_entered_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_conference
    ADD CONSTRAINT a_conference_is_entered_once UNIQUE (alliance_id, year, title);


--
-- Name: conference_figure a_figure_is_given_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_figure
    ADD CONSTRAINT a_figure_is_given_once UNIQUE (version_id, name, unit);


--
-- Name: conference_eventcount a_figure_of_an_event_is_given_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_eventcount
    ADD CONSTRAINT a_figure_of_an_event_is_given_once UNIQUE (event_id, name, unit);


--
-- Name: conference_reportfile a_file_is_attached_to_a_report_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_reportfile
    ADD CONSTRAINT a_file_is_attached_to_a_report_once UNIQUE (version_id, file_id);


--
-- Name: conference_topicfile a_file_is_attached_to_a_topic_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_topicfile
    ADD CONSTRAINT a_file_is_attached_to_a_topic_once UNIQUE (topic_id, file_id);


--
-- Name: conference_eventflow a_flow_is_given_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_eventflow
    ADD CONSTRAINT a_flow_is_given_once UNIQUE (event_id, name, unit, origin_id, target_id);


--
-- Name: documents_documentnumber a_number_is_given_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.documents_documentnumber
    ADD CONSTRAINT a_number_is_given_once UNIQUE (org_id, mark, year, serial);


--
-- Name: conference_participant a_person_has_one_deputy; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_participant
    ADD CONSTRAINT a_person_has_one_deputy UNIQUE (stands_for_id);


--
-- Name: conference_participant a_person_is_named_once_for_a_meeting; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_participant
    ADD CONSTRAINT a_person_is_named_once_for_a_meeting UNIQUE (conference_id, org_id, name);


--
-- Name: conference_share a_region_has_one_share_of_an_event; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_share
    ADD CONSTRAINT a_region_has_one_share_of_an_event UNIQUE (event_id, region_id);


--
-- Name: orgs_allianceseat a_region_sits_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orgs_allianceseat
    ADD CONSTRAINT a_region_sits_once UNIQUE (alliance_id, region_id);


--
-- Name: conference_voice a_region_speaks_once_on_a_decision; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_voice
    ADD CONSTRAINT a_region_speaks_once_on_a_decision UNIQUE (outcome_id, region_id);


--
-- Name: conference_party a_region_takes_part_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_party
    ADD CONSTRAINT a_region_takes_part_once UNIQUE (conference_id, region_id);


--
-- Name: documents_signedcopy a_scan_is_one_signed_copy; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.documents_signedcopy
    ADD CONSTRAINT a_scan_is_one_signed_copy UNIQUE (file_id);


--
-- Name: account_emailaddress account_emailaddress_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);


--
-- Name: account_emailaddress account_emailaddress_user_id_email_987c8728_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);


--
-- Name: account_emailconfirmation account_emailconfirmation_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);


--
-- Name: account_emailconfirmation account_emailconfirmation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);


--
-- Name: auth_group auth_group_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);


--
-- Name: auth_group_permissions auth_group_permissions_group_id_permission_id_0cd325b0_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);


--
-- Name: auth_group_permissions auth_group_permissions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);


--
-- Name: auth_group auth_group_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);


--
-- Name: auth_permission auth_permission_content_type_id_codename_01ab375a_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);


--
-- Name: auth_permission auth_permission_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);


--
-- Name: conference_adoption conference_adoption_paper_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_adoption
    ADD CONSTRAINT conference_adoption_paper_id_key UNIQUE (paper_id);


--
-- Name: conference_adoption conference_adoption_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_adoption
    ADD CONSTRAINT conference_adoption_pkey PRIMARY KEY (id);


--
-- Name: conference_adoption conference_adoption_version_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_adoption
    ADD CONSTRAINT conference_adoption_version_id_key UNIQUE (version_id);


--
-- Name: conference_amendment conference_amendment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_amendment
    ADD CONSTRAINT conference_amendment_pkey PRIMARY KEY (id);


--
-- Name: conference_amendmentruling conference_amendmentruling_amendment_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_amendmentruling
    ADD CONSTRAINT conference_amendmentruling_amendment_id_key UNIQUE (amendment_id);


--
-- Name: conference_amendmentruling conference_amendmentruling_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_amendmentruling
    ADD CONSTRAINT conference_amendmentruling_pkey PRIMARY KEY (id);


--
-- Name: conference_calendarfeed conference_calendarfeed_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_calendarfeed
    ADD CONSTRAINT conference_calendarfeed_key_key UNIQUE (key);


--
-- Name: conference_calendarfeed conference_calendarfeed_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_calendarfeed
    ADD CONSTRAINT conference_calendarfeed_pkey PRIMARY KEY (id);


--
-- Name: conference_calendarfeed conference_calendarfeed_user_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_calendarfeed
    ADD CONSTRAINT conference_calendarfeed_user_id_key UNIQUE (user_id);


--
-- Name: conference_circular conference_circular_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_circular
    ADD CONSTRAINT conference_circular_pkey PRIMARY KEY (id);


--
-- Name: conference_clause conference_clause_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_clause
    ADD CONSTRAINT conference_clause_pkey PRIMARY KEY (id);


--
-- Name: conference_clausetext conference_clausetext_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_clausetext
    ADD CONSTRAINT conference_clausetext_pkey PRIMARY KEY (id);


--
-- Name: conference_closing conference_closing_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_closing
    ADD CONSTRAINT conference_closing_pkey PRIMARY KEY (id);


--
-- Name: conference_closingruling conference_closingruling_closing_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_closingruling
    ADD CONSTRAINT conference_closingruling_closing_id_key UNIQUE (closing_id);


--
-- Name: conference_closingruling conference_closingruling_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_closingruling
    ADD CONSTRAINT conference_closingruling_pkey PRIMARY KEY (id);


--
-- Name: conference_conference conference_conference_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_conference
    ADD CONSTRAINT conference_conference_pkey PRIMARY KEY (id);


--
-- Name: conference_countersignature conference_countersignature_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_countersignature
    ADD CONSTRAINT conference_countersignature_pkey PRIMARY KEY (id);


--
-- Name: conference_decision conference_decision_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_decision
    ADD CONSTRAINT conference_decision_pkey PRIMARY KEY (id);


--
-- Name: conference_decision conference_decision_version_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_decision
    ADD CONSTRAINT conference_decision_version_id_key UNIQUE (version_id);


--
-- Name: conference_eventcount conference_eventcount_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_eventcount
    ADD CONSTRAINT conference_eventcount_pkey PRIMARY KEY (id);


--
-- Name: conference_eventflow conference_eventflow_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_eventflow
    ADD CONSTRAINT conference_eventflow_pkey PRIMARY KEY (id);


--
-- Name: conference_evidence conference_evidence_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_evidence
    ADD CONSTRAINT conference_evidence_pkey PRIMARY KEY (id);


--
-- Name: conference_field conference_field_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_field
    ADD CONSTRAINT conference_field_pkey PRIMARY KEY (id);


--
-- Name: conference_figure conference_figure_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_figure
    ADD CONSTRAINT conference_figure_pkey PRIMARY KEY (id);


--
-- Name: conference_handling conference_handling_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_handling
    ADD CONSTRAINT conference_handling_pkey PRIMARY KEY (id);


--
-- Name: conference_handling conference_handling_reply_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_handling
    ADD CONSTRAINT conference_handling_reply_id_key UNIQUE (reply_id);


--
-- Name: conference_item conference_item_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_item
    ADD CONSTRAINT conference_item_pkey PRIMARY KEY (id);


--
-- Name: conference_jointevent conference_jointevent_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_jointevent
    ADD CONSTRAINT conference_jointevent_pkey PRIMARY KEY (id);


--
-- Name: conference_milestone conference_milestone_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_milestone
    ADD CONSTRAINT conference_milestone_pkey PRIMARY KEY (id);


--
-- Name: conference_notice conference_notice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_notice
    ADD CONSTRAINT conference_notice_pkey PRIMARY KEY (id);


--
-- Name: conference_outcome conference_outcome_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_outcome
    ADD CONSTRAINT conference_outcome_pkey PRIMARY KEY (id);


--
-- Name: conference_paper conference_paper_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_paper
    ADD CONSTRAINT conference_paper_pkey PRIMARY KEY (id);


--
-- Name: conference_paperversion conference_paperversion_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_paperversion
    ADD CONSTRAINT conference_paperversion_pkey PRIMARY KEY (id);


--
-- Name: conference_part conference_part_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_part
    ADD CONSTRAINT conference_part_pkey PRIMARY KEY (id);


--
-- Name: conference_participant conference_participant_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_participant
    ADD CONSTRAINT conference_participant_pkey PRIMARY KEY (id);


--
-- Name: conference_party conference_party_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_party
    ADD CONSTRAINT conference_party_pkey PRIMARY KEY (id);


--
-- Name: conference_reply conference_reply_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_reply
    ADD CONSTRAINT conference_reply_pkey PRIMARY KEY (id);


--
-- Name: conference_report conference_report_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_report
    ADD CONSTRAINT conference_report_pkey PRIMARY KEY (id);


--
-- Name: conference_reportfile conference_reportfile_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_reportfile
    ADD CONSTRAINT conference_reportfile_pkey PRIMARY KEY (id);


--
-- Name: conference_reportversion conference_reportversion_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_reportversion
    ADD CONSTRAINT conference_reportversion_pkey PRIMARY KEY (id);


--
-- Name: conference_rung conference_rung_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_rung
    ADD CONSTRAINT conference_rung_pkey PRIMARY KEY (id);


--
-- Name: conference_section conference_section_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_section
    ADD CONSTRAINT conference_section_pkey PRIMARY KEY (id);


--
-- Name: conference_share conference_share_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_share
    ADD CONSTRAINT conference_share_pkey PRIMARY KEY (id);


--
-- Name: conference_signin conference_signin_participant_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_signin
    ADD CONSTRAINT conference_signin_participant_id_key UNIQUE (participant_id);


--
-- Name: conference_signin conference_signin_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_signin
    ADD CONSTRAINT conference_signin_pkey PRIMARY KEY (id);


--
-- Name: conference_speaker conference_speaker_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_speaker
    ADD CONSTRAINT conference_speaker_pkey PRIMARY KEY (id);


--
-- Name: conference_supervision conference_supervision_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_supervision
    ADD CONSTRAINT conference_supervision_pkey PRIMARY KEY (id);


--
-- Name: conference_task conference_task_outcome_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_task
    ADD CONSTRAINT conference_task_outcome_id_key UNIQUE (outcome_id);


--
-- Name: conference_task conference_task_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_task
    ADD CONSTRAINT conference_task_pkey PRIMARY KEY (id);


--
-- Name: conference_topic conference_topic_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_topic
    ADD CONSTRAINT conference_topic_pkey PRIMARY KEY (id);


--
-- Name: conference_topicfile conference_topicfile_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_topicfile
    ADD CONSTRAINT conference_topicfile_pkey PRIMARY KEY (id);


--
-- Name: conference_topicstep conference_topicstep_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_topicstep
    ADD CONSTRAINT conference_topicstep_pkey PRIMARY KEY (id);


--
-- Name: conference_voice conference_voice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_voice
    ADD CONSTRAINT conference_voice_pkey PRIMARY KEY (id);


--
-- Name: deadlines_calendarday deadlines_calendarday_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deadlines_calendarday
    ADD CONSTRAINT deadlines_calendarday_pkey PRIMARY KEY (day);


--
-- Name: deadlines_calendaryear deadlines_calendaryear_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deadlines_calendaryear
    ADD CONSTRAINT deadlines_calendaryear_pkey PRIMARY KEY (year);


--
-- Name: deadlines_clock deadlines_clock_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deadlines_clock
    ADD CONSTRAINT deadlines_clock_pkey PRIMARY KEY (id);


--
-- Name: deadlines_extension deadlines_extension_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deadlines_extension
    ADD CONSTRAINT deadlines_extension_pkey PRIMARY KEY (id);


--
-- Name: deadlines_extensiondecision deadlines_extensiondecision_extension_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deadlines_extensiondecision
    ADD CONSTRAINT deadlines_extensiondecision_extension_id_key UNIQUE (extension_id);


--
-- Name: deadlines_extensiondecision deadlines_extensiondecision_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deadlines_extensiondecision
    ADD CONSTRAINT deadlines_extensiondecision_pkey PRIMARY KEY (id);


--
-- Name: deadlines_suspension deadlines_suspension_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deadlines_suspension
    ADD CONSTRAINT deadlines_suspension_pkey PRIMARY KEY (id);


--
-- Name: django_content_type django_content_type_app_label_model_76bd3d3b_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);


--
-- Name: django_content_type django_content_type_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);


--
-- Name: django_migrations django_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);


--
-- Name: django_session django_session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);


--
-- Name: documents_documentnumber documents_documentnumber_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.documents_documentnumber
    ADD CONSTRAINT documents_documentnumber_pkey PRIMARY KEY (id);


--
-- Name: documents_serial documents_serial_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.documents_serial
    ADD CONSTRAINT documents_serial_pkey PRIMARY KEY (id);


--
-- Name: documents_signedcopy documents_signedcopy_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.documents_signedcopy
    ADD CONSTRAINT documents_signedcopy_pkey PRIMARY KEY (id);


--
-- Name: files_file files_file_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files_file
    ADD CONSTRAINT files_file_pkey PRIMARY KEY (id);


--
-- Name: inbox_message inbox_message_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.inbox_message
    ADD CONSTRAINT inbox_message_pkey PRIMARY KEY (id);


--
-- Name: inbox_mutedchannel inbox_mutedchannel_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.inbox_mutedchannel
    ADD CONSTRAINT inbox_mutedchannel_pkey PRIMARY KEY (id);


--
-- Name: intake_draft intake_draft_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.intake_draft
    ADD CONSTRAINT intake_draft_pkey PRIMARY KEY (id);


--
-- Name: jobs_job jobs_job_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.jobs_job
    ADD CONSTRAINT jobs_job_pkey PRIMARY KEY (id);


--
-- Name: mfa_authenticator mfa_authenticator_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);


--
-- Name: modelsearch_indexentry modelsearch_indexentry_content_type_id_object_id_32bfbdb1_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.modelsearch_indexentry
    ADD CONSTRAINT modelsearch_indexentry_content_type_id_object_id_32bfbdb1_uniq UNIQUE (content_type_id, object_id);


--
-- Name: modelsearch_indexentry modelsearch_indexentry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.modelsearch_indexentry
    ADD CONSTRAINT modelsearch_indexentry_pkey PRIMARY KEY (id);


--
-- Name: news_articlepage news_articlepage_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_articlepage
    ADD CONSTRAINT news_articlepage_pkey PRIMARY KEY (page_ptr_id);


--
-- Name: news_category news_category_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_category
    ADD CONSTRAINT news_category_name_key UNIQUE (name);


--
-- Name: news_category news_category_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_category
    ADD CONSTRAINT news_category_pkey PRIMARY KEY (id);


--
-- Name: news_category news_category_position_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_category
    ADD CONSTRAINT news_category_position_key UNIQUE ("position");


--
-- Name: news_category news_category_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_category
    ADD CONSTRAINT news_category_slug_key UNIQUE (slug);


--
-- Name: news_correction news_correction_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_correction
    ADD CONSTRAINT news_correction_pkey PRIMARY KEY (id);


--
-- Name: news_deskpage news_deskpage_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_deskpage
    ADD CONSTRAINT news_deskpage_pkey PRIMARY KEY (page_ptr_id);


--
-- Name: news_deskpage news_deskpage_region_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_deskpage
    ADD CONSTRAINT news_deskpage_region_id_key UNIQUE (region_id);


--
-- Name: news_infringementreport news_infringementreport_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_infringementreport
    ADD CONSTRAINT news_infringementreport_pkey PRIMARY KEY (id);


--
-- Name: news_infringementreport news_infringementreport_token_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_infringementreport
    ADD CONSTRAINT news_infringementreport_token_key UNIQUE (token);


--
-- Name: news_newsindexpage news_newsindexpage_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_newsindexpage
    ADD CONSTRAINT news_newsindexpage_pkey PRIMARY KEY (page_ptr_id);


--
-- Name: news_receiptcounter news_receiptcounter_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_receiptcounter
    ADD CONSTRAINT news_receiptcounter_pkey PRIMARY KEY (year);


--
-- Name: news_reviewtask news_reviewtask_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_reviewtask
    ADD CONSTRAINT news_reviewtask_pkey PRIMARY KEY (task_ptr_id);


--
-- Name: news_tickerentry news_tickerentry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_tickerentry
    ADD CONSTRAINT news_tickerentry_pkey PRIMARY KEY (id);


--
-- Name: conference_clausetext one_clause_per_position; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_clausetext
    ADD CONSTRAINT one_clause_per_position UNIQUE (version_id, "position");


--
-- Name: news_infringementreport one_complaint_per_receipt_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_infringementreport
    ADD CONSTRAINT one_complaint_per_receipt_number UNIQUE (year, serial);


--
-- Name: documents_serial one_counter_per_mark_and_year; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.documents_serial
    ADD CONSTRAINT one_counter_per_mark_and_year UNIQUE (org_id, mark, year);


--
-- Name: conference_field one_field_per_position; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_field
    ADD CONSTRAINT one_field_per_position UNIQUE (conference_id, "position");


--
-- Name: conference_item one_item_per_position; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_item
    ADD CONSTRAINT one_item_per_position UNIQUE (section_id, "position") DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_report one_live_report_per_part_and_period; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_report
    ADD CONSTRAINT one_live_report_per_part_and_period UNIQUE (part_id, year, span);


--
-- Name: conference_part one_part_per_region_and_task; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_part
    ADD CONSTRAINT one_part_per_region_and_task UNIQUE (task_id, region_id);


--
-- Name: conference_party one_party_per_position; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_party
    ADD CONSTRAINT one_party_per_position UNIQUE (conference_id, "position");


--
-- Name: orgs_allianceseat one_region_per_position; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orgs_allianceseat
    ADD CONSTRAINT one_region_per_position UNIQUE (alliance_id, "position");


--
-- Name: rulebook_rule one_rule_at_a_time_for_a_place; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rulebook_rule
    ADD CONSTRAINT one_rule_at_a_time_for_a_place EXCLUDE USING gist (alliance_id WITH =, code WITH =, COALESCE(region_id, '00000000-0000-0000-0000-000000000000'::uuid) WITH =, division_code WITH =, daterange(valid_from, valid_to) WITH &&) WHERE ((withdrawn_at IS NULL));


--
-- Name: conference_section one_section_per_position; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_section
    ADD CONSTRAINT one_section_per_position UNIQUE (conference_id, "position") DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_task one_task_per_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_task
    ADD CONSTRAINT one_task_per_number UNIQUE (paper_id, kind, number);


--
-- Name: orgs_alliance orgs_alliance_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orgs_alliance
    ADD CONSTRAINT orgs_alliance_pkey PRIMARY KEY (id);


--
-- Name: orgs_alliance orgs_alliance_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orgs_alliance
    ADD CONSTRAINT orgs_alliance_slug_key UNIQUE (slug);


--
-- Name: orgs_allianceseat orgs_allianceseat_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orgs_allianceseat
    ADD CONSTRAINT orgs_allianceseat_pkey PRIMARY KEY (id);


--
-- Name: orgs_division orgs_division_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orgs_division
    ADD CONSTRAINT orgs_division_pkey PRIMARY KEY (id);


--
-- Name: orgs_organisation orgs_organisation_path_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orgs_organisation
    ADD CONSTRAINT orgs_organisation_path_key UNIQUE (path);


--
-- Name: orgs_organisation orgs_organisation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orgs_organisation
    ADD CONSTRAINT orgs_organisation_pkey PRIMARY KEY (id);


--
-- Name: orgs_organisationlink orgs_organisationlink_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orgs_organisationlink
    ADD CONSTRAINT orgs_organisationlink_pkey PRIMARY KEY (id);


--
-- Name: orgs_region orgs_region_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orgs_region
    ADD CONSTRAINT orgs_region_code_key UNIQUE (code);


--
-- Name: orgs_region orgs_region_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orgs_region
    ADD CONSTRAINT orgs_region_pkey PRIMARY KEY (id);


--
-- Name: orgs_region orgs_region_short_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orgs_region
    ADD CONSTRAINT orgs_region_short_key UNIQUE (short);


--
-- Name: conference_paperversion paper_versions_are_numbered_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_paperversion
    ADD CONSTRAINT paper_versions_are_numbered_once UNIQUE (paper_id, number);


--
-- Name: people_consent people_consent_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_consent
    ADD CONSTRAINT people_consent_pkey PRIMARY KEY (id);


--
-- Name: people_member people_member_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_member
    ADD CONSTRAINT people_member_pkey PRIMARY KEY (id);


--
-- Name: people_member people_member_user_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_member
    ADD CONSTRAINT people_member_user_id_key UNIQUE (user_id);


--
-- Name: people_officeheld people_officeheld_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_officeheld
    ADD CONSTRAINT people_officeheld_pkey PRIMARY KEY (id);


--
-- Name: people_user people_user_email_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_user
    ADD CONSTRAINT people_user_email_key UNIQUE (email);


--
-- Name: people_user_groups people_user_groups_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_user_groups
    ADD CONSTRAINT people_user_groups_pkey PRIMARY KEY (id);


--
-- Name: people_user_groups people_user_groups_user_id_group_id_60378d34_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_user_groups
    ADD CONSTRAINT people_user_groups_user_id_group_id_60378d34_uniq UNIQUE (user_id, group_id);


--
-- Name: people_user people_user_phone_index_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_user
    ADD CONSTRAINT people_user_phone_index_key UNIQUE (phone_index);


--
-- Name: people_user people_user_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_user
    ADD CONSTRAINT people_user_pkey PRIMARY KEY (id);


--
-- Name: people_user_user_permissions people_user_user_permiss_user_id_permission_id_a7ac6748_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_user_user_permissions
    ADD CONSTRAINT people_user_user_permiss_user_id_permission_id_a7ac6748_uniq UNIQUE (user_id, permission_id);


--
-- Name: people_user_user_permissions people_user_user_permissions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_user_user_permissions
    ADD CONSTRAINT people_user_user_permissions_pkey PRIMARY KEY (id);


--
-- Name: procrastinate_events procrastinate_events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_pkey PRIMARY KEY (id);


--
-- Name: procrastinate_jobs procrastinate_jobs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_pkey PRIMARY KEY (id);


--
-- Name: procrastinate_periodic_defers procrastinate_periodic_defers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_pkey PRIMARY KEY (id);


--
-- Name: procrastinate_periodic_defers procrastinate_periodic_defers_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_unique UNIQUE (task_name, periodic_id, defer_timestamp);


--
-- Name: procrastinate_workers procrastinate_workers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_workers
    ADD CONSTRAINT procrastinate_workers_pkey PRIMARY KEY (id);


--
-- Name: rulebook_rule rulebook_rule_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rulebook_rule
    ADD CONSTRAINT rulebook_rule_pkey PRIMARY KEY (id);


--
-- Name: socialaccount_socialaccount socialaccount_socialaccount_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_socialaccount_pkey PRIMARY KEY (id);


--
-- Name: socialaccount_socialaccount socialaccount_socialaccount_provider_uid_fc810c6e_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_socialaccount_provider_uid_fc810c6e_uniq UNIQUE (provider, uid);


--
-- Name: socialaccount_socialapp socialaccount_socialapp_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.socialaccount_socialapp
    ADD CONSTRAINT socialaccount_socialapp_pkey PRIMARY KEY (id);


--
-- Name: socialaccount_socialtoken socialaccount_socialtoken_app_id_account_id_fca4e0ac_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_socialtoken_app_id_account_id_fca4e0ac_uniq UNIQUE (app_id, account_id);


--
-- Name: socialaccount_socialtoken socialaccount_socialtoken_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_socialtoken_pkey PRIMARY KEY (id);


--
-- Name: spreadsheets_import spreadsheets_import_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.spreadsheets_import
    ADD CONSTRAINT spreadsheets_import_pkey PRIMARY KEY (id);


--
-- Name: taggit_tag taggit_tag_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.taggit_tag
    ADD CONSTRAINT taggit_tag_name_key UNIQUE (name);


--
-- Name: taggit_tag taggit_tag_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.taggit_tag
    ADD CONSTRAINT taggit_tag_pkey PRIMARY KEY (id);


--
-- Name: taggit_tag taggit_tag_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.taggit_tag
    ADD CONSTRAINT taggit_tag_slug_key UNIQUE (slug);


--
-- Name: taggit_taggeditem taggit_taggeditem_content_type_id_object_id_tag_id_4bb97a8e_uni; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_content_type_id_object_id_tag_id_4bb97a8e_uni UNIQUE (content_type_id, object_id, tag_id);


--
-- Name: taggit_taggeditem taggit_taggeditem_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_pkey PRIMARY KEY (id);


--
-- Name: trail_event trail_event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trail_event
    ADD CONSTRAINT trail_event_pkey PRIMARY KEY (id);


--
-- Name: trail_pendingevent trail_pendingevent_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trail_pendingevent
    ADD CONSTRAINT trail_pendingevent_pkey PRIMARY KEY (event_id);


--
-- Name: trail_seal trail_seal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trail_seal
    ADD CONSTRAINT trail_seal_pkey PRIMARY KEY (number);


--
-- Name: wagtailcore_grouppagepermission unique_permission; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT unique_permission UNIQUE (group_id, page_id, permission_id);


--
-- Name: usersessions_usersession usersessions_usersession_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_pkey PRIMARY KEY (id);


--
-- Name: usersessions_usersession usersessions_usersession_session_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_session_key_key UNIQUE (session_key);


--
-- Name: conference_reportversion versions_are_numbered_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_reportversion
    ADD CONSTRAINT versions_are_numbered_once UNIQUE (report_id, number);


--
-- Name: rulebook_rule versions_of_a_rule_are_numbered_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rulebook_rule
    ADD CONSTRAINT versions_of_a_rule_are_numbered_once UNIQUE NULLS NOT DISTINCT (alliance_id, code, region_id, division_code, version);


--
-- Name: wagtailadmin_admin wagtailadmin_admin_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailadmin_admin
    ADD CONSTRAINT wagtailadmin_admin_pkey PRIMARY KEY (id);


--
-- Name: wagtailadmin_editingsession wagtailadmin_editingsession_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailadmin_editingsession
    ADD CONSTRAINT wagtailadmin_editingsession_pkey PRIMARY KEY (id);


--
-- Name: wagtailadmin_formstate wagtailadmin_formstate_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailadmin_formstate
    ADD CONSTRAINT wagtailadmin_formstate_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_apitoken wagtailcore_apitoken_key_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_apitoken
    ADD CONSTRAINT wagtailcore_apitoken_key_hash_key UNIQUE (key_hash);


--
-- Name: wagtailcore_apitoken wagtailcore_apitoken_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_apitoken
    ADD CONSTRAINT wagtailcore_apitoken_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_collection wagtailcore_collection_path_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_collection
    ADD CONSTRAINT wagtailcore_collection_path_key UNIQUE (path);


--
-- Name: wagtailcore_collection wagtailcore_collection_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_collection
    ADD CONSTRAINT wagtailcore_collection_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_collectionviewrestriction_groups wagtailcore_collectionvi_collectionviewrestrictio_988995ae_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collectionvi_collectionviewrestrictio_988995ae_uniq UNIQUE (collectionviewrestriction_id, group_id);


--
-- Name: wagtailcore_collectionviewrestriction_groups wagtailcore_collectionviewrestriction_groups_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collectionviewrestriction_groups_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_collectionviewrestriction wagtailcore_collectionviewrestriction_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction
    ADD CONSTRAINT wagtailcore_collectionviewrestriction_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_comment wagtailcore_comment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_commentreply wagtailcore_commentreply_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_commentreply
    ADD CONSTRAINT wagtailcore_commentreply_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_groupapprovaltask_groups wagtailcore_groupapprova_groupapprovaltask_id_gro_bb5ee7eb_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapprova_groupapprovaltask_id_gro_bb5ee7eb_uniq UNIQUE (groupapprovaltask_id, group_id);


--
-- Name: wagtailcore_groupapprovaltask_groups wagtailcore_groupapprovaltask_groups_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapprovaltask_groups_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_groupapprovaltask wagtailcore_groupapprovaltask_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupapprovaltask
    ADD CONSTRAINT wagtailcore_groupapprovaltask_pkey PRIMARY KEY (task_ptr_id);


--
-- Name: wagtailcore_groupcollectionpermission wagtailcore_groupcollect_group_id_collection_id_p_a21cefe9_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcollect_group_id_collection_id_p_a21cefe9_uniq UNIQUE (group_id, collection_id, permission_id);


--
-- Name: wagtailcore_groupcollectionpermission wagtailcore_groupcollectionpermission_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcollectionpermission_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_grouppagepermission wagtailcore_grouppagepermission_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppagepermission_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_groupsitepermission wagtailcore_groupsiteper_group_id_site_id_permiss_a58ee30d_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsiteper_group_id_site_id_permiss_a58ee30d_uniq UNIQUE (group_id, site_id, permission_id);


--
-- Name: wagtailcore_groupsitepermission wagtailcore_groupsitepermission_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsitepermission_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_locale wagtailcore_locale_language_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_locale
    ADD CONSTRAINT wagtailcore_locale_language_code_key UNIQUE (language_code);


--
-- Name: wagtailcore_locale wagtailcore_locale_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_locale
    ADD CONSTRAINT wagtailcore_locale_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_modellogentry wagtailcore_modellogentry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_modellogentry
    ADD CONSTRAINT wagtailcore_modellogentry_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_page wagtailcore_page_path_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_path_key UNIQUE (path);


--
-- Name: wagtailcore_page wagtailcore_page_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_page wagtailcore_page_translation_key_locale_id_9b041bad_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_translation_key_locale_id_9b041bad_uniq UNIQUE (translation_key, locale_id);


--
-- Name: wagtailcore_pagelogentry wagtailcore_pagelogentry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pagelogentry
    ADD CONSTRAINT wagtailcore_pagelogentry_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_revision wagtailcore_pagerevision_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_pagerevision_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_pagesubscription wagtailcore_pagesubscription_page_id_user_id_0cef73ed_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubscription_page_id_user_id_0cef73ed_uniq UNIQUE (page_id, user_id);


--
-- Name: wagtailcore_pagesubscription wagtailcore_pagesubscription_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubscription_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_pageviewrestriction_groups wagtailcore_pageviewrest_pageviewrestriction_id_g_d23f80bb_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageviewrest_pageviewrestriction_id_g_d23f80bb_uniq UNIQUE (pageviewrestriction_id, group_id);


--
-- Name: wagtailcore_pageviewrestriction_groups wagtailcore_pageviewrestriction_groups_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageviewrestriction_groups_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_pageviewrestriction wagtailcore_pageviewrestriction_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pageviewrestriction
    ADD CONSTRAINT wagtailcore_pageviewrestriction_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_referenceindex wagtailcore_referenceind_base_content_type_id_obj_9e6ccd6a_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenceind_base_content_type_id_obj_9e6ccd6a_uniq UNIQUE (base_content_type_id, object_id, to_content_type_id, to_object_id, content_path_hash);


--
-- Name: wagtailcore_referenceindex wagtailcore_referenceindex_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenceindex_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_site wagtailcore_site_hostname_port_2c626d70_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_site
    ADD CONSTRAINT wagtailcore_site_hostname_port_2c626d70_uniq UNIQUE (hostname, port);


--
-- Name: wagtailcore_site wagtailcore_site_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_site
    ADD CONSTRAINT wagtailcore_site_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_task wagtailcore_task_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_task
    ADD CONSTRAINT wagtailcore_task_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_taskstate wagtailcore_taskstate_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstate_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_uploadedfile wagtailcore_uploadedfile_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_uploadedfile
    ADD CONSTRAINT wagtailcore_uploadedfile_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_workflow wagtailcore_workflow_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflow
    ADD CONSTRAINT wagtailcore_workflow_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_workflowcontenttype wagtailcore_workflowcontenttype_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowcontenttype
    ADD CONSTRAINT wagtailcore_workflowcontenttype_pkey PRIMARY KEY (content_type_id);


--
-- Name: wagtailcore_workflowpage wagtailcore_workflowpage_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowpage
    ADD CONSTRAINT wagtailcore_workflowpage_pkey PRIMARY KEY (page_id);


--
-- Name: wagtailcore_workflowstate wagtailcore_workflowstate_current_task_state_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflowstate_current_task_state_id_key UNIQUE (current_task_state_id);


--
-- Name: wagtailcore_workflowstate wagtailcore_workflowstate_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflowstate_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_workflowtask wagtailcore_workflowtask_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflowtask_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_workflowtask wagtailcore_workflowtask_workflow_id_task_id_4ec7a62b_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflowtask_workflow_id_task_id_4ec7a62b_uniq UNIQUE (workflow_id, task_id);


--
-- Name: wagtaildocs_document wagtaildocs_document_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtaildocs_document
    ADD CONSTRAINT wagtaildocs_document_pkey PRIMARY KEY (id);


--
-- Name: wagtailimages_image wagtailimages_image_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailimages_image
    ADD CONSTRAINT wagtailimages_image_pkey PRIMARY KEY (id);


--
-- Name: wagtailimages_rendition wagtailimages_rendition_image_id_filter_spec_foc_323c8fe0_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailimages_rendition
    ADD CONSTRAINT wagtailimages_rendition_image_id_filter_spec_foc_323c8fe0_uniq UNIQUE (image_id, filter_spec, focal_point_key);


--
-- Name: wagtailimages_rendition wagtailimages_rendition_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailimages_rendition
    ADD CONSTRAINT wagtailimages_rendition_pkey PRIMARY KEY (id);


--
-- Name: wagtailredirects_redirect wagtailredirects_redirect_old_path_site_id_783622d7_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailredirects_redirect
    ADD CONSTRAINT wagtailredirects_redirect_old_path_site_id_783622d7_uniq UNIQUE (old_path, site_id);


--
-- Name: wagtailredirects_redirect wagtailredirects_redirect_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailredirects_redirect
    ADD CONSTRAINT wagtailredirects_redirect_pkey PRIMARY KEY (id);


--
-- Name: wagtailusers_userprofile wagtailusers_userprofile_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailusers_userprofile
    ADD CONSTRAINT wagtailusers_userprofile_pkey PRIMARY KEY (id);


--
-- Name: wagtailusers_userprofile wagtailusers_userprofile_user_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailusers_userprofile
    ADD CONSTRAINT wagtailusers_userprofile_user_id_key UNIQUE (user_id);


--
-- Name: a_joint_event_is_entered_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX a_joint_event_is_entered_once ON public.conference_jointevent USING btree (task_id, title, held_on) WHERE (voided_at IS NULL);


--
-- Name: a_meeting_is_announced_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX a_meeting_is_announced_once ON public.conference_notice USING btree (conference_id) WHERE ((kind)::text = 'invitation'::text);


--
-- Name: a_rung_is_climbed_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX a_rung_is_climbed_once ON public.conference_rung USING btree (supervision_id, kind) WHERE ((kind)::text = ANY ((ARRAY['blue'::character varying, 'yellow'::character varying, 'red'::character varying, 'letter'::character varying, 'escalation'::character varying])::text[]));


--
-- Name: a_topic_is_taken_up_by_one_meeting; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX a_topic_is_taken_up_by_one_meeting ON public.conference_topicstep USING btree (topic_id) WHERE (conference_id IS NOT NULL);


--
-- Name: a_version_is_circulated_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX a_version_is_circulated_once ON public.conference_circular USING btree (version_id) WHERE (version_id IS NOT NULL);


--
-- Name: account_emailaddress_email_03be32b2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_emailaddress_email_03be32b2 ON public.account_emailaddress USING btree (email);


--
-- Name: account_emailaddress_email_03be32b2_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_emailaddress_email_03be32b2_like ON public.account_emailaddress USING btree (email varchar_pattern_ops);


--
-- Name: account_emailaddress_user_id_2c513194; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_emailaddress_user_id_2c513194 ON public.account_emailaddress USING btree (user_id);


--
-- Name: account_emailconfirmation_email_address_id_5b7f8c58; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON public.account_emailconfirmation USING btree (email_address_id);


--
-- Name: account_emailconfirmation_key_f43612bd_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_emailconfirmation_key_f43612bd_like ON public.account_emailconfirmation USING btree (key varchar_pattern_ops);


--
-- Name: an_office_is_held_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX an_office_is_held_once ON public.people_officeheld USING btree (user_id, role, org_id) WHERE (until IS NULL);


--
-- Name: articles_newest_first; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX articles_newest_first ON public.news_articlepage USING btree (published_at DESC);


--
-- Name: articles_of_one_category; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX articles_of_one_category ON public.news_articlepage USING btree (category_id, published_at DESC);


--
-- Name: articles_of_one_region; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX articles_of_one_region ON public.news_articlepage USING btree (region_id, published_at DESC);


--
-- Name: auth_group_name_a6ea08ec_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);


--
-- Name: auth_group_permissions_group_id_b120cbf9; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);


--
-- Name: auth_group_permissions_permission_id_84c5c92e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);


--
-- Name: auth_permission_content_type_id_2f476e4b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);


--
-- Name: base_content_object_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX base_content_object_idx ON public.wagtailcore_revision USING btree (base_content_type_id, object_id);


--
-- Name: clocks_of_one_object; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX clocks_of_one_object ON public.deadlines_clock USING btree (object_type, object_id);


--
-- Name: conference_amendment_after_id_3ca0ab53; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_amendment_after_id_3ca0ab53 ON public.conference_amendment USING btree (after_id);


--
-- Name: conference_amendment_by_id_a564cb0c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_amendment_by_id_a564cb0c ON public.conference_amendment USING btree (by_id);


--
-- Name: conference_amendment_clause_id_d7728322; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_amendment_clause_id_d7728322 ON public.conference_amendment USING btree (clause_id);


--
-- Name: conference_amendment_org_id_7eab0e86; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_amendment_org_id_7eab0e86 ON public.conference_amendment USING btree (org_id);


--
-- Name: conference_amendment_version_id_22f65823; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_amendment_version_id_22f65823 ON public.conference_amendment USING btree (version_id);


--
-- Name: conference_amendmentruling_by_id_a1b406e4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_amendmentruling_by_id_a1b406e4 ON public.conference_amendmentruling USING btree (by_id);


--
-- Name: conference_amendmentruling_org_id_e8e03bbf; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_amendmentruling_org_id_e8e03bbf ON public.conference_amendmentruling USING btree (org_id);


--
-- Name: conference_amendmentruling_version_id_7a672a8b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_amendmentruling_version_id_7a672a8b ON public.conference_amendmentruling USING btree (version_id);


--
-- Name: conference_calendarfeed_key_89081fa7_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_calendarfeed_key_89081fa7_like ON public.conference_calendarfeed USING btree (key varchar_pattern_ops);


--
-- Name: conference_circular_conference_id_bc426cc8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_circular_conference_id_bc426cc8 ON public.conference_circular USING btree (conference_id);


--
-- Name: conference_circular_issued_by_id_cdaa3c9b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_circular_issued_by_id_cdaa3c9b ON public.conference_circular USING btree (issued_by_id);


--
-- Name: conference_circular_org_id_1a6d6c3d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_circular_org_id_1a6d6c3d ON public.conference_circular USING btree (org_id);


--
-- Name: conference_circular_topic_id_fff54a95; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_circular_topic_id_fff54a95 ON public.conference_circular USING btree (topic_id);


--
-- Name: conference_circular_version_id_cd5de5f3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_circular_version_id_cd5de5f3 ON public.conference_circular USING btree (version_id);


--
-- Name: conference_clause_paper_id_a149db61; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_clause_paper_id_a149db61 ON public.conference_clause USING btree (paper_id);


--
-- Name: conference_clausetext_clause_id_56c8fcdc; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_clausetext_clause_id_56c8fcdc ON public.conference_clausetext USING btree (clause_id);


--
-- Name: conference_clausetext_version_id_eaa69bfc; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_clausetext_version_id_eaa69bfc ON public.conference_clausetext USING btree (version_id);


--
-- Name: conference_closing_by_id_bdba7361; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_closing_by_id_bdba7361 ON public.conference_closing USING btree (by_id);


--
-- Name: conference_closing_org_id_b3780839; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_closing_org_id_b3780839 ON public.conference_closing USING btree (org_id);


--
-- Name: conference_closing_task_id_8d1ae8fa; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_closing_task_id_8d1ae8fa ON public.conference_closing USING btree (task_id);


--
-- Name: conference_closingruling_by_id_b8f016f2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_closingruling_by_id_b8f016f2 ON public.conference_closingruling USING btree (by_id);


--
-- Name: conference_closingruling_org_id_4ab15c26; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_closingruling_org_id_4ab15c26 ON public.conference_closingruling USING btree (org_id);


--
-- Name: conference_conference_alliance_id_d034a3e6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_conference_alliance_id_d034a3e6 ON public.conference_conference USING btree (alliance_id);


--
-- Name: conference_conference_host_id_70a4caf4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_conference_host_id_70a4caf4 ON public.conference_conference USING btree (host_id);


--
-- Name: conference_conference_next_host_id_676372de; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_conference_next_host_id_676372de ON public.conference_conference USING btree (next_host_id);


--
-- Name: conference_conference_org_id_9b04bc48; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_conference_org_id_9b04bc48 ON public.conference_conference USING btree (org_id);


--
-- Name: conference_countersignature_by_id_2df28d12; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_countersignature_by_id_2df28d12 ON public.conference_countersignature USING btree (by_id);


--
-- Name: conference_countersignature_org_id_a493bc4c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_countersignature_org_id_a493bc4c ON public.conference_countersignature USING btree (org_id);


--
-- Name: conference_countersignature_region_id_5837facd; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_countersignature_region_id_5837facd ON public.conference_countersignature USING btree (region_id);


--
-- Name: conference_countersignature_version_id_7ea066c1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_countersignature_version_id_7ea066c1 ON public.conference_countersignature USING btree (version_id);


--
-- Name: conference_decision_by_id_69d49454; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_decision_by_id_69d49454 ON public.conference_decision USING btree (by_id);


--
-- Name: conference_decision_org_id_b750a95c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_decision_org_id_b750a95c ON public.conference_decision USING btree (org_id);


--
-- Name: conference_eventcount_event_id_17b67495; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_eventcount_event_id_17b67495 ON public.conference_eventcount USING btree (event_id);


--
-- Name: conference_eventflow_event_id_49056a49; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_eventflow_event_id_49056a49 ON public.conference_eventflow USING btree (event_id);


--
-- Name: conference_eventflow_origin_id_92ee69e2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_eventflow_origin_id_92ee69e2 ON public.conference_eventflow USING btree (origin_id);


--
-- Name: conference_eventflow_target_id_09806c24; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_eventflow_target_id_09806c24 ON public.conference_eventflow USING btree (target_id);


--
-- Name: conference_evidence_by_id_884bb947; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_evidence_by_id_884bb947 ON public.conference_evidence USING btree (by_id);


--
-- Name: conference_evidence_file_id_5aca2fa4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_evidence_file_id_5aca2fa4 ON public.conference_evidence USING btree (file_id);


--
-- Name: conference_evidence_org_id_555bf413; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_evidence_org_id_555bf413 ON public.conference_evidence USING btree (org_id);


--
-- Name: conference_evidence_part_id_6c7088f5; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_evidence_part_id_6c7088f5 ON public.conference_evidence USING btree (part_id);


--
-- Name: conference_field_conference_id_f2180e76; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_field_conference_id_f2180e76 ON public.conference_field USING btree (conference_id);


--
-- Name: conference_figure_version_id_ef5cbc36; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_figure_version_id_ef5cbc36 ON public.conference_figure USING btree (version_id);


--
-- Name: conference_handling_by_id_1f1b0009; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_handling_by_id_1f1b0009 ON public.conference_handling USING btree (by_id);


--
-- Name: conference_handling_org_id_fd5d82f0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_handling_org_id_fd5d82f0 ON public.conference_handling USING btree (org_id);


--
-- Name: conference_item_org_id_6abbed6c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_item_org_id_6abbed6c ON public.conference_item USING btree (org_id);


--
-- Name: conference_item_paper_id_f4f65050; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_item_paper_id_f4f65050 ON public.conference_item USING btree (paper_id);


--
-- Name: conference_item_section_id_b193cbe1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_item_section_id_b193cbe1 ON public.conference_item USING btree (section_id);


--
-- Name: conference_item_topic_id_8a7cce76; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_item_topic_id_8a7cce76 ON public.conference_item USING btree (topic_id);


--
-- Name: conference_jointevent_by_id_ed8ce9e3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_jointevent_by_id_ed8ce9e3 ON public.conference_jointevent USING btree (by_id);


--
-- Name: conference_jointevent_org_id_fd3efd9b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_jointevent_org_id_fd3efd9b ON public.conference_jointevent USING btree (org_id);


--
-- Name: conference_jointevent_task_id_c04b7305; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_jointevent_task_id_c04b7305 ON public.conference_jointevent USING btree (task_id);


--
-- Name: conference_milestone_task_id_39fd3bab; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_milestone_task_id_39fd3bab ON public.conference_milestone USING btree (task_id);


--
-- Name: conference_notice_conference_id_a307c1f8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_notice_conference_id_a307c1f8 ON public.conference_notice USING btree (conference_id);


--
-- Name: conference_notice_org_id_5799a24d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_notice_org_id_5799a24d ON public.conference_notice USING btree (org_id);


--
-- Name: conference_notice_sent_by_id_b8f60766; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_notice_sent_by_id_b8f60766 ON public.conference_notice USING btree (sent_by_id);


--
-- Name: conference_outcome_by_id_a147407c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_outcome_by_id_a147407c ON public.conference_outcome USING btree (by_id);


--
-- Name: conference_outcome_item_id_9181ea4f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_outcome_item_id_9181ea4f ON public.conference_outcome USING btree (item_id);


--
-- Name: conference_paper_conference_id_12ea4d5c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_paper_conference_id_12ea4d5c ON public.conference_paper USING btree (conference_id);


--
-- Name: conference_paper_org_id_cc45b9d2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_paper_org_id_cc45b9d2 ON public.conference_paper USING btree (org_id);


--
-- Name: conference_paperversion_made_by_id_f8c65874; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_paperversion_made_by_id_f8c65874 ON public.conference_paperversion USING btree (made_by_id);


--
-- Name: conference_paperversion_paper_id_39f36bb3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_paperversion_paper_id_39f36bb3 ON public.conference_paperversion USING btree (paper_id);


--
-- Name: conference_part_claimed_by_id_cafcabde; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_part_claimed_by_id_cafcabde ON public.conference_part USING btree (claimed_by_id);


--
-- Name: conference_part_org_id_7b21680b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_part_org_id_7b21680b ON public.conference_part USING btree (org_id);


--
-- Name: conference_part_region_id_2e7c60cf; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_part_region_id_2e7c60cf ON public.conference_part USING btree (region_id);


--
-- Name: conference_part_task_id_e7f12d76; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_part_task_id_e7f12d76 ON public.conference_part USING btree (task_id);


--
-- Name: conference_participant_conference_id_d3e2048c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_participant_conference_id_d3e2048c ON public.conference_participant USING btree (conference_id);


--
-- Name: conference_participant_filled_by_id_beaab609; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_participant_filled_by_id_beaab609 ON public.conference_participant USING btree (filled_by_id);


--
-- Name: conference_participant_org_id_93878390; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_participant_org_id_93878390 ON public.conference_participant USING btree (org_id);


--
-- Name: conference_participant_region_id_1e3e12db; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_participant_region_id_1e3e12db ON public.conference_participant USING btree (region_id);


--
-- Name: conference_participant_stands_for_id_b099eccd; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_participant_stands_for_id_b099eccd ON public.conference_participant USING btree (stands_for_id);


--
-- Name: conference_party_conference_id_6bf27802; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_party_conference_id_6bf27802 ON public.conference_party USING btree (conference_id);


--
-- Name: conference_party_federation_id_70fe9c75; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_party_federation_id_70fe9c75 ON public.conference_party USING btree (federation_id);


--
-- Name: conference_party_region_id_3840cc9b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_party_region_id_3840cc9b ON public.conference_party USING btree (region_id);


--
-- Name: conference_reply_by_id_cf8afbfa; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_reply_by_id_cf8afbfa ON public.conference_reply USING btree (by_id);


--
-- Name: conference_reply_circular_id_63530306; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_reply_circular_id_63530306 ON public.conference_reply USING btree (circular_id);


--
-- Name: conference_reply_clause_id_6b7da089; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_reply_clause_id_6b7da089 ON public.conference_reply USING btree (clause_id);


--
-- Name: conference_reply_org_id_7d42a7fc; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_reply_org_id_7d42a7fc ON public.conference_reply USING btree (org_id);


--
-- Name: conference_reply_region_id_c6b24c56; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_reply_region_id_c6b24c56 ON public.conference_reply USING btree (region_id);


--
-- Name: conference_report_org_id_cd7dd22f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_report_org_id_cd7dd22f ON public.conference_report USING btree (org_id);


--
-- Name: conference_report_part_id_81e4e5b2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_report_part_id_81e4e5b2 ON public.conference_report USING btree (part_id);


--
-- Name: conference_reportfile_file_id_2f1bcb25; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_reportfile_file_id_2f1bcb25 ON public.conference_reportfile USING btree (file_id);


--
-- Name: conference_reportfile_version_id_bd76c4f2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_reportfile_version_id_bd76c4f2 ON public.conference_reportfile USING btree (version_id);


--
-- Name: conference_reportversion_report_id_c42daf65; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_reportversion_report_id_c42daf65 ON public.conference_reportversion USING btree (report_id);


--
-- Name: conference_reportversion_submitted_by_id_a50b56df; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_reportversion_submitted_by_id_a50b56df ON public.conference_reportversion USING btree (submitted_by_id);


--
-- Name: conference_rung_by_id_581bd720; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_rung_by_id_581bd720 ON public.conference_rung USING btree (by_id);


--
-- Name: conference_rung_org_id_e47db1f3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_rung_org_id_e47db1f3 ON public.conference_rung USING btree (org_id);


--
-- Name: conference_rung_supervision_id_fdcb7125; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_rung_supervision_id_fdcb7125 ON public.conference_rung USING btree (supervision_id);


--
-- Name: conference_section_conference_id_b209b25f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_section_conference_id_b209b25f ON public.conference_section USING btree (conference_id);


--
-- Name: conference_share_event_id_58ab41e6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_share_event_id_58ab41e6 ON public.conference_share USING btree (event_id);


--
-- Name: conference_share_region_id_f91aabe4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_share_region_id_f91aabe4 ON public.conference_share USING btree (region_id);


--
-- Name: conference_signin_by_id_26d04bf8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_signin_by_id_26d04bf8 ON public.conference_signin USING btree (by_id);


--
-- Name: conference_speaker_item_id_8b31ab57; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_speaker_item_id_8b31ab57 ON public.conference_speaker USING btree (item_id);


--
-- Name: conference_speaker_region_id_56815b64; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_speaker_region_id_56815b64 ON public.conference_speaker USING btree (region_id);


--
-- Name: conference_supervision_closed_by_id_6f9b527e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_supervision_closed_by_id_6f9b527e ON public.conference_supervision USING btree (closed_by_id);


--
-- Name: conference_supervision_opened_by_id_799465f0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_supervision_opened_by_id_799465f0 ON public.conference_supervision USING btree (opened_by_id);


--
-- Name: conference_supervision_org_id_b4d5db2c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_supervision_org_id_b4d5db2c ON public.conference_supervision USING btree (org_id);


--
-- Name: conference_supervision_part_id_406fd5dd; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_supervision_part_id_406fd5dd ON public.conference_supervision USING btree (part_id);


--
-- Name: conference_task_clause_id_669e8b54; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_task_clause_id_669e8b54 ON public.conference_task USING btree (clause_id);


--
-- Name: conference_task_field_id_e69f6a2c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_task_field_id_e69f6a2c ON public.conference_task USING btree (field_id);


--
-- Name: conference_task_lead_id_1ae5e7ec; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_task_lead_id_1ae5e7ec ON public.conference_task USING btree (lead_id);


--
-- Name: conference_task_paper_id_dfe3c71a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_task_paper_id_dfe3c71a ON public.conference_task USING btree (paper_id);


--
-- Name: conference_topic_alliance_id_2147d2a7; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_topic_alliance_id_2147d2a7 ON public.conference_topic USING btree (alliance_id);


--
-- Name: conference_topic_conference_id_e003114d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_topic_conference_id_e003114d ON public.conference_topic USING btree (conference_id);


--
-- Name: conference_topic_made_by_id_72cbca4a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_topic_made_by_id_72cbca4a ON public.conference_topic USING btree (made_by_id);


--
-- Name: conference_topic_org_id_053835ea; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_topic_org_id_053835ea ON public.conference_topic USING btree (org_id);


--
-- Name: conference_topic_origin_id_55c0d6d0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_topic_origin_id_55c0d6d0 ON public.conference_topic USING btree (origin_id);


--
-- Name: conference_topicfile_file_id_c6a42be4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_topicfile_file_id_c6a42be4 ON public.conference_topicfile USING btree (file_id);


--
-- Name: conference_topicfile_topic_id_24e276ee; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_topicfile_topic_id_24e276ee ON public.conference_topicfile USING btree (topic_id);


--
-- Name: conference_topicstep_by_id_5123ac1e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_topicstep_by_id_5123ac1e ON public.conference_topicstep USING btree (by_id);


--
-- Name: conference_topicstep_conference_id_55d5e4c6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_topicstep_conference_id_55d5e4c6 ON public.conference_topicstep USING btree (conference_id);


--
-- Name: conference_topicstep_org_id_a1713fa5; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_topicstep_org_id_a1713fa5 ON public.conference_topicstep USING btree (org_id);


--
-- Name: conference_topicstep_topic_id_cb3422b2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_topicstep_topic_id_cb3422b2 ON public.conference_topicstep USING btree (topic_id);


--
-- Name: conference_voice_outcome_id_49df548f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_voice_outcome_id_49df548f ON public.conference_voice USING btree (outcome_id);


--
-- Name: conference_voice_region_id_146844d2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_voice_region_id_146844d2 ON public.conference_voice USING btree (region_id);


--
-- Name: content_object_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX content_object_idx ON public.wagtailcore_revision USING btree (content_type_id, object_id);


--
-- Name: copies_of_one_object; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX copies_of_one_object ON public.documents_signedcopy USING btree (object_type, object_id);


--
-- Name: credit_code_is_unique; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX credit_code_is_unique ON public.orgs_organisation USING btree (region_id, credit_code) WHERE (NOT ((credit_code)::text = ''::text));


--
-- Name: deadlines_clock_org_id_7fb7b40b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deadlines_clock_org_id_7fb7b40b ON public.deadlines_clock USING btree (org_id);


--
-- Name: deadlines_extension_asked_by_id_6dd31520; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deadlines_extension_asked_by_id_6dd31520 ON public.deadlines_extension USING btree (asked_by_id);


--
-- Name: deadlines_extension_clock_id_af4f24d1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deadlines_extension_clock_id_af4f24d1 ON public.deadlines_extension USING btree (clock_id);


--
-- Name: deadlines_extension_org_id_18759eb1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deadlines_extension_org_id_18759eb1 ON public.deadlines_extension USING btree (org_id);


--
-- Name: deadlines_extensiondecision_by_id_3ee66422; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deadlines_extensiondecision_by_id_3ee66422 ON public.deadlines_extensiondecision USING btree (by_id);


--
-- Name: deadlines_extensiondecision_org_id_6eb9b1fb; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deadlines_extensiondecision_org_id_6eb9b1fb ON public.deadlines_extensiondecision USING btree (org_id);


--
-- Name: deadlines_suspension_by_id_d9d2633e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deadlines_suspension_by_id_d9d2633e ON public.deadlines_suspension USING btree (by_id);


--
-- Name: deadlines_suspension_clock_id_31b4b963; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deadlines_suspension_clock_id_31b4b963 ON public.deadlines_suspension USING btree (clock_id);


--
-- Name: django_session_expire_date_a5c62663; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);


--
-- Name: django_session_session_key_c0390e0f_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);


--
-- Name: documents_documentnumber_issued_by_id_e11a8b19; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX documents_documentnumber_issued_by_id_e11a8b19 ON public.documents_documentnumber USING btree (issued_by_id);


--
-- Name: documents_documentnumber_org_id_c373e08a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX documents_documentnumber_org_id_c373e08a ON public.documents_documentnumber USING btree (org_id);


--
-- Name: documents_serial_org_id_20741378; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX documents_serial_org_id_20741378 ON public.documents_serial USING btree (org_id);


--
-- Name: documents_signedcopy_by_id_3b6a7cef; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX documents_signedcopy_by_id_3b6a7cef ON public.documents_signedcopy USING btree (by_id);


--
-- Name: documents_signedcopy_file_id_7bcad5ba; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX documents_signedcopy_file_id_7bcad5ba ON public.documents_signedcopy USING btree (file_id);


--
-- Name: documents_signedcopy_org_id_f9c4b84e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX documents_signedcopy_org_id_f9c4b84e ON public.documents_signedcopy USING btree (org_id);


--
-- Name: files_file_org_id_22799166; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX files_file_org_id_22799166 ON public.files_file USING btree (org_id);


--
-- Name: files_file_uploaded_by_id_b71cb484; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX files_file_uploaded_by_id_b71cb484 ON public.files_file USING btree (uploaded_by_id);


--
-- Name: formstate_user_object; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX formstate_user_object ON public.wagtailadmin_formstate USING btree (user_id, content_type_id, object_id, parent_object_id);


--
-- Name: idx_procrastinate_jobs_worker_not_null; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_procrastinate_jobs_worker_not_null ON public.procrastinate_jobs USING btree (worker_id) WHERE ((worker_id IS NOT NULL) AND (status = 'doing'::public.procrastinate_job_status));


--
-- Name: idx_procrastinate_workers_last_heartbeat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_procrastinate_workers_last_heartbeat ON public.procrastinate_workers USING btree (last_heartbeat);


--
-- Name: imports_of_one_organisation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX imports_of_one_organisation ON public.spreadsheets_import USING btree (org_id, kind, id DESC);


--
-- Name: inbox_message_recipient_id_60ccb307; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX inbox_message_recipient_id_60ccb307 ON public.inbox_message USING btree (recipient_id);


--
-- Name: inbox_mutedchannel_user_id_a638e856; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX inbox_mutedchannel_user_id_a638e856 ON public.inbox_mutedchannel USING btree (user_id);


--
-- Name: intake_draft_article_id_50efe01b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX intake_draft_article_id_50efe01b ON public.intake_draft USING btree (article_id);


--
-- Name: intake_draft_conference_id_5ab2a0f2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX intake_draft_conference_id_5ab2a0f2 ON public.intake_draft USING btree (conference_id);


--
-- Name: intake_draft_created_by_id_e1cd86b3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX intake_draft_created_by_id_e1cd86b3 ON public.intake_draft USING btree (created_by_id);


--
-- Name: intake_draft_decided_by_id_edb53510; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX intake_draft_decided_by_id_edb53510 ON public.intake_draft USING btree (decided_by_id);


--
-- Name: intake_draft_org_id_3dbc4419; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX intake_draft_org_id_3dbc4419 ON public.intake_draft USING btree (org_id);


--
-- Name: jobs_job_office_id_16b1b5ab; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX jobs_job_office_id_16b1b5ab ON public.jobs_job USING btree (office_id);


--
-- Name: jobs_job_org_id_8ca2737f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX jobs_job_org_id_8ca2737f ON public.jobs_job USING btree (org_id);


--
-- Name: jobs_job_owner_id_4c884775; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX jobs_job_owner_id_4c884775 ON public.jobs_job USING btree (owner_id);


--
-- Name: jobs_of_one_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX jobs_of_one_person ON public.jobs_job USING btree (owner_id, id DESC);


--
-- Name: messages_of_one_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_of_one_person ON public.inbox_message USING btree (recipient_id, id DESC);


--
-- Name: mfa_authenticator_user_id_0c3a50c0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON public.mfa_authenticator USING btree (user_id);


--
-- Name: modelsearch_autocom_ea8581_gin; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX modelsearch_autocom_ea8581_gin ON public.modelsearch_indexentry USING gin (autocomplete);


--
-- Name: modelsearch_body_61c094_gin; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX modelsearch_body_61c094_gin ON public.modelsearch_indexentry USING gin (body);


--
-- Name: modelsearch_indexentry_content_type_id_0968e500; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX modelsearch_indexentry_content_type_id_0968e500 ON public.modelsearch_indexentry USING btree (content_type_id);


--
-- Name: modelsearch_title_e31adb_gin; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX modelsearch_title_e31adb_gin ON public.modelsearch_indexentry USING gin (title);


--
-- Name: newest_rules_of_an_alliance; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX newest_rules_of_an_alliance ON public.rulebook_rule USING btree (alliance_id, published_at DESC);


--
-- Name: news_articlepage_category_id_5c500fc4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX news_articlepage_category_id_5c500fc4 ON public.news_articlepage USING btree (category_id);


--
-- Name: news_articlepage_region_id_021d5a19; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX news_articlepage_region_id_021d5a19 ON public.news_articlepage USING btree (region_id);


--
-- Name: news_category_name_6c0b36c6_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX news_category_name_6c0b36c6_like ON public.news_category USING btree (name varchar_pattern_ops);


--
-- Name: news_category_slug_8bf24efd_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX news_category_slug_8bf24efd_like ON public.news_category USING btree (slug varchar_pattern_ops);


--
-- Name: news_correction_article_id_b6603696; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX news_correction_article_id_b6603696 ON public.news_correction USING btree (article_id);


--
-- Name: news_correction_by_id_7b164f12; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX news_correction_by_id_7b164f12 ON public.news_correction USING btree (by_id);


--
-- Name: news_infringementreport_acknowledged_by_id_7462ba88; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX news_infringementreport_acknowledged_by_id_7462ba88 ON public.news_infringementreport USING btree (acknowledged_by_id);


--
-- Name: news_infringementreport_article_id_034a9fee; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX news_infringementreport_article_id_034a9fee ON public.news_infringementreport USING btree (article_id);


--
-- Name: news_infringementreport_decided_by_id_22da26d6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX news_infringementreport_decided_by_id_22da26d6 ON public.news_infringementreport USING btree (decided_by_id);


--
-- Name: news_infringementreport_region_id_83870415; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX news_infringementreport_region_id_83870415 ON public.news_infringementreport USING btree (region_id);


--
-- Name: news_infringementreport_token_3fc17d06_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX news_infringementreport_token_3fc17d06_like ON public.news_infringementreport USING btree (token varchar_pattern_ops);


--
-- Name: news_tickerentry_article_id_995701a3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX news_tickerentry_article_id_995701a3 ON public.news_tickerentry USING btree (article_id);


--
-- Name: news_tickerentry_region_id_66db75b0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX news_tickerentry_region_id_66db75b0 ON public.news_tickerentry USING btree (region_id);


--
-- Name: numbers_of_one_object; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX numbers_of_one_object ON public.documents_documentnumber USING btree (object_type, object_id);


--
-- Name: one_current_division_per_code; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_current_division_per_code ON public.orgs_division USING btree (code) WHERE (valid_to IS NULL);


--
-- Name: one_federation_per_region; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_federation_per_region ON public.orgs_organisation USING btree (region_id) WHERE (((kind)::text = 'federation'::text) AND ((status)::text = 'active'::text));


--
-- Name: one_live_clock_per_object_and_name; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_live_clock_per_object_and_name ON public.deadlines_clock USING btree (object_type, object_id, name) WHERE (stopped_at IS NULL);


--
-- Name: one_live_link_of_a_kind; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_live_link_of_a_kind ON public.orgs_organisationlink USING btree (child_id, parent_id, kind) WHERE (valid_to IS NULL);


--
-- Name: one_live_membership_per_person; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_live_membership_per_person ON public.people_member USING btree (region_id, id_number_index) WHERE ((status)::text = ANY ((ARRAY['applied'::character varying, 'active'::character varying, 'suspended'::character varying, 'retired'::character varying])::text[]));


--
-- Name: one_live_supervision_per_part; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_live_supervision_per_part ON public.conference_supervision USING btree (part_id) WHERE (closed_at IS NULL);


--
-- Name: one_open_suspension_per_clock; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_open_suspension_per_clock ON public.deadlines_suspension USING btree (clock_id) WHERE (ended_at IS NULL);


--
-- Name: one_speaker_at_a_time; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_speaker_at_a_time ON public.conference_speaker USING btree (item_id) WHERE ((began_at IS NOT NULL) AND (ended_at IS NULL));


--
-- Name: one_standing_consent_per_purpose; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_standing_consent_per_purpose ON public.people_consent USING btree (user_id, purpose) WHERE (withdrawn_at IS NULL);


--
-- Name: orgs_alliance_slug_78c5bdd8_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX orgs_alliance_slug_78c5bdd8_like ON public.orgs_alliance USING btree (slug varchar_pattern_ops);


--
-- Name: orgs_allianceseat_alliance_id_6501d2e3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX orgs_allianceseat_alliance_id_6501d2e3 ON public.orgs_allianceseat USING btree (alliance_id);


--
-- Name: orgs_allianceseat_region_id_a47a865a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX orgs_allianceseat_region_id_a47a865a ON public.orgs_allianceseat USING btree (region_id);


--
-- Name: orgs_organisation_merged_into_id_900e629d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX orgs_organisation_merged_into_id_900e629d ON public.orgs_organisation USING btree (merged_into_id);


--
-- Name: orgs_organisation_path_7d4b122c_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX orgs_organisation_path_7d4b122c_like ON public.orgs_organisation USING btree (path varchar_pattern_ops);


--
-- Name: orgs_organisation_region_id_7845aadb; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX orgs_organisation_region_id_7845aadb ON public.orgs_organisation USING btree (region_id);


--
-- Name: orgs_organisationlink_child_id_3067bbb9; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX orgs_organisationlink_child_id_3067bbb9 ON public.orgs_organisationlink USING btree (child_id);


--
-- Name: orgs_organisationlink_parent_id_41676fca; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX orgs_organisationlink_parent_id_41676fca ON public.orgs_organisationlink USING btree (parent_id);


--
-- Name: orgs_region_code_4d2be5c7_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX orgs_region_code_4d2be5c7_like ON public.orgs_region USING btree (code varchar_pattern_ops);


--
-- Name: orgs_region_short_ab010831_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX orgs_region_short_ab010831_like ON public.orgs_region USING btree (short varchar_pattern_ops);


--
-- Name: people_consent_user_id_1c4309de; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_consent_user_id_1c4309de ON public.people_consent USING btree (user_id);


--
-- Name: people_member_employer_id_f42ac7e3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_member_employer_id_f42ac7e3 ON public.people_member USING btree (employer_id);


--
-- Name: people_member_phone_index_8061af6a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_member_phone_index_8061af6a ON public.people_member USING btree (phone_index);


--
-- Name: people_member_region_id_5c8a481b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_member_region_id_5c8a481b ON public.people_member USING btree (region_id);


--
-- Name: people_member_union_id_cd0182fa; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_member_union_id_cd0182fa ON public.people_member USING btree (union_id);


--
-- Name: people_officeheld_org_id_f2aa8270; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_officeheld_org_id_f2aa8270 ON public.people_officeheld USING btree (org_id);


--
-- Name: people_officeheld_user_id_6692a747; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_officeheld_user_id_6692a747 ON public.people_officeheld USING btree (user_id);


--
-- Name: people_user_email_1f424fe4_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_user_email_1f424fe4_like ON public.people_user USING btree (email varchar_pattern_ops);


--
-- Name: people_user_groups_group_id_1f0237d0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_user_groups_group_id_1f0237d0 ON public.people_user_groups USING btree (group_id);


--
-- Name: people_user_groups_user_id_290df956; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_user_groups_user_id_290df956 ON public.people_user_groups USING btree (user_id);


--
-- Name: people_user_home_id_0e1289b6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_user_home_id_0e1289b6 ON public.people_user USING btree (home_id);


--
-- Name: people_user_user_permissions_permission_id_55f01ef0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_user_user_permissions_permission_id_55f01ef0 ON public.people_user_user_permissions USING btree (permission_id);


--
-- Name: people_user_user_permissions_user_id_7d19557b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_user_user_permissions_user_id_7d19557b ON public.people_user_user_permissions USING btree (user_id);


--
-- Name: procrastinate_events_job_id_fkey_v1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX procrastinate_events_job_id_fkey_v1 ON public.procrastinate_events USING btree (job_id);


--
-- Name: procrastinate_jobs_id_lock_idx_v1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX procrastinate_jobs_id_lock_idx_v1 ON public.procrastinate_jobs USING btree (id, lock) WHERE (status = ANY (ARRAY['todo'::public.procrastinate_job_status, 'doing'::public.procrastinate_job_status]));


--
-- Name: procrastinate_jobs_lock_idx_v1; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX procrastinate_jobs_lock_idx_v1 ON public.procrastinate_jobs USING btree (lock) WHERE (status = 'doing'::public.procrastinate_job_status);


--
-- Name: procrastinate_jobs_priority_idx_v1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX procrastinate_jobs_priority_idx_v1 ON public.procrastinate_jobs USING btree (priority DESC, id) WHERE (status = 'todo'::public.procrastinate_job_status);


--
-- Name: procrastinate_jobs_queue_name_idx_v1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX procrastinate_jobs_queue_name_idx_v1 ON public.procrastinate_jobs USING btree (queue_name);


--
-- Name: procrastinate_jobs_queueing_lock_idx_v1; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX procrastinate_jobs_queueing_lock_idx_v1 ON public.procrastinate_jobs USING btree (queueing_lock) WHERE (status = 'todo'::public.procrastinate_job_status);


--
-- Name: procrastinate_periodic_defers_job_id_fkey_v1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX procrastinate_periodic_defers_job_id_fkey_v1 ON public.procrastinate_periodic_defers USING btree (job_id);


--
-- Name: referenceindex_source_object; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX referenceindex_source_object ON public.wagtailcore_referenceindex USING btree (base_content_type_id, object_id);


--
-- Name: referenceindex_target_object; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX referenceindex_target_object ON public.wagtailcore_referenceindex USING btree (to_content_type_id, to_object_id);


--
-- Name: rulebook_rule_alliance_id_1ccbb9d3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX rulebook_rule_alliance_id_1ccbb9d3 ON public.rulebook_rule USING btree (alliance_id);


--
-- Name: rulebook_rule_corrects_id_9892bc44; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX rulebook_rule_corrects_id_9892bc44 ON public.rulebook_rule USING btree (corrects_id);


--
-- Name: rulebook_rule_org_id_1c6c830f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX rulebook_rule_org_id_1c6c830f ON public.rulebook_rule USING btree (org_id);


--
-- Name: rulebook_rule_published_by_id_3e6c49eb; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX rulebook_rule_published_by_id_3e6c49eb ON public.rulebook_rule USING btree (published_by_id);


--
-- Name: rulebook_rule_region_id_c4b989ed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX rulebook_rule_region_id_c4b989ed ON public.rulebook_rule USING btree (region_id);


--
-- Name: rulebook_rule_replaces_id_9a60c8cb; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX rulebook_rule_replaces_id_9a60c8cb ON public.rulebook_rule USING btree (replaces_id);


--
-- Name: running_clocks_of_one_org; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX running_clocks_of_one_org ON public.deadlines_clock USING btree (org_id) WHERE (stopped_at IS NULL);


--
-- Name: socialaccount_socialaccount_user_id_8146e70c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX socialaccount_socialaccount_user_id_8146e70c ON public.socialaccount_socialaccount USING btree (user_id);


--
-- Name: socialaccount_socialtoken_account_id_951f210e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX socialaccount_socialtoken_account_id_951f210e ON public.socialaccount_socialtoken USING btree (account_id);


--
-- Name: socialaccount_socialtoken_app_id_636a42d7; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX socialaccount_socialtoken_app_id_636a42d7 ON public.socialaccount_socialtoken USING btree (app_id);


--
-- Name: spreadsheets_import_by_id_44116eeb; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX spreadsheets_import_by_id_44116eeb ON public.spreadsheets_import USING btree (by_id);


--
-- Name: spreadsheets_import_file_id_f1752cf9; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX spreadsheets_import_file_id_f1752cf9 ON public.spreadsheets_import USING btree (file_id);


--
-- Name: spreadsheets_import_job_id_a182fc53; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX spreadsheets_import_job_id_a182fc53 ON public.spreadsheets_import USING btree (job_id);


--
-- Name: spreadsheets_import_marked_id_25845c5b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX spreadsheets_import_marked_id_25845c5b ON public.spreadsheets_import USING btree (marked_id);


--
-- Name: spreadsheets_import_org_id_8f48afba; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX spreadsheets_import_org_id_8f48afba ON public.spreadsheets_import USING btree (org_id);


--
-- Name: spreadsheets_import_saved_by_id_fde53f98; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX spreadsheets_import_saved_by_id_fde53f98 ON public.spreadsheets_import USING btree (saved_by_id);


--
-- Name: taggit_tag_name_58eb2ed9_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX taggit_tag_name_58eb2ed9_like ON public.taggit_tag USING btree (name varchar_pattern_ops);


--
-- Name: taggit_tag_slug_6be58b2c_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX taggit_tag_slug_6be58b2c_like ON public.taggit_tag USING btree (slug varchar_pattern_ops);


--
-- Name: taggit_tagg_content_8fc721_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX taggit_tagg_content_8fc721_idx ON public.taggit_taggeditem USING btree (content_type_id, object_id);


--
-- Name: taggit_taggeditem_content_type_id_9957a03c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX taggit_taggeditem_content_type_id_9957a03c ON public.taggit_taggeditem USING btree (content_type_id);


--
-- Name: taggit_taggeditem_object_id_e2d7d1df; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX taggit_taggeditem_object_id_e2d7d1df ON public.taggit_taggeditem USING btree (object_id);


--
-- Name: taggit_taggeditem_tag_id_f4f5b767; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX taggit_taggeditem_tag_id_f4f5b767 ON public.taggit_taggeditem USING btree (tag_id);


--
-- Name: trail_of_one_object; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX trail_of_one_object ON public.trail_event USING btree (object_type, object_id, id);


--
-- Name: trail_of_one_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX trail_of_one_person ON public.trail_event USING btree (region varchar_pattern_ops, actor_name varchar_pattern_ops);


--
-- Name: trail_of_one_region; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX trail_of_one_region ON public.trail_event USING btree (region, id DESC);


--
-- Name: unique_authenticator_type; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX unique_authenticator_type ON public.mfa_authenticator USING btree (user_id, type) WHERE ((type)::text = ANY ((ARRAY['totp'::character varying, 'recovery_codes'::character varying])::text[]));


--
-- Name: unique_in_progress_workflow; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX unique_in_progress_workflow ON public.wagtailcore_workflowstate USING btree (base_content_type_id, object_id) WHERE ((status)::text = ANY ((ARRAY['in_progress'::character varying, 'needs_changes'::character varying])::text[]));


--
-- Name: unique_primary_email; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX unique_primary_email ON public.account_emailaddress USING btree (user_id, "primary") WHERE "primary";


--
-- Name: unique_verified_email; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX unique_verified_email ON public.account_emailaddress USING btree (email) WHERE verified;


--
-- Name: unread_of_one_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX unread_of_one_person ON public.inbox_message USING btree (recipient_id) WHERE (read_at IS NULL);


--
-- Name: usersessions_usersession_session_key_fd35de43_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX usersessions_usersession_session_key_fd35de43_like ON public.usersessions_usersession USING btree (session_key varchar_pattern_ops);


--
-- Name: usersessions_usersession_user_id_af5e0a6d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX usersessions_usersession_user_id_af5e0a6d ON public.usersessions_usersession USING btree (user_id);


--
-- Name: wagtailadmi_content_717955_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailadmi_content_717955_idx ON public.wagtailadmin_editingsession USING btree (content_type_id, object_id);


--
-- Name: wagtailadmin_editingsession_content_type_id_4df7730e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailadmin_editingsession_content_type_id_4df7730e ON public.wagtailadmin_editingsession USING btree (content_type_id);


--
-- Name: wagtailadmin_editingsession_user_id_6e1a9b70; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailadmin_editingsession_user_id_6e1a9b70 ON public.wagtailadmin_editingsession USING btree (user_id);


--
-- Name: wagtailadmin_formstate_content_type_id_e32438b3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailadmin_formstate_content_type_id_e32438b3 ON public.wagtailadmin_formstate USING btree (content_type_id);


--
-- Name: wagtailadmin_formstate_user_id_b910adc2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailadmin_formstate_user_id_b910adc2 ON public.wagtailadmin_formstate USING btree (user_id);


--
-- Name: wagtailcore_apitoken_key_hash_65979b78_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_apitoken_key_hash_65979b78_like ON public.wagtailcore_apitoken USING btree (key_hash varchar_pattern_ops);


--
-- Name: wagtailcore_apitoken_user_id_49b1141b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_apitoken_user_id_49b1141b ON public.wagtailcore_apitoken USING btree (user_id);


--
-- Name: wagtailcore_collection_path_d848dc19_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_collection_path_d848dc19_like ON public.wagtailcore_collection USING btree (path varchar_pattern_ops);


--
-- Name: wagtailcore_collectionview_collectionviewrestriction__47320efd; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_collectionview_collectionviewrestriction__47320efd ON public.wagtailcore_collectionviewrestriction_groups USING btree (collectionviewrestriction_id);


--
-- Name: wagtailcore_collectionviewrestriction_collection_id_761908ec; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_collectionviewrestriction_collection_id_761908ec ON public.wagtailcore_collectionviewrestriction USING btree (collection_id);


--
-- Name: wagtailcore_collectionviewrestriction_groups_group_id_1823f2a3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_collectionviewrestriction_groups_group_id_1823f2a3 ON public.wagtailcore_collectionviewrestriction_groups USING btree (group_id);


--
-- Name: wagtailcore_comment_page_id_108444b5; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_comment_page_id_108444b5 ON public.wagtailcore_comment USING btree (page_id);


--
-- Name: wagtailcore_comment_resolved_by_id_a282aa0e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_comment_resolved_by_id_a282aa0e ON public.wagtailcore_comment USING btree (resolved_by_id);


--
-- Name: wagtailcore_comment_revision_created_id_1d058279; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_comment_revision_created_id_1d058279 ON public.wagtailcore_comment USING btree (revision_created_id);


--
-- Name: wagtailcore_comment_user_id_0c577ca6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_comment_user_id_0c577ca6 ON public.wagtailcore_comment USING btree (user_id);


--
-- Name: wagtailcore_commentreply_comment_id_afc7e027; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_commentreply_comment_id_afc7e027 ON public.wagtailcore_commentreply USING btree (comment_id);


--
-- Name: wagtailcore_commentreply_user_id_d0b3b9c3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_commentreply_user_id_d0b3b9c3 ON public.wagtailcore_commentreply USING btree (user_id);


--
-- Name: wagtailcore_groupapprovalt_groupapprovaltask_id_9a9255ea; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_groupapprovalt_groupapprovaltask_id_9a9255ea ON public.wagtailcore_groupapprovaltask_groups USING btree (groupapprovaltask_id);


--
-- Name: wagtailcore_groupapprovaltask_groups_group_id_2e64b61f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_groupapprovaltask_groups_group_id_2e64b61f ON public.wagtailcore_groupapprovaltask_groups USING btree (group_id);


--
-- Name: wagtailcore_groupcollectionpermission_collection_id_5423575a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_groupcollectionpermission_collection_id_5423575a ON public.wagtailcore_groupcollectionpermission USING btree (collection_id);


--
-- Name: wagtailcore_groupcollectionpermission_group_id_05d61460; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_groupcollectionpermission_group_id_05d61460 ON public.wagtailcore_groupcollectionpermission USING btree (group_id);


--
-- Name: wagtailcore_groupcollectionpermission_permission_id_1b626275; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_groupcollectionpermission_permission_id_1b626275 ON public.wagtailcore_groupcollectionpermission USING btree (permission_id);


--
-- Name: wagtailcore_grouppagepermission_group_id_fc07e671; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_grouppagepermission_group_id_fc07e671 ON public.wagtailcore_grouppagepermission USING btree (group_id);


--
-- Name: wagtailcore_grouppagepermission_page_id_710b114a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_grouppagepermission_page_id_710b114a ON public.wagtailcore_grouppagepermission USING btree (page_id);


--
-- Name: wagtailcore_grouppagepermission_permission_id_05acb22e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_grouppagepermission_permission_id_05acb22e ON public.wagtailcore_grouppagepermission USING btree (permission_id);


--
-- Name: wagtailcore_groupsitepermission_group_id_e5cdbee4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_groupsitepermission_group_id_e5cdbee4 ON public.wagtailcore_groupsitepermission USING btree (group_id);


--
-- Name: wagtailcore_groupsitepermission_permission_id_459b1f38; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_groupsitepermission_permission_id_459b1f38 ON public.wagtailcore_groupsitepermission USING btree (permission_id);


--
-- Name: wagtailcore_groupsitepermission_site_id_245de488; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_groupsitepermission_site_id_245de488 ON public.wagtailcore_groupsitepermission USING btree (site_id);


--
-- Name: wagtailcore_locale_language_code_03149338_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_locale_language_code_03149338_like ON public.wagtailcore_locale USING btree (language_code varchar_pattern_ops);


--
-- Name: wagtailcore_modellogentry_action_d2d856ee; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_modellogentry_action_d2d856ee ON public.wagtailcore_modellogentry USING btree (action);


--
-- Name: wagtailcore_modellogentry_action_d2d856ee_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_modellogentry_action_d2d856ee_like ON public.wagtailcore_modellogentry USING btree (action varchar_pattern_ops);


--
-- Name: wagtailcore_modellogentry_content_changed_8bc39742; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_modellogentry_content_changed_8bc39742 ON public.wagtailcore_modellogentry USING btree (content_changed);


--
-- Name: wagtailcore_modellogentry_content_type_id_68849e77; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_modellogentry_content_type_id_68849e77 ON public.wagtailcore_modellogentry USING btree (content_type_id);


--
-- Name: wagtailcore_modellogentry_object_id_e0e7d4ef; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_modellogentry_object_id_e0e7d4ef ON public.wagtailcore_modellogentry USING btree (object_id);


--
-- Name: wagtailcore_modellogentry_object_id_e0e7d4ef_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_modellogentry_object_id_e0e7d4ef_like ON public.wagtailcore_modellogentry USING btree (object_id varchar_pattern_ops);


--
-- Name: wagtailcore_modellogentry_revision_id_df6ca33a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_modellogentry_revision_id_df6ca33a ON public.wagtailcore_modellogentry USING btree (revision_id);


--
-- Name: wagtailcore_modellogentry_timestamp_9694521b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_modellogentry_timestamp_9694521b ON public.wagtailcore_modellogentry USING btree ("timestamp");


--
-- Name: wagtailcore_modellogentry_user_id_0278d1bf; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_modellogentry_user_id_0278d1bf ON public.wagtailcore_modellogentry USING btree (user_id);


--
-- Name: wagtailcore_page_alias_of_id_12945502; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_alias_of_id_12945502 ON public.wagtailcore_page USING btree (alias_of_id);


--
-- Name: wagtailcore_page_content_type_id_c28424df; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_content_type_id_c28424df ON public.wagtailcore_page USING btree (content_type_id);


--
-- Name: wagtailcore_page_first_published_at_2b5dd637; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_first_published_at_2b5dd637 ON public.wagtailcore_page USING btree (first_published_at);


--
-- Name: wagtailcore_page_latest_revision_id_e60fef51; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_latest_revision_id_e60fef51 ON public.wagtailcore_page USING btree (latest_revision_id);


--
-- Name: wagtailcore_page_live_revision_id_930bd822; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_live_revision_id_930bd822 ON public.wagtailcore_page USING btree (live_revision_id);


--
-- Name: wagtailcore_page_locale_id_3c7e30a6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_locale_id_3c7e30a6 ON public.wagtailcore_page USING btree (locale_id);


--
-- Name: wagtailcore_page_locked_by_id_bcb86245; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_locked_by_id_bcb86245 ON public.wagtailcore_page USING btree (locked_by_id);


--
-- Name: wagtailcore_page_owner_id_fbf7c332; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_owner_id_fbf7c332 ON public.wagtailcore_page USING btree (owner_id);


--
-- Name: wagtailcore_page_path_98eba2c8_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_path_98eba2c8_like ON public.wagtailcore_page USING btree (path varchar_pattern_ops);


--
-- Name: wagtailcore_page_slug_e7c11b8f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_slug_e7c11b8f ON public.wagtailcore_page USING btree (slug);


--
-- Name: wagtailcore_page_slug_e7c11b8f_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_slug_e7c11b8f_like ON public.wagtailcore_page USING btree (slug varchar_pattern_ops);


--
-- Name: wagtailcore_pagelogentry_action_c2408198; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagelogentry_action_c2408198 ON public.wagtailcore_pagelogentry USING btree (action);


--
-- Name: wagtailcore_pagelogentry_action_c2408198_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagelogentry_action_c2408198_like ON public.wagtailcore_pagelogentry USING btree (action varchar_pattern_ops);


--
-- Name: wagtailcore_pagelogentry_content_changed_99f27ade; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagelogentry_content_changed_99f27ade ON public.wagtailcore_pagelogentry USING btree (content_changed);


--
-- Name: wagtailcore_pagelogentry_content_type_id_74e7708a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagelogentry_content_type_id_74e7708a ON public.wagtailcore_pagelogentry USING btree (content_type_id);


--
-- Name: wagtailcore_pagelogentry_page_id_8464e327; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagelogentry_page_id_8464e327 ON public.wagtailcore_pagelogentry USING btree (page_id);


--
-- Name: wagtailcore_pagelogentry_revision_id_8043d103; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagelogentry_revision_id_8043d103 ON public.wagtailcore_pagelogentry USING btree (revision_id);


--
-- Name: wagtailcore_pagelogentry_timestamp_deb774c4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagelogentry_timestamp_deb774c4 ON public.wagtailcore_pagelogentry USING btree ("timestamp");


--
-- Name: wagtailcore_pagelogentry_user_id_604ccfd8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagelogentry_user_id_604ccfd8 ON public.wagtailcore_pagelogentry USING btree (user_id);


--
-- Name: wagtailcore_pagerevision_approved_go_live_at_e56afc67; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagerevision_approved_go_live_at_e56afc67 ON public.wagtailcore_revision USING btree (approved_go_live_at);


--
-- Name: wagtailcore_pagerevision_created_at_66954e3b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagerevision_created_at_66954e3b ON public.wagtailcore_revision USING btree (created_at);


--
-- Name: wagtailcore_pagerevision_user_id_2409d2f4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagerevision_user_id_2409d2f4 ON public.wagtailcore_revision USING btree (user_id);


--
-- Name: wagtailcore_pagesubscription_page_id_a085e7a6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagesubscription_page_id_a085e7a6 ON public.wagtailcore_pagesubscription USING btree (page_id);


--
-- Name: wagtailcore_pagesubscription_user_id_89d7def9; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagesubscription_user_id_89d7def9 ON public.wagtailcore_pagesubscription USING btree (user_id);


--
-- Name: wagtailcore_pageviewrestri_pageviewrestriction_id_f147a99a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pageviewrestri_pageviewrestriction_id_f147a99a ON public.wagtailcore_pageviewrestriction_groups USING btree (pageviewrestriction_id);


--
-- Name: wagtailcore_pageviewrestriction_groups_group_id_6460f223; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pageviewrestriction_groups_group_id_6460f223 ON public.wagtailcore_pageviewrestriction_groups USING btree (group_id);


--
-- Name: wagtailcore_pageviewrestriction_page_id_15a8bea6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pageviewrestriction_page_id_15a8bea6 ON public.wagtailcore_pageviewrestriction USING btree (page_id);


--
-- Name: wagtailcore_referenceindex_base_content_type_id_313cf40f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_referenceindex_base_content_type_id_313cf40f ON public.wagtailcore_referenceindex USING btree (base_content_type_id);


--
-- Name: wagtailcore_referenceindex_content_type_id_766e0336; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_referenceindex_content_type_id_766e0336 ON public.wagtailcore_referenceindex USING btree (content_type_id);


--
-- Name: wagtailcore_referenceindex_to_content_type_id_93690bbd; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_referenceindex_to_content_type_id_93690bbd ON public.wagtailcore_referenceindex USING btree (to_content_type_id);


--
-- Name: wagtailcore_revision_base_content_type_id_5b4ef7bd; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_revision_base_content_type_id_5b4ef7bd ON public.wagtailcore_revision USING btree (base_content_type_id);


--
-- Name: wagtailcore_revision_content_type_id_c8cb69c0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_revision_content_type_id_c8cb69c0 ON public.wagtailcore_revision USING btree (content_type_id);


--
-- Name: wagtailcore_site_hostname_96b20b46; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_site_hostname_96b20b46 ON public.wagtailcore_site USING btree (hostname);


--
-- Name: wagtailcore_site_hostname_96b20b46_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_site_hostname_96b20b46_like ON public.wagtailcore_site USING btree (hostname varchar_pattern_ops);


--
-- Name: wagtailcore_site_root_page_id_e02fb95c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_site_root_page_id_e02fb95c ON public.wagtailcore_site USING btree (root_page_id);


--
-- Name: wagtailcore_task_content_type_id_249ab8ba; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_task_content_type_id_249ab8ba ON public.wagtailcore_task USING btree (content_type_id);


--
-- Name: wagtailcore_taskstate_content_type_id_0a758fdc; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_taskstate_content_type_id_0a758fdc ON public.wagtailcore_taskstate USING btree (content_type_id);


--
-- Name: wagtailcore_taskstate_finished_by_id_13f98229; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_taskstate_finished_by_id_13f98229 ON public.wagtailcore_taskstate USING btree (finished_by_id);


--
-- Name: wagtailcore_taskstate_page_revision_id_9f52c88e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_taskstate_page_revision_id_9f52c88e ON public.wagtailcore_taskstate USING btree (revision_id);


--
-- Name: wagtailcore_taskstate_task_id_c3677c34; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_taskstate_task_id_c3677c34 ON public.wagtailcore_taskstate USING btree (task_id);


--
-- Name: wagtailcore_taskstate_workflow_state_id_9239a775; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_taskstate_workflow_state_id_9239a775 ON public.wagtailcore_taskstate USING btree (workflow_state_id);


--
-- Name: wagtailcore_uploadedfile_for_content_type_id_b0fc87b2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_uploadedfile_for_content_type_id_b0fc87b2 ON public.wagtailcore_uploadedfile USING btree (for_content_type_id);


--
-- Name: wagtailcore_uploadedfile_uploaded_by_user_id_c7580fe8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_uploadedfile_uploaded_by_user_id_c7580fe8 ON public.wagtailcore_uploadedfile USING btree (uploaded_by_user_id);


--
-- Name: wagtailcore_uuid_06a44d_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_uuid_06a44d_idx ON public.wagtailcore_pagelogentry USING btree (uuid, action, "timestamp" DESC);


--
-- Name: wagtailcore_uuid_d6363b_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_uuid_d6363b_idx ON public.wagtailcore_modellogentry USING btree (uuid, action, "timestamp" DESC);


--
-- Name: wagtailcore_workflowcontenttype_workflow_id_9aad7cd2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_workflowcontenttype_workflow_id_9aad7cd2 ON public.wagtailcore_workflowcontenttype USING btree (workflow_id);


--
-- Name: wagtailcore_workflowpage_workflow_id_56f56ff6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_workflowpage_workflow_id_56f56ff6 ON public.wagtailcore_workflowpage USING btree (workflow_id);


--
-- Name: wagtailcore_workflowstate_base_content_type_id_a30dc576; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_workflowstate_base_content_type_id_a30dc576 ON public.wagtailcore_workflowstate USING btree (base_content_type_id);


--
-- Name: wagtailcore_workflowstate_content_type_id_2bb78ce1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_workflowstate_content_type_id_2bb78ce1 ON public.wagtailcore_workflowstate USING btree (content_type_id);


--
-- Name: wagtailcore_workflowstate_requested_by_id_4090bca3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_workflowstate_requested_by_id_4090bca3 ON public.wagtailcore_workflowstate USING btree (requested_by_id);


--
-- Name: wagtailcore_workflowstate_workflow_id_1f18378f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_workflowstate_workflow_id_1f18378f ON public.wagtailcore_workflowstate USING btree (workflow_id);


--
-- Name: wagtailcore_workflowtask_task_id_ce7716fe; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_workflowtask_task_id_ce7716fe ON public.wagtailcore_workflowtask USING btree (task_id);


--
-- Name: wagtailcore_workflowtask_workflow_id_b9717175; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_workflowtask_workflow_id_b9717175 ON public.wagtailcore_workflowtask USING btree (workflow_id);


--
-- Name: wagtaildocs_document_collection_id_23881625; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtaildocs_document_collection_id_23881625 ON public.wagtaildocs_document USING btree (collection_id);


--
-- Name: wagtaildocs_document_uploaded_by_user_id_17258b41; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtaildocs_document_uploaded_by_user_id_17258b41 ON public.wagtaildocs_document USING btree (uploaded_by_user_id);


--
-- Name: wagtailimages_image_collection_id_c2f8af7e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailimages_image_collection_id_c2f8af7e ON public.wagtailimages_image USING btree (collection_id);


--
-- Name: wagtailimages_image_created_at_86fa6cd4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailimages_image_created_at_86fa6cd4 ON public.wagtailimages_image USING btree (created_at);


--
-- Name: wagtailimages_image_file_hash_fb5bbb23; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailimages_image_file_hash_fb5bbb23 ON public.wagtailimages_image USING btree (file_hash);


--
-- Name: wagtailimages_image_file_hash_fb5bbb23_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailimages_image_file_hash_fb5bbb23_like ON public.wagtailimages_image USING btree (file_hash varchar_pattern_ops);


--
-- Name: wagtailimages_image_uploaded_by_user_id_5d73dc75; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailimages_image_uploaded_by_user_id_5d73dc75 ON public.wagtailimages_image USING btree (uploaded_by_user_id);


--
-- Name: wagtailimages_rendition_filter_spec_1cba3201; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailimages_rendition_filter_spec_1cba3201 ON public.wagtailimages_rendition USING btree (filter_spec);


--
-- Name: wagtailimages_rendition_filter_spec_1cba3201_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailimages_rendition_filter_spec_1cba3201_like ON public.wagtailimages_rendition USING btree (filter_spec varchar_pattern_ops);


--
-- Name: wagtailimages_rendition_image_id_3e1fd774; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailimages_rendition_image_id_3e1fd774 ON public.wagtailimages_rendition USING btree (image_id);


--
-- Name: wagtailredirects_redirect_old_path_bb35247b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailredirects_redirect_old_path_bb35247b ON public.wagtailredirects_redirect USING btree (old_path);


--
-- Name: wagtailredirects_redirect_old_path_bb35247b_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailredirects_redirect_old_path_bb35247b_like ON public.wagtailredirects_redirect USING btree (old_path varchar_pattern_ops);


--
-- Name: wagtailredirects_redirect_redirect_page_id_b5728a8f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailredirects_redirect_redirect_page_id_b5728a8f ON public.wagtailredirects_redirect USING btree (redirect_page_id);


--
-- Name: wagtailredirects_redirect_site_id_780a0e1e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailredirects_redirect_site_id_780a0e1e ON public.wagtailredirects_redirect USING btree (site_id);


--
-- Name: workflowstate_base_ct_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX workflowstate_base_ct_id_idx ON public.wagtailcore_workflowstate USING btree (base_content_type_id, object_id);


--
-- Name: workflowstate_ct_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX workflowstate_ct_id_idx ON public.wagtailcore_workflowstate USING btree (content_type_id, object_id);


--
-- Name: deadlines_clock clock_keeps_its_promise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER clock_keeps_its_promise BEFORE INSERT OR UPDATE ON public.deadlines_clock FOR EACH ROW WHEN ((new.approved_due IS NOT NULL)) EXECUTE FUNCTION public.deadlines_check_approved_due();


--
-- Name: conference_adoption conference_adoption_is_unanimous; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER conference_adoption_is_unanimous BEFORE INSERT ON public.conference_adoption FOR EACH ROW EXECUTE FUNCTION public.conference_check_adoption();


--
-- Name: conference_adoption conference_adoption_never_changes; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER conference_adoption_never_changes BEFORE DELETE OR UPDATE ON public.conference_adoption FOR EACH ROW EXECUTE FUNCTION public.conference_refuse_change();


--
-- Name: conference_clause conference_clause_keeps_its_key; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER conference_clause_keeps_its_key BEFORE UPDATE ON public.conference_clause FOR EACH ROW EXECUTE FUNCTION public.conference_refuse_change();


--
-- Name: conference_conference conference_closed_stays_closed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER conference_closed_stays_closed BEFORE UPDATE ON public.conference_conference FOR EACH ROW WHEN ((((old.state)::text = 'closed'::text) AND ((new.state)::text <> 'closed'::text))) EXECUTE FUNCTION public.conference_stay_closed();


--
-- Name: conference_outcome conference_decision_has_voices; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER conference_decision_has_voices AFTER INSERT ON public.conference_outcome DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.conference_check_voices();


--
-- Name: conference_participant conference_deputy_stands_for_a_colleague; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER conference_deputy_stands_for_a_colleague AFTER INSERT OR UPDATE ON public.conference_participant FOR EACH ROW EXECUTE FUNCTION public.conference_check_deputy();


--
-- Name: conference_item conference_item_of_a_closed_meeting; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER conference_item_of_a_closed_meeting BEFORE INSERT OR DELETE OR UPDATE ON public.conference_item FOR EACH ROW EXECUTE FUNCTION public.conference_keep_closed();


--
-- Name: conference_notice conference_notice_leaves_an_open_meeting; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER conference_notice_leaves_an_open_meeting BEFORE INSERT ON public.conference_notice FOR EACH ROW EXECUTE FUNCTION public.conference_check_notice();


--
-- Name: conference_notice conference_notice_never_changes; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER conference_notice_never_changes BEFORE DELETE OR UPDATE ON public.conference_notice FOR EACH ROW EXECUTE FUNCTION public.conference_refuse_change();


--
-- Name: conference_item conference_one_item_runs; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER conference_one_item_runs BEFORE INSERT OR UPDATE ON public.conference_item FOR EACH ROW WHEN (((new.began_at IS NOT NULL) AND (new.ended_at IS NULL))) EXECUTE FUNCTION public.conference_check_running();


--
-- Name: conference_outcome conference_outcome_of_a_closed_meeting; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER conference_outcome_of_a_closed_meeting BEFORE INSERT OR DELETE OR UPDATE ON public.conference_outcome FOR EACH ROW EXECUTE FUNCTION public.conference_keep_closed();


--
-- Name: conference_outcome conference_outcome_while_it_runs; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER conference_outcome_while_it_runs BEFORE INSERT OR UPDATE ON public.conference_outcome FOR EACH ROW EXECUTE FUNCTION public.conference_check_outcome();


--
-- Name: conference_paper conference_paper_keeps_its_promise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER conference_paper_keeps_its_promise BEFORE INSERT OR UPDATE ON public.conference_paper FOR EACH ROW EXECUTE FUNCTION public.conference_check_paper();


--
-- Name: conference_participant conference_participant_of_a_closed_meeting; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER conference_participant_of_a_closed_meeting BEFORE INSERT OR DELETE OR UPDATE ON public.conference_participant FOR EACH ROW EXECUTE FUNCTION public.conference_keep_closed();


--
-- Name: conference_party conference_parties_stay; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER conference_parties_stay BEFORE INSERT OR DELETE OR UPDATE ON public.conference_party FOR EACH ROW EXECUTE FUNCTION public.conference_keep_parties();


--
-- Name: conference_section conference_section_of_a_closed_meeting; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER conference_section_of_a_closed_meeting BEFORE INSERT OR DELETE OR UPDATE ON public.conference_section FOR EACH ROW EXECUTE FUNCTION public.conference_keep_closed();


--
-- Name: conference_share conference_shares_make_100; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER conference_shares_make_100 AFTER INSERT OR DELETE OR UPDATE ON public.conference_share DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.conference_check_shares();


--
-- Name: conference_signin conference_sign_in_is_of_who_comes; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER conference_sign_in_is_of_who_comes BEFORE INSERT OR UPDATE ON public.conference_signin FOR EACH ROW EXECUTE FUNCTION public.conference_check_sign_in();


--
-- Name: conference_signin conference_sign_in_of_a_closed_meeting; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER conference_sign_in_of_a_closed_meeting BEFORE INSERT OR DELETE OR UPDATE ON public.conference_signin FOR EACH ROW EXECUTE FUNCTION public.conference_keep_closed();


--
-- Name: conference_countersignature conference_signature_is_on_the_text; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER conference_signature_is_on_the_text BEFORE INSERT ON public.conference_countersignature FOR EACH ROW EXECUTE FUNCTION public.conference_check_signature();


--
-- Name: conference_countersignature conference_signature_never_changes; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER conference_signature_never_changes BEFORE DELETE OR UPDATE ON public.conference_countersignature FOR EACH ROW EXECUTE FUNCTION public.conference_refuse_change();


--
-- Name: conference_participant conference_signed_in_stays_coming; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER conference_signed_in_stays_coming BEFORE UPDATE ON public.conference_participant FOR EACH ROW WHEN ((((old.reply)::text = 'coming'::text) AND ((new.reply)::text <> 'coming'::text))) EXECUTE FUNCTION public.conference_keep_present();


--
-- Name: conference_speaker conference_speaker_of_a_closed_meeting; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER conference_speaker_of_a_closed_meeting BEFORE INSERT OR DELETE OR UPDATE ON public.conference_speaker FOR EACH ROW EXECUTE FUNCTION public.conference_keep_closed();


--
-- Name: conference_task conference_task_never_closes_itself; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER conference_task_never_closes_itself AFTER INSERT OR UPDATE ON public.conference_task DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.state)::text = ANY ((ARRAY['closing'::character varying, 'closed'::character varying])::text[]))) EXECUTE FUNCTION public.conference_check_closing();


--
-- Name: conference_clausetext conference_text_is_of_the_version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER conference_text_is_of_the_version AFTER INSERT ON public.conference_clausetext DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.conference_check_clauses();


--
-- Name: conference_clausetext conference_text_never_changes; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER conference_text_never_changes BEFORE DELETE OR UPDATE ON public.conference_clausetext FOR EACH ROW EXECUTE FUNCTION public.conference_refuse_change();


--
-- Name: conference_paperversion conference_version_follows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER conference_version_follows BEFORE INSERT ON public.conference_paperversion FOR EACH ROW EXECUTE FUNCTION public.conference_check_version();


--
-- Name: conference_paperversion conference_version_has_its_clauses; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER conference_version_has_its_clauses AFTER INSERT ON public.conference_paperversion DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.conference_check_clauses();


--
-- Name: conference_paperversion conference_version_never_changes; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER conference_version_never_changes BEFORE DELETE OR UPDATE ON public.conference_paperversion FOR EACH ROW EXECUTE FUNCTION public.conference_refuse_change();


--
-- Name: conference_voice conference_voice_never_changes; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER conference_voice_never_changes BEFORE DELETE OR UPDATE ON public.conference_voice FOR EACH ROW EXECUTE FUNCTION public.conference_refuse_change();


--
-- Name: conference_voice conference_voice_of_a_closed_meeting; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER conference_voice_of_a_closed_meeting BEFORE INSERT OR DELETE OR UPDATE ON public.conference_voice FOR EACH ROW EXECUTE FUNCTION public.conference_keep_closed();


--
-- Name: conference_voice conference_voices_are_of_those_present; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER conference_voices_are_of_those_present AFTER INSERT ON public.conference_voice DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.conference_check_voices();


--
-- Name: deadlines_extension extension_stays_as_it_was_asked; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER extension_stays_as_it_was_asked BEFORE UPDATE ON public.deadlines_extension FOR EACH ROW EXECUTE FUNCTION public.deadlines_keep_extension();


--
-- Name: deadlines_extension extension_takes_the_due_of_its_clock; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER extension_takes_the_due_of_its_clock BEFORE INSERT ON public.deadlines_extension FOR EACH ROW EXECUTE FUNCTION public.deadlines_take_due_of_clock();


--
-- Name: news_articlepage news_article_keeps_its_promise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER news_article_keeps_its_promise AFTER INSERT OR UPDATE ON public.news_articlepage DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.news_check_published_article();


--
-- Name: wagtailcore_page news_page_keeps_its_promise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER news_page_keeps_its_promise AFTER UPDATE OF live ON public.wagtailcore_page DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (new.live) EXECUTE FUNCTION public.news_check_published_article();


--
-- Name: news_infringementreport news_receipt_follows_its_predecessor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER news_receipt_follows_its_predecessor BEFORE INSERT ON public.news_infringementreport FOR EACH ROW EXECUTE FUNCTION public.news_check_receipt_number();


--
-- Name: news_infringementreport news_receipt_is_never_deleted; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER news_receipt_is_never_deleted BEFORE DELETE ON public.news_infringementreport FOR EACH ROW EXECUTE FUNCTION public.news_check_receipt_number();


--
-- Name: news_infringementreport news_receipt_number_stays; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER news_receipt_number_stays BEFORE UPDATE OF year, serial ON public.news_infringementreport FOR EACH ROW WHEN (((old.year <> new.year) OR (old.serial <> new.serial))) EXECUTE FUNCTION public.news_check_receipt_number();


--
-- Name: news_articlepage news_withdrawn_article_stays_withdrawn; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER news_withdrawn_article_stays_withdrawn BEFORE UPDATE ON public.news_articlepage FOR EACH ROW WHEN (((old.withdrawn_at IS NOT NULL) AND ((new.withdrawn_at IS DISTINCT FROM old.withdrawn_at) OR ((new.withdrawn_reason)::text IS DISTINCT FROM (old.withdrawn_reason)::text)))) EXECUTE FUNCTION public.news_keep_withdrawal();


--
-- Name: procrastinate_jobs procrastinate_jobs_notify_queue_job_aborted_v1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER procrastinate_jobs_notify_queue_job_aborted_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN (((old.abort_requested = false) AND (new.abort_requested = true) AND (new.status = 'doing'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_notify_queue_abort_job_v1();


--
-- Name: procrastinate_jobs procrastinate_jobs_notify_queue_job_inserted_v1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER procrastinate_jobs_notify_queue_job_inserted_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_notify_queue_job_inserted_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_abort_requested_events_v1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER procrastinate_trigger_abort_requested_events_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.abort_requested = true)) EXECUTE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_delete_jobs_v1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER procrastinate_trigger_delete_jobs_v1 BEFORE DELETE ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_unlink_periodic_defers_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_scheduled_events_v1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER procrastinate_trigger_scheduled_events_v1 AFTER INSERT OR UPDATE ON public.procrastinate_jobs FOR EACH ROW WHEN (((new.scheduled_at IS NOT NULL) AND (new.status = 'todo'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_status_events_insert_v1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER procrastinate_trigger_status_events_insert_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_status_events_update_v1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER procrastinate_trigger_status_events_update_v1 AFTER UPDATE OF status ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_update_v1();


--
-- Name: rulebook_rule rulebook_rule_is_never_edited; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER rulebook_rule_is_never_edited BEFORE DELETE OR UPDATE ON public.rulebook_rule FOR EACH ROW EXECUTE FUNCTION public.rulebook_keep_published();


--
-- Name: trail_event trail_event_awaits_its_seal; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER trail_event_awaits_its_seal AFTER INSERT ON public.trail_event FOR EACH ROW EXECUTE FUNCTION public.trail_await_seal();


--
-- Name: trail_event trail_event_is_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER trail_event_is_append_only BEFORE DELETE OR UPDATE ON public.trail_event FOR EACH ROW EXECUTE FUNCTION public.trail_refuse_change();


--
-- Name: trail_event trail_event_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER trail_event_is_never_emptied BEFORE TRUNCATE ON public.trail_event FOR EACH STATEMENT EXECUTE FUNCTION public.trail_refuse_change();


--
-- Name: trail_seal trail_seal_is_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER trail_seal_is_append_only BEFORE DELETE OR UPDATE ON public.trail_seal FOR EACH ROW EXECUTE FUNCTION public.trail_refuse_change();


--
-- Name: trail_seal trail_seal_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER trail_seal_is_never_emptied BEFORE TRUNCATE ON public.trail_seal FOR EACH STATEMENT EXECUTE FUNCTION public.trail_refuse_change();


--
-- Name: account_emailaddress account_emailaddress_user_id_2c513194_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_2c513194_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: account_emailconfirmation account_emailconfirm_email_address_id_5b7f8c58_fk_account_e; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirm_email_address_id_5b7f8c58_fk_account_e FOREIGN KEY (email_address_id) REFERENCES public.account_emailaddress(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_group_permissions auth_group_permissio_permission_id_84c5c92e_fk_auth_perm; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_group_permissions auth_group_permissions_group_id_b120cbf9_fk_auth_group_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_permission auth_permission_content_type_id_2f476e4b_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_adoption conference_adoption_paper_id_0a38a173_fk_conference_paper_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_adoption
    ADD CONSTRAINT conference_adoption_paper_id_0a38a173_fk_conference_paper_id FOREIGN KEY (paper_id) REFERENCES public.conference_paper(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_adoption conference_adoption_version_id_11d540ea_fk_conferenc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_adoption
    ADD CONSTRAINT conference_adoption_version_id_11d540ea_fk_conferenc FOREIGN KEY (version_id) REFERENCES public.conference_paperversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_amendment conference_amendment_after_id_3ca0ab53_fk_conference_clause_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_amendment
    ADD CONSTRAINT conference_amendment_after_id_3ca0ab53_fk_conference_clause_id FOREIGN KEY (after_id) REFERENCES public.conference_clause(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_amendmentruling conference_amendment_amendment_id_6dc90139_fk_conferenc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_amendmentruling
    ADD CONSTRAINT conference_amendment_amendment_id_6dc90139_fk_conferenc FOREIGN KEY (amendment_id) REFERENCES public.conference_amendment(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_amendment conference_amendment_by_id_a564cb0c_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_amendment
    ADD CONSTRAINT conference_amendment_by_id_a564cb0c_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_amendment conference_amendment_clause_id_d7728322_fk_conference_clause_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_amendment
    ADD CONSTRAINT conference_amendment_clause_id_d7728322_fk_conference_clause_id FOREIGN KEY (clause_id) REFERENCES public.conference_clause(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_amendment conference_amendment_org_id_7eab0e86_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_amendment
    ADD CONSTRAINT conference_amendment_org_id_7eab0e86_fk_orgs_organisation_id FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_amendmentruling conference_amendment_org_id_e8e03bbf_fk_orgs_orga; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_amendmentruling
    ADD CONSTRAINT conference_amendment_org_id_e8e03bbf_fk_orgs_orga FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_amendment conference_amendment_version_id_22f65823_fk_conferenc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_amendment
    ADD CONSTRAINT conference_amendment_version_id_22f65823_fk_conferenc FOREIGN KEY (version_id) REFERENCES public.conference_paperversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_amendmentruling conference_amendment_version_id_7a672a8b_fk_conferenc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_amendmentruling
    ADD CONSTRAINT conference_amendment_version_id_7a672a8b_fk_conferenc FOREIGN KEY (version_id) REFERENCES public.conference_paperversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_amendmentruling conference_amendmentruling_by_id_a1b406e4_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_amendmentruling
    ADD CONSTRAINT conference_amendmentruling_by_id_a1b406e4_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_calendarfeed conference_calendarfeed_user_id_fb468bcc_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_calendarfeed
    ADD CONSTRAINT conference_calendarfeed_user_id_fb468bcc_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_circular conference_circular_conference_id_bc426cc8_fk_conferenc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_circular
    ADD CONSTRAINT conference_circular_conference_id_bc426cc8_fk_conferenc FOREIGN KEY (conference_id) REFERENCES public.conference_conference(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_circular conference_circular_issued_by_id_cdaa3c9b_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_circular
    ADD CONSTRAINT conference_circular_issued_by_id_cdaa3c9b_fk_people_user_id FOREIGN KEY (issued_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_circular conference_circular_org_id_1a6d6c3d_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_circular
    ADD CONSTRAINT conference_circular_org_id_1a6d6c3d_fk_orgs_organisation_id FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_circular conference_circular_topic_id_fff54a95_fk_conference_topic_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_circular
    ADD CONSTRAINT conference_circular_topic_id_fff54a95_fk_conference_topic_id FOREIGN KEY (topic_id) REFERENCES public.conference_topic(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_circular conference_circular_version_id_cd5de5f3_fk_conferenc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_circular
    ADD CONSTRAINT conference_circular_version_id_cd5de5f3_fk_conferenc FOREIGN KEY (version_id) REFERENCES public.conference_paperversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_clause conference_clause_paper_id_a149db61_fk_conference_paper_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_clause
    ADD CONSTRAINT conference_clause_paper_id_a149db61_fk_conference_paper_id FOREIGN KEY (paper_id) REFERENCES public.conference_paper(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_clausetext conference_clausetex_clause_id_56c8fcdc_fk_conferenc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_clausetext
    ADD CONSTRAINT conference_clausetex_clause_id_56c8fcdc_fk_conferenc FOREIGN KEY (clause_id) REFERENCES public.conference_clause(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_clausetext conference_clausetex_version_id_eaa69bfc_fk_conferenc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_clausetext
    ADD CONSTRAINT conference_clausetex_version_id_eaa69bfc_fk_conferenc FOREIGN KEY (version_id) REFERENCES public.conference_paperversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_closing conference_closing_by_id_bdba7361_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_closing
    ADD CONSTRAINT conference_closing_by_id_bdba7361_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_closing conference_closing_org_id_b3780839_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_closing
    ADD CONSTRAINT conference_closing_org_id_b3780839_fk_orgs_organisation_id FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_closing conference_closing_task_id_8d1ae8fa_fk_conference_task_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_closing
    ADD CONSTRAINT conference_closing_task_id_8d1ae8fa_fk_conference_task_id FOREIGN KEY (task_id) REFERENCES public.conference_task(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_closingruling conference_closingru_closing_id_2cedf273_fk_conferenc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_closingruling
    ADD CONSTRAINT conference_closingru_closing_id_2cedf273_fk_conferenc FOREIGN KEY (closing_id) REFERENCES public.conference_closing(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_closingruling conference_closingru_org_id_4ab15c26_fk_orgs_orga; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_closingruling
    ADD CONSTRAINT conference_closingru_org_id_4ab15c26_fk_orgs_orga FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_closingruling conference_closingruling_by_id_b8f016f2_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_closingruling
    ADD CONSTRAINT conference_closingruling_by_id_b8f016f2_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_conference conference_conference_alliance_id_d034a3e6_fk_orgs_alliance_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_conference
    ADD CONSTRAINT conference_conference_alliance_id_d034a3e6_fk_orgs_alliance_id FOREIGN KEY (alliance_id) REFERENCES public.orgs_alliance(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_conference conference_conference_host_id_70a4caf4_fk_orgs_region_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_conference
    ADD CONSTRAINT conference_conference_host_id_70a4caf4_fk_orgs_region_id FOREIGN KEY (host_id) REFERENCES public.orgs_region(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_conference conference_conference_next_host_id_676372de_fk_orgs_region_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_conference
    ADD CONSTRAINT conference_conference_next_host_id_676372de_fk_orgs_region_id FOREIGN KEY (next_host_id) REFERENCES public.orgs_region(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_conference conference_conference_org_id_9b04bc48_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_conference
    ADD CONSTRAINT conference_conference_org_id_9b04bc48_fk_orgs_organisation_id FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_countersignature conference_countersi_org_id_a493bc4c_fk_orgs_orga; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_countersignature
    ADD CONSTRAINT conference_countersi_org_id_a493bc4c_fk_orgs_orga FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_countersignature conference_countersi_region_id_5837facd_fk_orgs_regi; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_countersignature
    ADD CONSTRAINT conference_countersi_region_id_5837facd_fk_orgs_regi FOREIGN KEY (region_id) REFERENCES public.orgs_region(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_countersignature conference_countersi_version_id_7ea066c1_fk_conferenc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_countersignature
    ADD CONSTRAINT conference_countersi_version_id_7ea066c1_fk_conferenc FOREIGN KEY (version_id) REFERENCES public.conference_paperversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_countersignature conference_countersignature_by_id_2df28d12_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_countersignature
    ADD CONSTRAINT conference_countersignature_by_id_2df28d12_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_decision conference_decision_by_id_69d49454_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_decision
    ADD CONSTRAINT conference_decision_by_id_69d49454_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_decision conference_decision_org_id_b750a95c_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_decision
    ADD CONSTRAINT conference_decision_org_id_b750a95c_fk_orgs_organisation_id FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_decision conference_decision_version_id_efdf9086_fk_conferenc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_decision
    ADD CONSTRAINT conference_decision_version_id_efdf9086_fk_conferenc FOREIGN KEY (version_id) REFERENCES public.conference_reportversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_eventcount conference_eventcoun_event_id_17b67495_fk_conferenc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_eventcount
    ADD CONSTRAINT conference_eventcoun_event_id_17b67495_fk_conferenc FOREIGN KEY (event_id) REFERENCES public.conference_jointevent(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_eventflow conference_eventflow_event_id_49056a49_fk_conferenc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_eventflow
    ADD CONSTRAINT conference_eventflow_event_id_49056a49_fk_conferenc FOREIGN KEY (event_id) REFERENCES public.conference_jointevent(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_eventflow conference_eventflow_origin_id_92ee69e2_fk_orgs_region_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_eventflow
    ADD CONSTRAINT conference_eventflow_origin_id_92ee69e2_fk_orgs_region_id FOREIGN KEY (origin_id) REFERENCES public.orgs_region(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_eventflow conference_eventflow_target_id_09806c24_fk_orgs_region_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_eventflow
    ADD CONSTRAINT conference_eventflow_target_id_09806c24_fk_orgs_region_id FOREIGN KEY (target_id) REFERENCES public.orgs_region(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_evidence conference_evidence_by_id_884bb947_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_evidence
    ADD CONSTRAINT conference_evidence_by_id_884bb947_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_evidence conference_evidence_file_id_5aca2fa4_fk_files_file_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_evidence
    ADD CONSTRAINT conference_evidence_file_id_5aca2fa4_fk_files_file_id FOREIGN KEY (file_id) REFERENCES public.files_file(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_evidence conference_evidence_org_id_555bf413_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_evidence
    ADD CONSTRAINT conference_evidence_org_id_555bf413_fk_orgs_organisation_id FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_evidence conference_evidence_part_id_6c7088f5_fk_conference_part_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_evidence
    ADD CONSTRAINT conference_evidence_part_id_6c7088f5_fk_conference_part_id FOREIGN KEY (part_id) REFERENCES public.conference_part(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_field conference_field_conference_id_f2180e76_fk_conferenc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_field
    ADD CONSTRAINT conference_field_conference_id_f2180e76_fk_conferenc FOREIGN KEY (conference_id) REFERENCES public.conference_conference(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_figure conference_figure_version_id_ef5cbc36_fk_conferenc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_figure
    ADD CONSTRAINT conference_figure_version_id_ef5cbc36_fk_conferenc FOREIGN KEY (version_id) REFERENCES public.conference_reportversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_handling conference_handling_by_id_1f1b0009_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_handling
    ADD CONSTRAINT conference_handling_by_id_1f1b0009_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_handling conference_handling_org_id_fd5d82f0_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_handling
    ADD CONSTRAINT conference_handling_org_id_fd5d82f0_fk_orgs_organisation_id FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_handling conference_handling_reply_id_7054b1ff_fk_conference_reply_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_handling
    ADD CONSTRAINT conference_handling_reply_id_7054b1ff_fk_conference_reply_id FOREIGN KEY (reply_id) REFERENCES public.conference_reply(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_item conference_item_org_id_6abbed6c_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_item
    ADD CONSTRAINT conference_item_org_id_6abbed6c_fk_orgs_organisation_id FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_item conference_item_paper_id_f4f65050_fk_conference_paper_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_item
    ADD CONSTRAINT conference_item_paper_id_f4f65050_fk_conference_paper_id FOREIGN KEY (paper_id) REFERENCES public.conference_paper(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_item conference_item_section_id_b193cbe1_fk_conference_section_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_item
    ADD CONSTRAINT conference_item_section_id_b193cbe1_fk_conference_section_id FOREIGN KEY (section_id) REFERENCES public.conference_section(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_item conference_item_topic_id_8a7cce76_fk_conference_topic_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_item
    ADD CONSTRAINT conference_item_topic_id_8a7cce76_fk_conference_topic_id FOREIGN KEY (topic_id) REFERENCES public.conference_topic(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_jointevent conference_jointevent_by_id_ed8ce9e3_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_jointevent
    ADD CONSTRAINT conference_jointevent_by_id_ed8ce9e3_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_jointevent conference_jointevent_org_id_fd3efd9b_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_jointevent
    ADD CONSTRAINT conference_jointevent_org_id_fd3efd9b_fk_orgs_organisation_id FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_jointevent conference_jointevent_task_id_c04b7305_fk_conference_task_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_jointevent
    ADD CONSTRAINT conference_jointevent_task_id_c04b7305_fk_conference_task_id FOREIGN KEY (task_id) REFERENCES public.conference_task(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_milestone conference_milestone_task_id_39fd3bab_fk_conference_task_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_milestone
    ADD CONSTRAINT conference_milestone_task_id_39fd3bab_fk_conference_task_id FOREIGN KEY (task_id) REFERENCES public.conference_task(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_notice conference_notice_conference_id_a307c1f8_fk_conferenc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_notice
    ADD CONSTRAINT conference_notice_conference_id_a307c1f8_fk_conferenc FOREIGN KEY (conference_id) REFERENCES public.conference_conference(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_notice conference_notice_org_id_5799a24d_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_notice
    ADD CONSTRAINT conference_notice_org_id_5799a24d_fk_orgs_organisation_id FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_notice conference_notice_sent_by_id_b8f60766_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_notice
    ADD CONSTRAINT conference_notice_sent_by_id_b8f60766_fk_people_user_id FOREIGN KEY (sent_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_outcome conference_outcome_by_id_a147407c_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_outcome
    ADD CONSTRAINT conference_outcome_by_id_a147407c_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_outcome conference_outcome_item_id_9181ea4f_fk_conference_item_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_outcome
    ADD CONSTRAINT conference_outcome_item_id_9181ea4f_fk_conference_item_id FOREIGN KEY (item_id) REFERENCES public.conference_item(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_paper conference_paper_conference_id_12ea4d5c_fk_conferenc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_paper
    ADD CONSTRAINT conference_paper_conference_id_12ea4d5c_fk_conferenc FOREIGN KEY (conference_id) REFERENCES public.conference_conference(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_paper conference_paper_org_id_cc45b9d2_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_paper
    ADD CONSTRAINT conference_paper_org_id_cc45b9d2_fk_orgs_organisation_id FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_paperversion conference_papervers_paper_id_39f36bb3_fk_conferenc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_paperversion
    ADD CONSTRAINT conference_papervers_paper_id_39f36bb3_fk_conferenc FOREIGN KEY (paper_id) REFERENCES public.conference_paper(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_paperversion conference_paperversion_made_by_id_f8c65874_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_paperversion
    ADD CONSTRAINT conference_paperversion_made_by_id_f8c65874_fk_people_user_id FOREIGN KEY (made_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_part conference_part_claimed_by_id_cafcabde_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_part
    ADD CONSTRAINT conference_part_claimed_by_id_cafcabde_fk_people_user_id FOREIGN KEY (claimed_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_part conference_part_org_id_7b21680b_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_part
    ADD CONSTRAINT conference_part_org_id_7b21680b_fk_orgs_organisation_id FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_part conference_part_region_id_2e7c60cf_fk_orgs_region_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_part
    ADD CONSTRAINT conference_part_region_id_2e7c60cf_fk_orgs_region_id FOREIGN KEY (region_id) REFERENCES public.orgs_region(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_part conference_part_task_id_e7f12d76_fk_conference_task_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_part
    ADD CONSTRAINT conference_part_task_id_e7f12d76_fk_conference_task_id FOREIGN KEY (task_id) REFERENCES public.conference_task(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_participant conference_participa_conference_id_d3e2048c_fk_conferenc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_participant
    ADD CONSTRAINT conference_participa_conference_id_d3e2048c_fk_conferenc FOREIGN KEY (conference_id) REFERENCES public.conference_conference(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_participant conference_participa_stands_for_id_b099eccd_fk_conferenc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_participant
    ADD CONSTRAINT conference_participa_stands_for_id_b099eccd_fk_conferenc FOREIGN KEY (stands_for_id) REFERENCES public.conference_participant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_participant conference_participant_filled_by_id_beaab609_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_participant
    ADD CONSTRAINT conference_participant_filled_by_id_beaab609_fk_people_user_id FOREIGN KEY (filled_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_participant conference_participant_org_id_93878390_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_participant
    ADD CONSTRAINT conference_participant_org_id_93878390_fk_orgs_organisation_id FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_participant conference_participant_region_id_1e3e12db_fk_orgs_region_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_participant
    ADD CONSTRAINT conference_participant_region_id_1e3e12db_fk_orgs_region_id FOREIGN KEY (region_id) REFERENCES public.orgs_region(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_party conference_party_conference_id_6bf27802_fk_conferenc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_party
    ADD CONSTRAINT conference_party_conference_id_6bf27802_fk_conferenc FOREIGN KEY (conference_id) REFERENCES public.conference_conference(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_party conference_party_federation_id_70fe9c75_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_party
    ADD CONSTRAINT conference_party_federation_id_70fe9c75_fk_orgs_organisation_id FOREIGN KEY (federation_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_party conference_party_region_id_3840cc9b_fk_orgs_region_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_party
    ADD CONSTRAINT conference_party_region_id_3840cc9b_fk_orgs_region_id FOREIGN KEY (region_id) REFERENCES public.orgs_region(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_reply conference_reply_by_id_cf8afbfa_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_reply
    ADD CONSTRAINT conference_reply_by_id_cf8afbfa_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_reply conference_reply_circular_id_63530306_fk_conference_circular_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_reply
    ADD CONSTRAINT conference_reply_circular_id_63530306_fk_conference_circular_id FOREIGN KEY (circular_id) REFERENCES public.conference_circular(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_reply conference_reply_clause_id_6b7da089_fk_conference_clause_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_reply
    ADD CONSTRAINT conference_reply_clause_id_6b7da089_fk_conference_clause_id FOREIGN KEY (clause_id) REFERENCES public.conference_clause(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_reply conference_reply_org_id_7d42a7fc_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_reply
    ADD CONSTRAINT conference_reply_org_id_7d42a7fc_fk_orgs_organisation_id FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_reply conference_reply_region_id_c6b24c56_fk_orgs_region_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_reply
    ADD CONSTRAINT conference_reply_region_id_c6b24c56_fk_orgs_region_id FOREIGN KEY (region_id) REFERENCES public.orgs_region(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_report conference_report_org_id_cd7dd22f_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_report
    ADD CONSTRAINT conference_report_org_id_cd7dd22f_fk_orgs_organisation_id FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_report conference_report_part_id_81e4e5b2_fk_conference_part_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_report
    ADD CONSTRAINT conference_report_part_id_81e4e5b2_fk_conference_part_id FOREIGN KEY (part_id) REFERENCES public.conference_part(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_reportfile conference_reportfil_version_id_bd76c4f2_fk_conferenc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_reportfile
    ADD CONSTRAINT conference_reportfil_version_id_bd76c4f2_fk_conferenc FOREIGN KEY (version_id) REFERENCES public.conference_reportversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_reportfile conference_reportfile_file_id_2f1bcb25_fk_files_file_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_reportfile
    ADD CONSTRAINT conference_reportfile_file_id_2f1bcb25_fk_files_file_id FOREIGN KEY (file_id) REFERENCES public.files_file(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_reportversion conference_reportver_report_id_c42daf65_fk_conferenc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_reportversion
    ADD CONSTRAINT conference_reportver_report_id_c42daf65_fk_conferenc FOREIGN KEY (report_id) REFERENCES public.conference_report(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_reportversion conference_reportver_submitted_by_id_a50b56df_fk_people_us; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_reportversion
    ADD CONSTRAINT conference_reportver_submitted_by_id_a50b56df_fk_people_us FOREIGN KEY (submitted_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_rung conference_rung_by_id_581bd720_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_rung
    ADD CONSTRAINT conference_rung_by_id_581bd720_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_rung conference_rung_org_id_e47db1f3_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_rung
    ADD CONSTRAINT conference_rung_org_id_e47db1f3_fk_orgs_organisation_id FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_rung conference_rung_supervision_id_fdcb7125_fk_conferenc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_rung
    ADD CONSTRAINT conference_rung_supervision_id_fdcb7125_fk_conferenc FOREIGN KEY (supervision_id) REFERENCES public.conference_supervision(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_section conference_section_conference_id_b209b25f_fk_conferenc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_section
    ADD CONSTRAINT conference_section_conference_id_b209b25f_fk_conferenc FOREIGN KEY (conference_id) REFERENCES public.conference_conference(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_share conference_share_event_id_58ab41e6_fk_conference_jointevent_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_share
    ADD CONSTRAINT conference_share_event_id_58ab41e6_fk_conference_jointevent_id FOREIGN KEY (event_id) REFERENCES public.conference_jointevent(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_share conference_share_region_id_f91aabe4_fk_orgs_region_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_share
    ADD CONSTRAINT conference_share_region_id_f91aabe4_fk_orgs_region_id FOREIGN KEY (region_id) REFERENCES public.orgs_region(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_signin conference_signin_by_id_26d04bf8_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_signin
    ADD CONSTRAINT conference_signin_by_id_26d04bf8_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_signin conference_signin_participant_id_d0b4e789_fk_conferenc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_signin
    ADD CONSTRAINT conference_signin_participant_id_d0b4e789_fk_conferenc FOREIGN KEY (participant_id) REFERENCES public.conference_participant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_speaker conference_speaker_item_id_8b31ab57_fk_conference_item_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_speaker
    ADD CONSTRAINT conference_speaker_item_id_8b31ab57_fk_conference_item_id FOREIGN KEY (item_id) REFERENCES public.conference_item(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_speaker conference_speaker_region_id_56815b64_fk_orgs_region_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_speaker
    ADD CONSTRAINT conference_speaker_region_id_56815b64_fk_orgs_region_id FOREIGN KEY (region_id) REFERENCES public.orgs_region(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_supervision conference_supervision_closed_by_id_6f9b527e_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_supervision
    ADD CONSTRAINT conference_supervision_closed_by_id_6f9b527e_fk_people_user_id FOREIGN KEY (closed_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_supervision conference_supervision_opened_by_id_799465f0_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_supervision
    ADD CONSTRAINT conference_supervision_opened_by_id_799465f0_fk_people_user_id FOREIGN KEY (opened_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_supervision conference_supervision_org_id_b4d5db2c_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_supervision
    ADD CONSTRAINT conference_supervision_org_id_b4d5db2c_fk_orgs_organisation_id FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_supervision conference_supervision_part_id_406fd5dd_fk_conference_part_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_supervision
    ADD CONSTRAINT conference_supervision_part_id_406fd5dd_fk_conference_part_id FOREIGN KEY (part_id) REFERENCES public.conference_part(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_task conference_task_clause_id_669e8b54_fk_conference_clause_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_task
    ADD CONSTRAINT conference_task_clause_id_669e8b54_fk_conference_clause_id FOREIGN KEY (clause_id) REFERENCES public.conference_clause(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_task conference_task_field_id_e69f6a2c_fk_conference_field_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_task
    ADD CONSTRAINT conference_task_field_id_e69f6a2c_fk_conference_field_id FOREIGN KEY (field_id) REFERENCES public.conference_field(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_task conference_task_lead_id_1ae5e7ec_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_task
    ADD CONSTRAINT conference_task_lead_id_1ae5e7ec_fk_orgs_organisation_id FOREIGN KEY (lead_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_task conference_task_outcome_id_7effbe32_fk_conference_outcome_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_task
    ADD CONSTRAINT conference_task_outcome_id_7effbe32_fk_conference_outcome_id FOREIGN KEY (outcome_id) REFERENCES public.conference_outcome(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_task conference_task_paper_id_dfe3c71a_fk_conference_paper_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_task
    ADD CONSTRAINT conference_task_paper_id_dfe3c71a_fk_conference_paper_id FOREIGN KEY (paper_id) REFERENCES public.conference_paper(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_topic conference_topic_alliance_id_2147d2a7_fk_orgs_alliance_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_topic
    ADD CONSTRAINT conference_topic_alliance_id_2147d2a7_fk_orgs_alliance_id FOREIGN KEY (alliance_id) REFERENCES public.orgs_alliance(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_topic conference_topic_conference_id_e003114d_fk_conferenc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_topic
    ADD CONSTRAINT conference_topic_conference_id_e003114d_fk_conferenc FOREIGN KEY (conference_id) REFERENCES public.conference_conference(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_topic conference_topic_made_by_id_72cbca4a_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_topic
    ADD CONSTRAINT conference_topic_made_by_id_72cbca4a_fk_people_user_id FOREIGN KEY (made_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_topic conference_topic_org_id_053835ea_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_topic
    ADD CONSTRAINT conference_topic_org_id_053835ea_fk_orgs_organisation_id FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_topic conference_topic_origin_id_55c0d6d0_fk_conference_topic_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_topic
    ADD CONSTRAINT conference_topic_origin_id_55c0d6d0_fk_conference_topic_id FOREIGN KEY (origin_id) REFERENCES public.conference_topic(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_topicfile conference_topicfile_file_id_c6a42be4_fk_files_file_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_topicfile
    ADD CONSTRAINT conference_topicfile_file_id_c6a42be4_fk_files_file_id FOREIGN KEY (file_id) REFERENCES public.files_file(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_topicfile conference_topicfile_topic_id_24e276ee_fk_conference_topic_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_topicfile
    ADD CONSTRAINT conference_topicfile_topic_id_24e276ee_fk_conference_topic_id FOREIGN KEY (topic_id) REFERENCES public.conference_topic(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_topicstep conference_topicstep_by_id_5123ac1e_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_topicstep
    ADD CONSTRAINT conference_topicstep_by_id_5123ac1e_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_topicstep conference_topicstep_conference_id_55d5e4c6_fk_conferenc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_topicstep
    ADD CONSTRAINT conference_topicstep_conference_id_55d5e4c6_fk_conferenc FOREIGN KEY (conference_id) REFERENCES public.conference_conference(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_topicstep conference_topicstep_org_id_a1713fa5_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_topicstep
    ADD CONSTRAINT conference_topicstep_org_id_a1713fa5_fk_orgs_organisation_id FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_topicstep conference_topicstep_topic_id_cb3422b2_fk_conference_topic_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_topicstep
    ADD CONSTRAINT conference_topicstep_topic_id_cb3422b2_fk_conference_topic_id FOREIGN KEY (topic_id) REFERENCES public.conference_topic(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_voice conference_voice_outcome_id_49df548f_fk_conference_outcome_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_voice
    ADD CONSTRAINT conference_voice_outcome_id_49df548f_fk_conference_outcome_id FOREIGN KEY (outcome_id) REFERENCES public.conference_outcome(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_voice conference_voice_region_id_146844d2_fk_orgs_region_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_voice
    ADD CONSTRAINT conference_voice_region_id_146844d2_fk_orgs_region_id FOREIGN KEY (region_id) REFERENCES public.orgs_region(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: deadlines_clock deadlines_clock_org_id_7fb7b40b_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deadlines_clock
    ADD CONSTRAINT deadlines_clock_org_id_7fb7b40b_fk_orgs_organisation_id FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: deadlines_extension deadlines_extension_asked_by_id_6dd31520_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deadlines_extension
    ADD CONSTRAINT deadlines_extension_asked_by_id_6dd31520_fk_people_user_id FOREIGN KEY (asked_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: deadlines_extension deadlines_extension_clock_id_af4f24d1_fk_deadlines_clock_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deadlines_extension
    ADD CONSTRAINT deadlines_extension_clock_id_af4f24d1_fk_deadlines_clock_id FOREIGN KEY (clock_id) REFERENCES public.deadlines_clock(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: deadlines_extension deadlines_extension_org_id_18759eb1_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deadlines_extension
    ADD CONSTRAINT deadlines_extension_org_id_18759eb1_fk_orgs_organisation_id FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: deadlines_extensiondecision deadlines_extensiond_extension_id_ee613071_fk_deadlines; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deadlines_extensiondecision
    ADD CONSTRAINT deadlines_extensiond_extension_id_ee613071_fk_deadlines FOREIGN KEY (extension_id) REFERENCES public.deadlines_extension(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: deadlines_extensiondecision deadlines_extensiond_org_id_6eb9b1fb_fk_orgs_orga; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deadlines_extensiondecision
    ADD CONSTRAINT deadlines_extensiond_org_id_6eb9b1fb_fk_orgs_orga FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: deadlines_extensiondecision deadlines_extensiondecision_by_id_3ee66422_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deadlines_extensiondecision
    ADD CONSTRAINT deadlines_extensiondecision_by_id_3ee66422_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: deadlines_suspension deadlines_suspension_by_id_d9d2633e_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deadlines_suspension
    ADD CONSTRAINT deadlines_suspension_by_id_d9d2633e_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: deadlines_suspension deadlines_suspension_clock_id_31b4b963_fk_deadlines_clock_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deadlines_suspension
    ADD CONSTRAINT deadlines_suspension_clock_id_31b4b963_fk_deadlines_clock_id FOREIGN KEY (clock_id) REFERENCES public.deadlines_clock(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: documents_documentnumber documents_documentnu_issued_by_id_e11a8b19_fk_people_us; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.documents_documentnumber
    ADD CONSTRAINT documents_documentnu_issued_by_id_e11a8b19_fk_people_us FOREIGN KEY (issued_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: documents_documentnumber documents_documentnu_org_id_c373e08a_fk_orgs_orga; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.documents_documentnumber
    ADD CONSTRAINT documents_documentnu_org_id_c373e08a_fk_orgs_orga FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: documents_serial documents_serial_org_id_20741378_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.documents_serial
    ADD CONSTRAINT documents_serial_org_id_20741378_fk_orgs_organisation_id FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: documents_signedcopy documents_signedcopy_by_id_3b6a7cef_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.documents_signedcopy
    ADD CONSTRAINT documents_signedcopy_by_id_3b6a7cef_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: documents_signedcopy documents_signedcopy_file_id_7bcad5ba_fk_files_file_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.documents_signedcopy
    ADD CONSTRAINT documents_signedcopy_file_id_7bcad5ba_fk_files_file_id FOREIGN KEY (file_id) REFERENCES public.files_file(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: documents_signedcopy documents_signedcopy_org_id_f9c4b84e_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.documents_signedcopy
    ADD CONSTRAINT documents_signedcopy_org_id_f9c4b84e_fk_orgs_organisation_id FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: files_file files_file_org_id_22799166_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files_file
    ADD CONSTRAINT files_file_org_id_22799166_fk_orgs_organisation_id FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: files_file files_file_uploaded_by_id_b71cb484_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files_file
    ADD CONSTRAINT files_file_uploaded_by_id_b71cb484_fk_people_user_id FOREIGN KEY (uploaded_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: inbox_message inbox_message_recipient_id_60ccb307_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.inbox_message
    ADD CONSTRAINT inbox_message_recipient_id_60ccb307_fk_people_user_id FOREIGN KEY (recipient_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: inbox_mutedchannel inbox_mutedchannel_user_id_a638e856_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.inbox_mutedchannel
    ADD CONSTRAINT inbox_mutedchannel_user_id_a638e856_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: intake_draft intake_draft_article_id_50efe01b_fk_news_arti; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.intake_draft
    ADD CONSTRAINT intake_draft_article_id_50efe01b_fk_news_arti FOREIGN KEY (article_id) REFERENCES public.news_articlepage(page_ptr_id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: intake_draft intake_draft_conference_id_5ab2a0f2_fk_conference_conference_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.intake_draft
    ADD CONSTRAINT intake_draft_conference_id_5ab2a0f2_fk_conference_conference_id FOREIGN KEY (conference_id) REFERENCES public.conference_conference(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: intake_draft intake_draft_created_by_id_e1cd86b3_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.intake_draft
    ADD CONSTRAINT intake_draft_created_by_id_e1cd86b3_fk_people_user_id FOREIGN KEY (created_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: intake_draft intake_draft_decided_by_id_edb53510_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.intake_draft
    ADD CONSTRAINT intake_draft_decided_by_id_edb53510_fk_people_user_id FOREIGN KEY (decided_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: intake_draft intake_draft_org_id_3dbc4419_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.intake_draft
    ADD CONSTRAINT intake_draft_org_id_3dbc4419_fk_orgs_organisation_id FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: jobs_job jobs_job_office_id_16b1b5ab_fk_people_officeheld_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.jobs_job
    ADD CONSTRAINT jobs_job_office_id_16b1b5ab_fk_people_officeheld_id FOREIGN KEY (office_id) REFERENCES public.people_officeheld(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: jobs_job jobs_job_org_id_8ca2737f_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.jobs_job
    ADD CONSTRAINT jobs_job_org_id_8ca2737f_fk_orgs_organisation_id FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: jobs_job jobs_job_owner_id_4c884775_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.jobs_job
    ADD CONSTRAINT jobs_job_owner_id_4c884775_fk_people_user_id FOREIGN KEY (owner_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: mfa_authenticator mfa_authenticator_user_id_0c3a50c0_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: modelsearch_indexentry modelsearch_indexent_content_type_id_0968e500_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.modelsearch_indexentry
    ADD CONSTRAINT modelsearch_indexent_content_type_id_0968e500_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: news_articlepage news_articlepage_category_id_5c500fc4_fk_news_category_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_articlepage
    ADD CONSTRAINT news_articlepage_category_id_5c500fc4_fk_news_category_id FOREIGN KEY (category_id) REFERENCES public.news_category(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: news_articlepage news_articlepage_page_ptr_id_e465eb5e_fk_wagtailcore_page_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_articlepage
    ADD CONSTRAINT news_articlepage_page_ptr_id_e465eb5e_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: news_articlepage news_articlepage_region_id_021d5a19_fk_orgs_region_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_articlepage
    ADD CONSTRAINT news_articlepage_region_id_021d5a19_fk_orgs_region_id FOREIGN KEY (region_id) REFERENCES public.orgs_region(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: news_correction news_correction_article_id_b6603696_fk_news_arti; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_correction
    ADD CONSTRAINT news_correction_article_id_b6603696_fk_news_arti FOREIGN KEY (article_id) REFERENCES public.news_articlepage(page_ptr_id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: news_correction news_correction_by_id_7b164f12_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_correction
    ADD CONSTRAINT news_correction_by_id_7b164f12_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: news_deskpage news_deskpage_page_ptr_id_5346c71b_fk_wagtailcore_page_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_deskpage
    ADD CONSTRAINT news_deskpage_page_ptr_id_5346c71b_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: news_deskpage news_deskpage_region_id_02f20285_fk_orgs_region_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_deskpage
    ADD CONSTRAINT news_deskpage_region_id_02f20285_fk_orgs_region_id FOREIGN KEY (region_id) REFERENCES public.orgs_region(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: news_infringementreport news_infringementrep_acknowledged_by_id_7462ba88_fk_people_us; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_infringementreport
    ADD CONSTRAINT news_infringementrep_acknowledged_by_id_7462ba88_fk_people_us FOREIGN KEY (acknowledged_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: news_infringementreport news_infringementrep_article_id_034a9fee_fk_news_arti; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_infringementreport
    ADD CONSTRAINT news_infringementrep_article_id_034a9fee_fk_news_arti FOREIGN KEY (article_id) REFERENCES public.news_articlepage(page_ptr_id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: news_infringementreport news_infringementrep_decided_by_id_22da26d6_fk_people_us; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_infringementreport
    ADD CONSTRAINT news_infringementrep_decided_by_id_22da26d6_fk_people_us FOREIGN KEY (decided_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: news_infringementreport news_infringementreport_region_id_83870415_fk_orgs_region_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_infringementreport
    ADD CONSTRAINT news_infringementreport_region_id_83870415_fk_orgs_region_id FOREIGN KEY (region_id) REFERENCES public.orgs_region(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: news_newsindexpage news_newsindexpage_page_ptr_id_2c76a819_fk_wagtailcore_page_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_newsindexpage
    ADD CONSTRAINT news_newsindexpage_page_ptr_id_2c76a819_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: news_reviewtask news_reviewtask_task_ptr_id_08108845_fk_wagtailcore_task_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_reviewtask
    ADD CONSTRAINT news_reviewtask_task_ptr_id_08108845_fk_wagtailcore_task_id FOREIGN KEY (task_ptr_id) REFERENCES public.wagtailcore_task(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: news_tickerentry news_tickerentry_article_id_995701a3_fk_news_arti; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_tickerentry
    ADD CONSTRAINT news_tickerentry_article_id_995701a3_fk_news_arti FOREIGN KEY (article_id) REFERENCES public.news_articlepage(page_ptr_id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: news_tickerentry news_tickerentry_region_id_66db75b0_fk_orgs_region_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_tickerentry
    ADD CONSTRAINT news_tickerentry_region_id_66db75b0_fk_orgs_region_id FOREIGN KEY (region_id) REFERENCES public.orgs_region(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: orgs_allianceseat orgs_allianceseat_alliance_id_6501d2e3_fk_orgs_alliance_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orgs_allianceseat
    ADD CONSTRAINT orgs_allianceseat_alliance_id_6501d2e3_fk_orgs_alliance_id FOREIGN KEY (alliance_id) REFERENCES public.orgs_alliance(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: orgs_allianceseat orgs_allianceseat_region_id_a47a865a_fk_orgs_region_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orgs_allianceseat
    ADD CONSTRAINT orgs_allianceseat_region_id_a47a865a_fk_orgs_region_id FOREIGN KEY (region_id) REFERENCES public.orgs_region(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: orgs_organisation orgs_organisation_merged_into_id_900e629d_fk_orgs_orga; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orgs_organisation
    ADD CONSTRAINT orgs_organisation_merged_into_id_900e629d_fk_orgs_orga FOREIGN KEY (merged_into_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: orgs_organisation orgs_organisation_region_id_7845aadb_fk_orgs_region_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orgs_organisation
    ADD CONSTRAINT orgs_organisation_region_id_7845aadb_fk_orgs_region_id FOREIGN KEY (region_id) REFERENCES public.orgs_region(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: orgs_organisationlink orgs_organisationlin_parent_id_41676fca_fk_orgs_orga; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orgs_organisationlink
    ADD CONSTRAINT orgs_organisationlin_parent_id_41676fca_fk_orgs_orga FOREIGN KEY (parent_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: orgs_organisationlink orgs_organisationlink_child_id_3067bbb9_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orgs_organisationlink
    ADD CONSTRAINT orgs_organisationlink_child_id_3067bbb9_fk_orgs_organisation_id FOREIGN KEY (child_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_consent people_consent_user_id_1c4309de_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_consent
    ADD CONSTRAINT people_consent_user_id_1c4309de_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_member people_member_employer_id_f42ac7e3_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_member
    ADD CONSTRAINT people_member_employer_id_f42ac7e3_fk_orgs_organisation_id FOREIGN KEY (employer_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_member people_member_region_id_5c8a481b_fk_orgs_region_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_member
    ADD CONSTRAINT people_member_region_id_5c8a481b_fk_orgs_region_id FOREIGN KEY (region_id) REFERENCES public.orgs_region(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_member people_member_union_id_cd0182fa_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_member
    ADD CONSTRAINT people_member_union_id_cd0182fa_fk_orgs_organisation_id FOREIGN KEY (union_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_member people_member_user_id_e550f62b_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_member
    ADD CONSTRAINT people_member_user_id_e550f62b_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_officeheld people_officeheld_org_id_f2aa8270_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_officeheld
    ADD CONSTRAINT people_officeheld_org_id_f2aa8270_fk_orgs_organisation_id FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_officeheld people_officeheld_user_id_6692a747_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_officeheld
    ADD CONSTRAINT people_officeheld_user_id_6692a747_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_user_groups people_user_groups_group_id_1f0237d0_fk_auth_group_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_user_groups
    ADD CONSTRAINT people_user_groups_group_id_1f0237d0_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_user_groups people_user_groups_user_id_290df956_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_user_groups
    ADD CONSTRAINT people_user_groups_user_id_290df956_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_user people_user_home_id_0e1289b6_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_user
    ADD CONSTRAINT people_user_home_id_0e1289b6_fk_orgs_organisation_id FOREIGN KEY (home_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_user_user_permissions people_user_user_per_permission_id_55f01ef0_fk_auth_perm; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_user_user_permissions
    ADD CONSTRAINT people_user_user_per_permission_id_55f01ef0_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_user_user_permissions people_user_user_permissions_user_id_7d19557b_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_user_user_permissions
    ADD CONSTRAINT people_user_user_permissions_user_id_7d19557b_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: procrastinate_events procrastinate_events_job_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id) ON DELETE CASCADE;


--
-- Name: procrastinate_jobs procrastinate_jobs_worker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_worker_id_fkey FOREIGN KEY (worker_id) REFERENCES public.procrastinate_workers(id) ON DELETE SET NULL;


--
-- Name: procrastinate_periodic_defers procrastinate_periodic_defers_job_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id);


--
-- Name: rulebook_rule rulebook_rule_alliance_id_1ccbb9d3_fk_orgs_alliance_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rulebook_rule
    ADD CONSTRAINT rulebook_rule_alliance_id_1ccbb9d3_fk_orgs_alliance_id FOREIGN KEY (alliance_id) REFERENCES public.orgs_alliance(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: rulebook_rule rulebook_rule_corrects_id_9892bc44_fk_rulebook_rule_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rulebook_rule
    ADD CONSTRAINT rulebook_rule_corrects_id_9892bc44_fk_rulebook_rule_id FOREIGN KEY (corrects_id) REFERENCES public.rulebook_rule(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: rulebook_rule rulebook_rule_org_id_1c6c830f_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rulebook_rule
    ADD CONSTRAINT rulebook_rule_org_id_1c6c830f_fk_orgs_organisation_id FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: rulebook_rule rulebook_rule_published_by_id_3e6c49eb_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rulebook_rule
    ADD CONSTRAINT rulebook_rule_published_by_id_3e6c49eb_fk_people_user_id FOREIGN KEY (published_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: rulebook_rule rulebook_rule_region_id_c4b989ed_fk_orgs_region_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rulebook_rule
    ADD CONSTRAINT rulebook_rule_region_id_c4b989ed_fk_orgs_region_id FOREIGN KEY (region_id) REFERENCES public.orgs_region(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: rulebook_rule rulebook_rule_replaces_id_9a60c8cb_fk_rulebook_rule_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rulebook_rule
    ADD CONSTRAINT rulebook_rule_replaces_id_9a60c8cb_fk_rulebook_rule_id FOREIGN KEY (replaces_id) REFERENCES public.rulebook_rule(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: socialaccount_socialtoken socialaccount_social_account_id_951f210e_fk_socialacc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_social_account_id_951f210e_fk_socialacc FOREIGN KEY (account_id) REFERENCES public.socialaccount_socialaccount(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: socialaccount_socialtoken socialaccount_social_app_id_636a42d7_fk_socialacc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_social_app_id_636a42d7_fk_socialacc FOREIGN KEY (app_id) REFERENCES public.socialaccount_socialapp(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: socialaccount_socialaccount socialaccount_socialaccount_user_id_8146e70c_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_socialaccount_user_id_8146e70c_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: spreadsheets_import spreadsheets_import_by_id_44116eeb_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.spreadsheets_import
    ADD CONSTRAINT spreadsheets_import_by_id_44116eeb_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: spreadsheets_import spreadsheets_import_file_id_f1752cf9_fk_files_file_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.spreadsheets_import
    ADD CONSTRAINT spreadsheets_import_file_id_f1752cf9_fk_files_file_id FOREIGN KEY (file_id) REFERENCES public.files_file(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: spreadsheets_import spreadsheets_import_job_id_a182fc53_fk_jobs_job_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.spreadsheets_import
    ADD CONSTRAINT spreadsheets_import_job_id_a182fc53_fk_jobs_job_id FOREIGN KEY (job_id) REFERENCES public.jobs_job(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: spreadsheets_import spreadsheets_import_marked_id_25845c5b_fk_files_file_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.spreadsheets_import
    ADD CONSTRAINT spreadsheets_import_marked_id_25845c5b_fk_files_file_id FOREIGN KEY (marked_id) REFERENCES public.files_file(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: spreadsheets_import spreadsheets_import_org_id_8f48afba_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.spreadsheets_import
    ADD CONSTRAINT spreadsheets_import_org_id_8f48afba_fk_orgs_organisation_id FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: spreadsheets_import spreadsheets_import_saved_by_id_fde53f98_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.spreadsheets_import
    ADD CONSTRAINT spreadsheets_import_saved_by_id_fde53f98_fk_people_user_id FOREIGN KEY (saved_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: taggit_taggeditem taggit_taggeditem_content_type_id_9957a03c_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_content_type_id_9957a03c_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: taggit_taggeditem taggit_taggeditem_tag_id_f4f5b767_fk_taggit_tag_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_tag_id_f4f5b767_fk_taggit_tag_id FOREIGN KEY (tag_id) REFERENCES public.taggit_tag(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: usersessions_usersession usersessions_usersession_user_id_af5e0a6d_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_user_id_af5e0a6d_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailadmin_editingsession wagtailadmin_editing_content_type_id_4df7730e_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailadmin_editingsession
    ADD CONSTRAINT wagtailadmin_editing_content_type_id_4df7730e_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailadmin_editingsession wagtailadmin_editingsession_user_id_6e1a9b70_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailadmin_editingsession
    ADD CONSTRAINT wagtailadmin_editingsession_user_id_6e1a9b70_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailadmin_formstate wagtailadmin_formsta_content_type_id_e32438b3_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailadmin_formstate
    ADD CONSTRAINT wagtailadmin_formsta_content_type_id_e32438b3_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailadmin_formstate wagtailadmin_formstate_user_id_b910adc2_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailadmin_formstate
    ADD CONSTRAINT wagtailadmin_formstate_user_id_b910adc2_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_apitoken wagtailcore_apitoken_user_id_49b1141b_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_apitoken
    ADD CONSTRAINT wagtailcore_apitoken_user_id_49b1141b_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_collectionviewrestriction wagtailcore_collecti_collection_id_761908ec_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction
    ADD CONSTRAINT wagtailcore_collecti_collection_id_761908ec_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_collectionviewrestriction_groups wagtailcore_collecti_collectionviewrestri_47320efd_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collecti_collectionviewrestri_47320efd_fk_wagtailco FOREIGN KEY (collectionviewrestriction_id) REFERENCES public.wagtailcore_collectionviewrestriction(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_collectionviewrestriction_groups wagtailcore_collecti_group_id_1823f2a3_fk_auth_grou; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collecti_group_id_1823f2a3_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_comment wagtailcore_comment_page_id_108444b5_fk_wagtailcore_page_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_page_id_108444b5_fk_wagtailcore_page_id FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_comment wagtailcore_comment_resolved_by_id_a282aa0e_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_resolved_by_id_a282aa0e_fk_people_user_id FOREIGN KEY (resolved_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_comment wagtailcore_comment_revision_created_id_1d058279_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_revision_created_id_1d058279_fk_wagtailco FOREIGN KEY (revision_created_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_comment wagtailcore_comment_user_id_0c577ca6_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_user_id_0c577ca6_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_commentreply wagtailcore_commentr_comment_id_afc7e027_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_commentreply
    ADD CONSTRAINT wagtailcore_commentr_comment_id_afc7e027_fk_wagtailco FOREIGN KEY (comment_id) REFERENCES public.wagtailcore_comment(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_commentreply wagtailcore_commentreply_user_id_d0b3b9c3_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_commentreply
    ADD CONSTRAINT wagtailcore_commentreply_user_id_d0b3b9c3_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_groupapprovaltask_groups wagtailcore_groupapp_group_id_2e64b61f_fk_auth_grou; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapp_group_id_2e64b61f_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_groupapprovaltask_groups wagtailcore_groupapp_groupapprovaltask_id_9a9255ea_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapp_groupapprovaltask_id_9a9255ea_fk_wagtailco FOREIGN KEY (groupapprovaltask_id) REFERENCES public.wagtailcore_groupapprovaltask(task_ptr_id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_groupapprovaltask wagtailcore_groupapp_task_ptr_id_cfe58781_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupapprovaltask
    ADD CONSTRAINT wagtailcore_groupapp_task_ptr_id_cfe58781_fk_wagtailco FOREIGN KEY (task_ptr_id) REFERENCES public.wagtailcore_task(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_groupcollectionpermission wagtailcore_groupcol_collection_id_5423575a_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcol_collection_id_5423575a_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_groupcollectionpermission wagtailcore_groupcol_group_id_05d61460_fk_auth_grou; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcol_group_id_05d61460_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_groupcollectionpermission wagtailcore_groupcol_permission_id_1b626275_fk_auth_perm; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcol_permission_id_1b626275_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_grouppagepermission wagtailcore_grouppag_group_id_fc07e671_fk_auth_grou; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppag_group_id_fc07e671_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_grouppagepermission wagtailcore_grouppag_page_id_710b114a_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppag_page_id_710b114a_fk_wagtailco FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_grouppagepermission wagtailcore_grouppag_permission_id_05acb22e_fk_auth_perm; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppag_permission_id_05acb22e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_groupsitepermission wagtailcore_groupsit_group_id_e5cdbee4_fk_auth_grou; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsit_group_id_e5cdbee4_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_groupsitepermission wagtailcore_groupsit_permission_id_459b1f38_fk_auth_perm; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsit_permission_id_459b1f38_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_groupsitepermission wagtailcore_groupsit_site_id_245de488_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsit_site_id_245de488_fk_wagtailco FOREIGN KEY (site_id) REFERENCES public.wagtailcore_site(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_modellogentry wagtailcore_modellog_content_type_id_68849e77_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_modellogentry
    ADD CONSTRAINT wagtailcore_modellog_content_type_id_68849e77_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_page wagtailcore_page_alias_of_id_12945502_fk_wagtailcore_page_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_alias_of_id_12945502_fk_wagtailcore_page_id FOREIGN KEY (alias_of_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_page wagtailcore_page_content_type_id_c28424df_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_content_type_id_c28424df_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_page wagtailcore_page_latest_revision_id_e60fef51_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_latest_revision_id_e60fef51_fk_wagtailco FOREIGN KEY (latest_revision_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_page wagtailcore_page_live_revision_id_930bd822_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_live_revision_id_930bd822_fk_wagtailco FOREIGN KEY (live_revision_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_page wagtailcore_page_locale_id_3c7e30a6_fk_wagtailcore_locale_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_locale_id_3c7e30a6_fk_wagtailcore_locale_id FOREIGN KEY (locale_id) REFERENCES public.wagtailcore_locale(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_page wagtailcore_page_locked_by_id_bcb86245_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_locked_by_id_bcb86245_fk_people_user_id FOREIGN KEY (locked_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_page wagtailcore_page_owner_id_fbf7c332_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_owner_id_fbf7c332_fk_people_user_id FOREIGN KEY (owner_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_pagelogentry wagtailcore_pageloge_content_type_id_74e7708a_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pagelogentry
    ADD CONSTRAINT wagtailcore_pageloge_content_type_id_74e7708a_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_revision wagtailcore_pagerevision_user_id_2409d2f4_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_pagerevision_user_id_2409d2f4_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_pagesubscription wagtailcore_pagesubs_page_id_a085e7a6_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubs_page_id_a085e7a6_fk_wagtailco FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_pagesubscription wagtailcore_pagesubscription_user_id_89d7def9_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubscription_user_id_89d7def9_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_pageviewrestriction_groups wagtailcore_pageview_group_id_6460f223_fk_auth_grou; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageview_group_id_6460f223_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_pageviewrestriction wagtailcore_pageview_page_id_15a8bea6_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pageviewrestriction
    ADD CONSTRAINT wagtailcore_pageview_page_id_15a8bea6_fk_wagtailco FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_pageviewrestriction_groups wagtailcore_pageview_pageviewrestriction__f147a99a_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageview_pageviewrestriction__f147a99a_fk_wagtailco FOREIGN KEY (pageviewrestriction_id) REFERENCES public.wagtailcore_pageviewrestriction(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_referenceindex wagtailcore_referenc_base_content_type_id_313cf40f_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenc_base_content_type_id_313cf40f_fk_django_co FOREIGN KEY (base_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_referenceindex wagtailcore_referenc_content_type_id_766e0336_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenc_content_type_id_766e0336_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_referenceindex wagtailcore_referenc_to_content_type_id_93690bbd_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenc_to_content_type_id_93690bbd_fk_django_co FOREIGN KEY (to_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_revision wagtailcore_revision_base_content_type_id_5b4ef7bd_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_revision_base_content_type_id_5b4ef7bd_fk_django_co FOREIGN KEY (base_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_revision wagtailcore_revision_content_type_id_c8cb69c0_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_revision_content_type_id_c8cb69c0_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_site wagtailcore_site_root_page_id_e02fb95c_fk_wagtailcore_page_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_site
    ADD CONSTRAINT wagtailcore_site_root_page_id_e02fb95c_fk_wagtailcore_page_id FOREIGN KEY (root_page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_task wagtailcore_task_content_type_id_249ab8ba_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_task
    ADD CONSTRAINT wagtailcore_task_content_type_id_249ab8ba_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_taskstate wagtailcore_taskstat_content_type_id_0a758fdc_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_content_type_id_0a758fdc_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_taskstate wagtailcore_taskstat_revision_id_df25a499_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_revision_id_df25a499_fk_wagtailco FOREIGN KEY (revision_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_taskstate wagtailcore_taskstat_workflow_state_id_9239a775_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_workflow_state_id_9239a775_fk_wagtailco FOREIGN KEY (workflow_state_id) REFERENCES public.wagtailcore_workflowstate(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_taskstate wagtailcore_taskstate_finished_by_id_13f98229_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstate_finished_by_id_13f98229_fk_people_user_id FOREIGN KEY (finished_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_taskstate wagtailcore_taskstate_task_id_c3677c34_fk_wagtailcore_task_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstate_task_id_c3677c34_fk_wagtailcore_task_id FOREIGN KEY (task_id) REFERENCES public.wagtailcore_task(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_uploadedfile wagtailcore_uploaded_for_content_type_id_b0fc87b2_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_uploadedfile
    ADD CONSTRAINT wagtailcore_uploaded_for_content_type_id_b0fc87b2_fk_django_co FOREIGN KEY (for_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_uploadedfile wagtailcore_uploaded_uploaded_by_user_id_c7580fe8_fk_people_us; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_uploadedfile
    ADD CONSTRAINT wagtailcore_uploaded_uploaded_by_user_id_c7580fe8_fk_people_us FOREIGN KEY (uploaded_by_user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowstate wagtailcore_workflow_base_content_type_id_a30dc576_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_base_content_type_id_a30dc576_fk_django_co FOREIGN KEY (base_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowstate wagtailcore_workflow_content_type_id_2bb78ce1_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_content_type_id_2bb78ce1_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowcontenttype wagtailcore_workflow_content_type_id_b261bb37_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowcontenttype
    ADD CONSTRAINT wagtailcore_workflow_content_type_id_b261bb37_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowstate wagtailcore_workflow_current_task_state_i_3a1a0632_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_current_task_state_i_3a1a0632_fk_wagtailco FOREIGN KEY (current_task_state_id) REFERENCES public.wagtailcore_taskstate(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowpage wagtailcore_workflow_page_id_81e7bab6_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowpage
    ADD CONSTRAINT wagtailcore_workflow_page_id_81e7bab6_fk_wagtailco FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowstate wagtailcore_workflow_requested_by_id_4090bca3_fk_people_us; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_requested_by_id_4090bca3_fk_people_us FOREIGN KEY (requested_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowtask wagtailcore_workflow_task_id_ce7716fe_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflow_task_id_ce7716fe_fk_wagtailco FOREIGN KEY (task_id) REFERENCES public.wagtailcore_task(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowstate wagtailcore_workflow_workflow_id_1f18378f_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_1f18378f_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES public.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowpage wagtailcore_workflow_workflow_id_56f56ff6_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowpage
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_56f56ff6_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES public.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowcontenttype wagtailcore_workflow_workflow_id_9aad7cd2_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowcontenttype
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_9aad7cd2_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES public.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowtask wagtailcore_workflow_workflow_id_b9717175_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_b9717175_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES public.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtaildocs_document wagtaildocs_document_collection_id_23881625_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtaildocs_document
    ADD CONSTRAINT wagtaildocs_document_collection_id_23881625_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtaildocs_document wagtaildocs_document_uploaded_by_user_id_17258b41_fk_people_us; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtaildocs_document
    ADD CONSTRAINT wagtaildocs_document_uploaded_by_user_id_17258b41_fk_people_us FOREIGN KEY (uploaded_by_user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailimages_image wagtailimages_image_collection_id_c2f8af7e_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailimages_image
    ADD CONSTRAINT wagtailimages_image_collection_id_c2f8af7e_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailimages_image wagtailimages_image_uploaded_by_user_id_5d73dc75_fk_people_us; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailimages_image
    ADD CONSTRAINT wagtailimages_image_uploaded_by_user_id_5d73dc75_fk_people_us FOREIGN KEY (uploaded_by_user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailimages_rendition wagtailimages_rendit_image_id_3e1fd774_fk_wagtailim; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailimages_rendition
    ADD CONSTRAINT wagtailimages_rendit_image_id_3e1fd774_fk_wagtailim FOREIGN KEY (image_id) REFERENCES public.wagtailimages_image(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailredirects_redirect wagtailredirects_red_redirect_page_id_b5728a8f_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailredirects_redirect
    ADD CONSTRAINT wagtailredirects_red_redirect_page_id_b5728a8f_fk_wagtailco FOREIGN KEY (redirect_page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailredirects_redirect wagtailredirects_red_site_id_780a0e1e_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailredirects_redirect
    ADD CONSTRAINT wagtailredirects_red_site_id_780a0e1e_fk_wagtailco FOREIGN KEY (site_id) REFERENCES public.wagtailcore_site(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailusers_userprofile wagtailusers_userprofile_user_id_59c92331_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailusers_userprofile
    ADD CONSTRAINT wagtailusers_userprofile_user_id_59c92331_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- PostgreSQL database dump complete
--


