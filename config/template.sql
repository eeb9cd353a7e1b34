-- migrations: 846b452d975efcae
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
-- Name: conference_conference; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_conference (
    id uuid NOT NULL,
    year smallint NOT NULL,
    title character varying(200) NOT NULL,
    held_on date,
    place character varying(80) NOT NULL,
    mode character varying(12) NOT NULL,
    state character varying(8) NOT NULL,
    alliance_id uuid NOT NULL,
    host_id uuid,
    org_id uuid NOT NULL,
    CONSTRAINT a_held_conference_has_a_day CHECK (((NOT ((state)::text = 'held'::text)) OR (held_on IS NOT NULL))),
    CONSTRAINT conference_conference_year_check CHECK ((year >= 0))
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
-- Name: conference_opinions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_opinions (
    id uuid NOT NULL,
    title character varying(200) NOT NULL,
    document_number character varying(60) NOT NULL,
    issued_on date,
    conference_id uuid NOT NULL,
    org_id uuid NOT NULL
);


--
-- Name: conference_part; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_part (
    id uuid NOT NULL,
    local_number character varying(60) NOT NULL,
    state character varying(8) NOT NULL,
    claimed_at timestamp with time zone,
    claimed_by_id uuid,
    org_id uuid,
    region_id uuid NOT NULL,
    task_id uuid NOT NULL,
    CONSTRAINT a_claimed_part_says_who_does_it CHECK ((((claimed_at IS NOT NULL) AND (claimed_by_id IS NOT NULL) AND (org_id IS NOT NULL) AND ((state)::text = 'claimed'::text)) OR ((NOT ((state)::text = 'claimed'::text)) AND (claimed_at IS NULL) AND (claimed_by_id IS NULL) AND (org_id IS NULL))))
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
-- Name: conference_report; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_report (
    id uuid NOT NULL,
    year smallint NOT NULL,
    quarter smallint NOT NULL,
    org_id uuid NOT NULL,
    part_id uuid NOT NULL,
    CONSTRAINT conference_report_quarter_check CHECK ((quarter >= 0)),
    CONSTRAINT conference_report_year_check CHECK ((year >= 0)),
    CONSTRAINT quarter_is_between_1_and_4 CHECK (((quarter >= 1) AND (quarter <= 4)))
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
-- Name: conference_task; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_task (
    id uuid NOT NULL,
    kind character varying(12) NOT NULL,
    number smallint NOT NULL,
    title character varying(200) NOT NULL,
    text text NOT NULL,
    goal text NOT NULL,
    starts_on date,
    deadline date,
    state character varying(12) NOT NULL,
    lead_id uuid,
    opinions_id uuid NOT NULL,
    CONSTRAINT a_task_beyond_open_has_a_lead CHECK ((((lead_id IS NULL) AND ((state)::text = 'open'::text)) OR ((NOT ((state)::text = 'open'::text)) AND (lead_id IS NOT NULL)))),
    CONSTRAINT a_task_ends_after_it_begins CHECK (((deadline IS NULL) OR (starts_on IS NULL) OR (deadline >= starts_on))),
    CONSTRAINT conference_task_number_check CHECK ((number >= 0))
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
122	Can add 联席会议	31	add_conference
123	Can change 联席会议	31	change_conference
124	Can delete 联席会议	31	delete_conference
125	Can view 联席会议	31	view_conference
126	Can add 工作意见	32	add_opinions
127	Can change 工作意见	32	change_opinions
128	Can delete 工作意见	32	delete_opinions
129	Can view 工作意见	32	view_opinions
130	Can add 地区分工	33	add_part
131	Can change 地区分工	33	change_part
132	Can delete 地区分工	33	delete_part
133	Can view 地区分工	33	view_part
134	Can add 参加单位	34	add_party
135	Can change 参加单位	34	change_party
136	Can delete 参加单位	34	delete_party
137	Can view 参加单位	34	view_party
138	Can add 进展报告	35	add_report
139	Can change 进展报告	35	change_report
140	Can delete 进展报告	35	delete_report
141	Can view 进展报告	35	view_report
142	Can add 报告稿次	36	add_reportversion
143	Can change 报告稿次	36	change_reportversion
144	Can delete 报告稿次	36	delete_reportversion
145	Can view 报告稿次	36	view_reportversion
146	Can add 数据	37	add_figure
147	Can change 数据	37	change_figure
148	Can delete 数据	37	delete_figure
149	Can view 数据	37	view_figure
150	Can add 审核结果	38	add_decision
151	Can change 审核结果	38	change_decision
152	Can delete 审核结果	38	delete_decision
153	Can view 审核结果	38	view_decision
154	Can add 任务	39	add_task
155	Can change 任务	39	change_task
156	Can delete 任务	39	delete_task
157	Can view 任务	39	view_task
158	Can add 合作领域	40	add_field
159	Can change 合作领域	40	change_field
160	Can delete 合作领域	40	delete_field
161	Can view 合作领域	40	view_field
162	Can add 栏目	41	add_category
163	Can change 栏目	41	change_category
164	Can delete 栏目	41	delete_category
165	Can view 栏目	41	view_category
166	Can add 要闻	42	add_newsindexpage
167	Can change 要闻	42	change_newsindexpage
168	Can delete 要闻	42	delete_newsindexpage
169	Can view 要闻	42	view_newsindexpage
170	Can add receipt counter	43	add_receiptcounter
171	Can change receipt counter	43	change_receiptcounter
172	Can delete receipt counter	43	delete_receiptcounter
173	Can view receipt counter	43	view_receiptcounter
174	Can add 审稿	44	add_reviewtask
175	Can change 审稿	44	change_reviewtask
176	Can delete 审稿	44	delete_reviewtask
177	Can view 审稿	44	view_reviewtask
178	Can add 稿件	45	add_articlepage
179	Can change 稿件	45	change_articlepage
180	Can delete 稿件	45	delete_articlepage
181	Can view 稿件	45	view_articlepage
182	Can add 更正	46	add_correction
183	Can change 更正	46	change_correction
184	Can delete 更正	46	delete_correction
185	Can view 更正	46	view_correction
186	Can add 编辑部	47	add_deskpage
187	Can change 编辑部	47	change_deskpage
188	Can delete 编辑部	47	delete_deskpage
189	Can view 编辑部	47	view_deskpage
190	Can add 侵权举报	48	add_infringementreport
191	Can change 侵权举报	48	change_infringementreport
192	Can delete 侵权举报	48	delete_infringementreport
193	Can view 侵权举报	48	view_infringementreport
194	Can add 快讯	49	add_tickerentry
195	Can change 快讯	49	change_tickerentry
196	Can delete 快讯	49	delete_tickerentry
197	Can view 快讯	49	view_tickerentry
198	Can add 消息	50	add_message
199	Can change 消息	50	change_message
200	Can delete 消息	50	delete_message
201	Can view 消息	50	view_message
202	Can add 不要的渠道	51	add_mutedchannel
203	Can change 不要的渠道	51	change_mutedchannel
204	Can delete 不要的渠道	51	delete_mutedchannel
205	Can view 不要的渠道	51	view_mutedchannel
206	Can add 长任务	52	add_job
207	Can change 长任务	52	change_job
208	Can delete 长任务	52	delete_job
209	Can view 长任务	52	view_job
210	Can add 附件	53	add_file
211	Can change 附件	53	change_file
212	Can delete 附件	53	delete_file
213	Can view 附件	53	view_file
214	Can add 账号	54	add_user
215	Can change 账号	54	change_user
216	Can delete 账号	54	delete_user
217	Can view 账号	54	view_user
218	Can add 授权同意	55	add_consent
219	Can change 授权同意	55	change_consent
220	Can delete 授权同意	55	delete_consent
221	Can view 授权同意	55	view_consent
222	Can add 会员	56	add_member
223	Can change 会员	56	change_member
224	Can delete 会员	56	delete_member
225	Can view 会员	56	view_member
226	Can add 任职	57	add_officeheld
227	Can change 任职	57	change_officeheld
228	Can delete 任职	57	delete_officeheld
229	Can view 任职	57	view_officeheld
230	Can add 联盟	58	add_alliance
231	Can change 联盟	58	change_alliance
232	Can delete 联盟	58	delete_alliance
233	Can view 联盟	58	view_alliance
234	Can add 地区	59	add_region
235	Can change 地区	59	change_region
236	Can delete 地区	59	delete_region
237	Can view 地区	59	view_region
238	Can add 行政区划	60	add_division
239	Can change 行政区划	60	change_division
240	Can delete 行政区划	60	delete_division
241	Can view 行政区划	60	view_division
242	Can add 组织	61	add_organisation
243	Can change 组织	61	change_organisation
244	Can delete 组织	61	delete_organisation
245	Can view 组织	61	view_organisation
246	Can add alliance seat	62	add_allianceseat
247	Can change alliance seat	62	change_allianceseat
248	Can delete alliance seat	62	delete_allianceseat
249	Can view alliance seat	62	view_allianceseat
250	Can add 组织关系	63	add_organisationlink
251	Can change 组织关系	63	change_organisationlink
252	Can delete 组织关系	63	delete_organisationlink
253	Can view 组织关系	63	view_organisationlink
254	Can add pending event	64	add_pendingevent
255	Can change pending event	64	change_pendingevent
256	Can delete pending event	64	delete_pendingevent
257	Can view pending event	64	view_pendingevent
258	Can add 经过	65	add_event
259	Can change 经过	65	change_event
260	Can delete 经过	65	delete_event
261	Can view 经过	65	view_event
262	Can add 封存	66	add_seal
263	Can change 封存	66	change_seal
264	Can delete 封存	66	delete_seal
265	Can view 封存	66	view_seal
266	Can add procrastinate event	67	add_procrastinateevent
267	Can change procrastinate event	67	change_procrastinateevent
268	Can delete procrastinate event	67	delete_procrastinateevent
269	Can view procrastinate event	67	view_procrastinateevent
270	Can add procrastinate job	68	add_procrastinatejob
271	Can change procrastinate job	68	change_procrastinatejob
272	Can delete procrastinate job	68	delete_procrastinatejob
273	Can view procrastinate job	68	view_procrastinatejob
274	Can add procrastinate periodic defer	69	add_procrastinateperiodicdefer
275	Can change procrastinate periodic defer	69	change_procrastinateperiodicdefer
276	Can delete procrastinate periodic defer	69	delete_procrastinateperiodicdefer
277	Can view procrastinate periodic defer	69	view_procrastinateperiodicdefer
278	Can add procrastinate worker	70	add_procrastinateworker
279	Can change procrastinate worker	70	change_procrastinateworker
280	Can delete procrastinate worker	70	delete_procrastinateworker
281	Can view procrastinate worker	70	view_procrastinateworker
282	Can add email address	71	add_emailaddress
283	Can change email address	71	change_emailaddress
284	Can delete email address	71	delete_emailaddress
285	Can view email address	71	view_emailaddress
286	Can add email confirmation	72	add_emailconfirmation
287	Can change email confirmation	72	change_emailconfirmation
288	Can delete email confirmation	72	delete_emailconfirmation
289	Can view email confirmation	72	view_emailconfirmation
290	Can add authenticator	73	add_authenticator
291	Can change authenticator	73	change_authenticator
292	Can delete authenticator	73	delete_authenticator
293	Can view authenticator	73	view_authenticator
294	Can add user session	74	add_usersession
295	Can change user session	74	change_usersession
296	Can delete user session	74	delete_usersession
297	Can view user session	74	view_usersession
298	Can add social account	75	add_socialaccount
299	Can change social account	75	change_socialaccount
300	Can delete social account	75	delete_socialaccount
301	Can view social account	75	view_socialaccount
302	Can add social application	76	add_socialapp
303	Can change social application	76	change_socialapp
304	Can delete social application	76	delete_socialapp
305	Can view social application	76	view_socialapp
306	Can add social application token	77	add_socialtoken
307	Can change social application token	77	change_socialtoken
308	Can delete social application token	77	delete_socialtoken
309	Can view social application token	77	view_socialtoken
310	Can add redirect	78	add_redirect
311	Can change redirect	78	change_redirect
312	Can delete redirect	78	delete_redirect
313	Can view redirect	78	view_redirect
314	Can add user profile	79	add_userprofile
315	Can change user profile	79	change_userprofile
316	Can delete user profile	79	delete_userprofile
317	Can view user profile	79	view_userprofile
318	Can view document	28	view_document
319	Can view image	29	view_image
320	Can add rendition	80	add_rendition
321	Can change rendition	80	change_rendition
322	Can delete rendition	80	delete_rendition
323	Can view rendition	80	view_rendition
324	Can add editing session	81	add_editingsession
325	Can change editing session	81	change_editingsession
326	Can delete editing session	81	delete_editingsession
327	Can view editing session	81	view_editingsession
328	Can add form state	82	add_formstate
329	Can change form state	82	change_formstate
330	Can delete form state	82	delete_formstate
331	Can view form state	82	view_formstate
332	Can add index entry	83	add_indexentry
333	Can change index entry	83	change_indexentry
334	Can delete index entry	83	delete_indexentry
335	Can view index entry	83	view_indexentry
336	Can add tag	84	add_tag
337	Can change tag	84	change_tag
338	Can delete tag	84	delete_tag
339	Can view tag	84	view_tag
340	Can add tagged item	85	add_taggeditem
341	Can change tagged item	85	change_taggeditem
342	Can delete tagged item	85	delete_taggeditem
343	Can view tagged item	85	view_taggeditem
344	Can add permission	86	add_permission
345	Can change permission	86	change_permission
346	Can delete permission	86	delete_permission
347	Can view permission	86	view_permission
348	Can add group	87	add_group
349	Can change group	87	change_group
350	Can delete group	87	delete_group
351	Can view group	87	view_group
352	Can add content type	88	add_contenttype
353	Can change content type	88	change_contenttype
354	Can delete content type	88	delete_contenttype
355	Can view content type	88	view_contenttype
356	Can add session	89	add_session
357	Can change session	89	change_session
358	Can delete session	89	delete_session
359	Can view session	89	view_session
\.


--
-- Data for Name: conference_conference; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_conference (id, year, title, held_on, place, mode, state, alliance_id, host_id, org_id) FROM stdin;
\.


--
-- Data for Name: conference_decision; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_decision (id, outcome, comment, at, by_id, org_id, version_id) FROM stdin;
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
-- Data for Name: conference_opinions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_opinions (id, title, document_number, issued_on, conference_id, org_id) FROM stdin;
\.


--
-- Data for Name: conference_part; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_part (id, local_number, state, claimed_at, claimed_by_id, org_id, region_id, task_id) FROM stdin;
\.


--
-- Data for Name: conference_party; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_party (id, "position", conference_id, federation_id, region_id) FROM stdin;
\.


--
-- Data for Name: conference_report; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_report (id, year, quarter, org_id, part_id) FROM stdin;
\.


--
-- Data for Name: conference_reportversion; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_reportversion (id, number, percent, done, problems, next_steps, to_coordinate, submitted_at, report_id, submitted_by_id) FROM stdin;
\.


--
-- Data for Name: conference_task; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conference_task (id, kind, number, title, text, goal, starts_on, deadline, state, lead_id, opinions_id) FROM stdin;
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
31	conference	conference
32	conference	opinions
33	conference	part
34	conference	party
35	conference	report
36	conference	reportversion
37	conference	figure
38	conference	decision
39	conference	task
40	conference	field
41	news	category
42	news	newsindexpage
43	news	receiptcounter
44	news	reviewtask
45	news	articlepage
46	news	correction
47	news	deskpage
48	news	infringementreport
49	news	tickerentry
50	inbox	message
51	inbox	mutedchannel
52	jobs	job
53	files	file
54	people	user
55	people	consent
56	people	member
57	people	officeheld
58	orgs	alliance
59	orgs	region
60	orgs	division
61	orgs	organisation
62	orgs	allianceseat
63	orgs	organisationlink
64	trail	pendingevent
65	trail	event
66	trail	seal
67	procrastinate	procrastinateevent
68	procrastinate	procrastinatejob
69	procrastinate	procrastinateperiodicdefer
70	procrastinate	procrastinateworker
71	account	emailaddress
72	account	emailconfirmation
73	mfa	authenticator
74	usersessions	usersession
75	socialaccount	socialaccount
76	socialaccount	socialapp
77	socialaccount	socialtoken
78	wagtailredirects	redirect
79	wagtailusers	userprofile
80	wagtailimages	rendition
81	wagtailadmin	editingsession
82	wagtailadmin	formstate
83	modelsearch	indexentry
84	taggit	tag
85	taggit	taggeditem
86	auth	permission
87	auth	group
88	contenttypes	contenttype
89	sessions	session
\.


--
-- Data for Name: django_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.django_migrations (id, app, name, applied) FROM stdin;
1	orgs	0001_initial	2026-11-22 22:49:34.633571+00
2	contenttypes	0001_initial	2026-11-22 22:49:34.640051+00
3	auth	0001_initial	2026-11-22 22:49:34.664545+00
4	people	0001_initial	2026-11-22 22:49:34.822626+00
5	account	0001_initial	2026-11-22 22:49:34.865082+00
6	account	0002_email_max_length	2026-11-22 22:49:34.878973+00
7	account	0003_alter_emailaddress_create_unique_verified_email	2026-11-22 22:49:34.904812+00
8	account	0004_alter_emailaddress_drop_unique_email	2026-11-22 22:49:34.927167+00
9	account	0005_emailaddress_idx_upper_email	2026-11-22 22:49:34.942055+00
10	account	0006_emailaddress_lower	2026-11-22 22:49:34.960216+00
11	account	0007_emailaddress_idx_email	2026-11-22 22:49:35.09435+00
12	account	0008_emailaddress_unique_primary_email_fixup	2026-11-22 22:49:35.111638+00
13	account	0009_emailaddress_unique_primary_email	2026-11-22 22:49:35.123096+00
14	contenttypes	0002_remove_content_type_name	2026-11-22 22:49:35.144253+00
15	auth	0002_alter_permission_name_max_length	2026-11-22 22:49:35.158046+00
16	auth	0003_alter_user_email_max_length	2026-11-22 22:49:35.164946+00
17	auth	0004_alter_user_username_opts	2026-11-22 22:49:35.171652+00
18	auth	0005_alter_user_last_login_null	2026-11-22 22:49:35.178348+00
19	auth	0006_require_contenttypes_0002	2026-11-22 22:49:35.179547+00
20	auth	0007_alter_validators_add_error_messages	2026-11-22 22:49:35.187274+00
21	auth	0008_alter_user_username_max_length	2026-11-22 22:49:35.194859+00
22	auth	0009_alter_user_last_name_max_length	2026-11-22 22:49:35.203792+00
23	auth	0010_alter_group_name_max_length	2026-11-22 22:49:35.219037+00
24	auth	0011_update_proxy_permissions	2026-11-22 22:49:35.232629+00
25	auth	0012_alter_user_first_name_max_length	2026-11-22 22:49:35.239724+00
26	orgs	0002_divisions	2026-11-22 22:49:35.261442+00
27	conference	0001_initial	2026-11-22 22:49:36.002243+00
28	files	0001_initial	2026-11-22 22:49:36.051806+00
29	inbox	0001_initial	2026-11-22 22:49:36.144336+00
30	wagtailcore	0001_initial	2026-11-22 22:49:36.452223+00
31	wagtailcore	0002_initial_data	2026-11-22 22:49:36.453107+00
32	wagtailcore	0003_add_uniqueness_constraint_on_group_page_permission	2026-11-22 22:49:36.45356+00
33	wagtailcore	0004_page_locked	2026-11-22 22:49:36.454019+00
34	wagtailcore	0005_add_page_lock_permission_to_moderators	2026-11-22 22:49:36.454491+00
35	wagtailcore	0006_add_lock_page_permission	2026-11-22 22:49:36.454986+00
36	wagtailcore	0007_page_latest_revision_created_at	2026-11-22 22:49:36.455414+00
37	wagtailcore	0008_populate_latest_revision_created_at	2026-11-22 22:49:36.455817+00
38	wagtailcore	0009_remove_auto_now_add_from_pagerevision_created_at	2026-11-22 22:49:36.456223+00
39	wagtailcore	0010_change_page_owner_to_null_on_delete	2026-11-22 22:49:36.456632+00
40	wagtailcore	0011_page_first_published_at	2026-11-22 22:49:36.457038+00
41	wagtailcore	0012_extend_page_slug_field	2026-11-22 22:49:36.457447+00
42	wagtailcore	0013_update_golive_expire_help_text	2026-11-22 22:49:36.457862+00
43	wagtailcore	0014_add_verbose_name	2026-11-22 22:49:36.458376+00
44	wagtailcore	0015_add_more_verbose_names	2026-11-22 22:49:36.458829+00
45	wagtailcore	0016_change_page_url_path_to_text_field	2026-11-22 22:49:36.45924+00
46	wagtailcore	0017_change_edit_page_permission_description	2026-11-22 22:49:36.470114+00
47	wagtailcore	0018_pagerevision_submitted_for_moderation_index	2026-11-22 22:49:36.491179+00
48	wagtailcore	0019_verbose_names_cleanup	2026-11-22 22:49:36.556479+00
49	wagtailcore	0020_add_index_on_page_first_published_at	2026-11-22 22:49:36.577904+00
50	wagtailcore	0021_capitalizeverbose	2026-11-22 22:49:37.386559+00
51	wagtailcore	0022_add_site_name	2026-11-22 22:49:37.396748+00
52	wagtailcore	0023_alter_page_revision_on_delete_behaviour	2026-11-22 22:49:37.425155+00
53	wagtailcore	0024_collection	2026-11-22 22:49:37.432049+00
54	wagtailcore	0025_collection_initial_data	2026-11-22 22:49:37.461592+00
55	wagtailcore	0026_group_collection_permission	2026-11-22 22:49:37.507551+00
56	wagtailcore	0027_fix_collection_path_collation	2026-11-22 22:49:37.694983+00
57	wagtailcore	0024_alter_page_content_type_on_delete_behaviour	2026-11-22 22:49:37.724169+00
58	wagtailcore	0028_merge	2026-11-22 22:49:37.725543+00
59	wagtailcore	0029_unicode_slugfield_dj19	2026-11-22 22:49:37.752052+00
60	wagtailcore	0030_index_on_pagerevision_created_at	2026-11-22 22:49:37.778853+00
61	wagtailcore	0031_add_page_view_restriction_types	2026-11-22 22:49:37.838192+00
62	wagtailcore	0032_add_bulk_delete_page_permission	2026-11-22 22:49:37.848853+00
63	wagtailcore	0033_remove_golive_expiry_help_text	2026-11-22 22:49:37.891931+00
64	wagtailcore	0034_page_live_revision	2026-11-22 22:49:37.927411+00
65	wagtailcore	0035_page_last_published_at	2026-11-22 22:49:37.954861+00
66	wagtailcore	0036_populate_page_last_published_at	2026-11-22 22:49:37.996564+00
67	wagtailcore	0037_set_page_owner_editable	2026-11-22 22:49:38.037117+00
68	wagtailcore	0038_make_first_published_at_editable	2026-11-22 22:49:38.066226+00
69	wagtailcore	0039_collectionviewrestriction	2026-11-22 22:49:38.138956+00
70	wagtailcore	0040_page_draft_title	2026-11-22 22:49:38.188133+00
71	wagtailcore	0041_group_collection_permissions_verbose_name_plural	2026-11-22 22:49:38.197619+00
72	wagtailcore	0042_index_on_pagerevision_approved_go_live_at	2026-11-22 22:49:38.217903+00
73	wagtailcore	0043_lock_fields	2026-11-22 22:49:38.270493+00
74	wagtailcore	0044_add_unlock_grouppagepermission	2026-11-22 22:49:38.283312+00
75	wagtailcore	0045_assign_unlock_grouppagepermission	2026-11-22 22:49:38.323595+00
76	wagtailcore	0046_site_name_remove_null	2026-11-22 22:49:38.514431+00
77	wagtailcore	0047_add_workflow_models	2026-11-22 22:49:38.862834+00
78	wagtailcore	0048_add_default_workflows	2026-11-22 22:49:38.927881+00
79	wagtailcore	0049_taskstate_finished_by	2026-11-22 22:49:38.96876+00
80	wagtailcore	0050_workflow_rejected_to_needs_changes	2026-11-22 22:49:39.04567+00
81	wagtailcore	0051_taskstate_comment	2026-11-22 22:49:39.072583+00
82	wagtailcore	0052_pagelogentry	2026-11-22 22:49:39.142962+00
83	wagtailcore	0053_locale_model	2026-11-22 22:49:39.148373+00
84	wagtailcore	0054_initial_locale	2026-11-22 22:49:39.384516+00
85	wagtailcore	0055_page_locale_fields	2026-11-22 22:49:39.486908+00
86	wagtailcore	0056_page_locale_fields_populate	2026-11-22 22:49:39.532551+00
87	wagtailcore	0057_page_locale_fields_notnull	2026-11-22 22:49:39.626694+00
88	wagtailcore	0058_page_alias_of	2026-11-22 22:49:39.666501+00
89	wagtailcore	0059_apply_collection_ordering	2026-11-22 22:49:39.713586+00
90	wagtailcore	0060_fix_workflow_unique_constraint	2026-11-22 22:49:39.76717+00
91	wagtailcore	0061_change_promote_tab_helpt_text_and_verbose_names	2026-11-22 22:49:39.824588+00
181	sessions	0001_initial	2026-11-22 22:49:45.664273+00
92	wagtailcore	0062_comment_models_and_pagesubscription	2026-11-22 22:49:39.970572+00
93	wagtailcore	0063_modellogentry	2026-11-22 22:49:40.187052+00
94	wagtailcore	0064_log_timestamp_indexes	2026-11-22 22:49:40.243458+00
95	wagtailcore	0065_log_entry_uuid	2026-11-22 22:49:40.298143+00
96	wagtailcore	0066_collection_management_permissions	2026-11-22 22:49:40.352757+00
97	wagtailcore	0067_alter_pagerevision_content_json	2026-11-22 22:49:40.415874+00
98	wagtailcore	0068_log_entry_empty_object	2026-11-22 22:49:40.460147+00
99	wagtailcore	0069_log_entry_jsonfield	2026-11-22 22:49:40.577897+00
100	wagtailcore	0070_rename_pagerevision_revision	2026-11-22 22:49:41.115466+00
101	wagtailcore	0071_populate_revision_content_type	2026-11-22 22:49:41.167599+00
102	wagtailcore	0072_alter_revision_content_type_notnull	2026-11-22 22:49:41.260355+00
103	wagtailcore	0073_page_latest_revision	2026-11-22 22:49:41.30615+00
104	wagtailcore	0074_revision_object_str	2026-11-22 22:49:41.341729+00
105	wagtailcore	0075_populate_latest_revision_and_revision_object_str	2026-11-22 22:49:41.425525+00
106	wagtailcore	0076_modellogentry_revision	2026-11-22 22:49:41.469068+00
107	wagtailcore	0077_alter_revision_user	2026-11-22 22:49:41.512263+00
108	wagtailcore	0078_referenceindex	2026-11-22 22:49:41.774187+00
109	wagtailcore	0079_rename_taskstate_page_revision	2026-11-22 22:49:41.807284+00
110	wagtailcore	0080_generic_workflowstate	2026-11-22 22:49:42.113718+00
111	wagtailcore	0081_populate_workflowstate_content_type	2026-11-22 22:49:42.162089+00
112	wagtailcore	0082_alter_workflowstate_content_type_notnull	2026-11-22 22:49:42.267894+00
113	wagtailcore	0083_workflowcontenttype	2026-11-22 22:49:42.318873+00
114	wagtailcore	0084_add_default_page_permissions	2026-11-22 22:49:42.350335+00
115	wagtailcore	0085_add_grouppagepermission_permission	2026-11-22 22:49:42.619367+00
116	wagtailcore	0086_populate_grouppagepermission_permission	2026-11-22 22:49:42.723525+00
117	wagtailcore	0087_alter_grouppagepermission_unique_together_and_more	2026-11-22 22:49:42.811803+00
118	wagtailcore	0088_fix_log_entry_json_timestamps	2026-11-22 22:49:42.924046+00
119	wagtailcore	0089_log_entry_data_json_null_to_object	2026-11-22 22:49:42.971089+00
120	wagtailcore	0090_remove_grouppagepermission_permission_type	2026-11-22 22:49:43.083609+00
121	wagtailcore	0091_remove_revision_submitted_for_moderation	2026-11-22 22:49:43.115356+00
122	wagtailcore	0092_alter_collectionviewrestriction_password_and_more	2026-11-22 22:49:43.177011+00
123	wagtailcore	0093_uploadedfile	2026-11-22 22:49:43.385405+00
124	wagtailcore	0094_alter_page_locale	2026-11-22 22:49:43.434206+00
125	wagtailcore	0095_groupsitepermission	2026-11-22 22:49:43.489451+00
126	wagtailcore	0096_referenceindex_referenceindex_source_object_and_more	2026-11-22 22:49:43.518802+00
127	wagtailcore	0097_baselogentry_uuid_action_timestamp_indexes	2026-11-22 22:49:43.58485+00
128	wagtailcore	0098_apitoken	2026-11-22 22:49:43.638064+00
129	news	0001_initial	2026-11-22 22:49:44.617187+00
130	news	0002_promises	2026-11-22 22:49:44.621441+00
131	intake	0001_initial	2026-11-22 22:49:44.692299+00
132	jobs	0001_initial	2026-11-22 22:49:44.760462+00
133	mfa	0001_initial	2026-11-22 22:49:45.011996+00
134	mfa	0002_authenticator_timestamps	2026-11-22 22:49:45.087225+00
135	mfa	0003_authenticator_type_uniq	2026-11-22 22:49:45.207529+00
136	modelsearch	0001_initial	2026-11-22 22:49:45.290666+00
137	modelsearch	0002_customise_indexentry	2026-11-22 22:49:45.392282+00
138	modelsearch	0003_add_text_fields	2026-11-22 22:49:45.430527+00
139	modelsearch	0004_rename_modelsear_autocom_476c89_gin_modelsearch_autocom_ea8581_gin_and_more	2026-11-22 22:49:45.478886+00
140	procrastinate	0001_initial	2026-11-22 22:49:45.497635+00
141	procrastinate	0002_drop_started_at_column	2026-11-22 22:49:45.500765+00
142	procrastinate	0003_drop_started_at_column	2026-11-22 22:49:45.503401+00
143	procrastinate	0004_drop_procrastinate_version_table	2026-11-22 22:49:45.506088+00
144	procrastinate	0005_fix_procrastinate_fetch_job	2026-11-22 22:49:45.509337+00
145	procrastinate	0006_fix_trigger_status_events_insert	2026-11-22 22:49:45.511774+00
146	procrastinate	0007_add_queueing_lock_column	2026-11-22 22:49:45.514311+00
147	procrastinate	0008_close_fetch_job_race_condition	2026-11-22 22:49:45.517279+00
148	procrastinate	0009_add_defer_job_function	2026-11-22 22:49:45.519774+00
149	procrastinate	0010_add_procrastinate_periodic_defers	2026-11-22 22:49:45.524226+00
150	procrastinate	0011_add_foreign_key_index	2026-11-22 22:49:45.52656+00
151	procrastinate	0012_add_locks_to_periodic_defer	2026-11-22 22:49:45.529296+00
152	procrastinate	0013_fix_procrastinate_defer_periodic_job	2026-11-22 22:49:45.531574+00
153	procrastinate	0014_add_finish_job_and_retry_job_functions	2026-11-22 22:49:45.5332+00
154	procrastinate	0015_add_trigger_on_job_deletion	2026-11-22 22:49:45.535088+00
155	procrastinate	0016_delete_finished_jobs	2026-11-22 22:49:45.537043+00
156	procrastinate	0017_add_checks_to_finish_job	2026-11-22 22:49:45.538831+00
157	procrastinate	0018_add_checks_to_retry_job	2026-11-22 22:49:45.540346+00
158	procrastinate	0019_fix_finish_job_compat_issue	2026-11-22 22:49:45.542554+00
159	procrastinate	0020_add_index_on_procrastinate_jobs	2026-11-22 22:49:45.545097+00
160	procrastinate	0021_add_kwargs_to_defer_periodic_job	2026-11-22 22:49:45.548069+00
161	procrastinate	0022_null_locks_excluded	2026-11-22 22:49:45.550207+00
162	procrastinate	0023_remove_old_finish_job_function	2026-11-22 22:49:45.552261+00
163	procrastinate	0024_job_id_bigint	2026-11-22 22:49:45.557815+00
164	procrastinate	0025_add_models	2026-11-22 22:49:45.564705+00
165	procrastinate	0026_add_job_priority	2026-11-22 22:49:45.57031+00
166	procrastinate	0027_add_periodic_job_priority	2026-11-22 22:49:45.572389+00
167	procrastinate	0028_add_cancel_states	2026-11-22 22:49:45.580211+00
168	procrastinate	0029_add_additional_params_to_retry_job	2026-11-22 22:49:45.582179+00
169	procrastinate	0030_alter_procrastinateevent_options	2026-11-22 22:49:45.584857+00
170	procrastinate	0031_add_indexes_for_fetch_job	2026-11-22 22:49:45.588563+00
171	procrastinate	0032_pre_cancel_notification	2026-11-22 22:49:45.596682+00
172	procrastinate	0033_post_cancel_notification	2026-11-22 22:49:45.613396+00
173	procrastinate	0034_pre_add_heartbeat	2026-11-22 22:49:45.629078+00
174	procrastinate	0035_post_add_heartbeat	2026-11-22 22:49:45.632358+00
175	procrastinate	0036_add_worker_model	2026-11-22 22:49:45.641455+00
176	procrastinate	0037_pre_batch_defer_jobs	2026-11-22 22:49:45.645202+00
177	procrastinate	0038_post_batch_defer_jobs	2026-11-22 22:49:45.647693+00
178	procrastinate	0039_pre_priority_lock_fetch_job	2026-11-22 22:49:45.650438+00
179	procrastinate	0040_pre_retry_failed_job	2026-11-22 22:49:45.653041+00
180	procrastinate	0041_post_retry_failed_job	2026-11-22 22:49:45.6561+00
182	socialaccount	0001_initial	2026-11-22 22:49:46.05628+00
183	socialaccount	0002_token_max_lengths	2026-11-22 22:49:46.108781+00
184	socialaccount	0003_extra_data_default_dict	2026-11-22 22:49:46.140939+00
185	socialaccount	0004_app_provider_id_settings	2026-11-22 22:49:46.18833+00
186	socialaccount	0005_socialtoken_nullable_app	2026-11-22 22:49:46.256256+00
187	socialaccount	0006_alter_socialaccount_extra_data	2026-11-22 22:49:46.294537+00
188	taggit	0001_initial	2026-11-22 22:49:46.369489+00
189	taggit	0002_auto_20150616_2121	2026-11-22 22:49:46.387554+00
190	taggit	0003_taggeditem_add_unique_index	2026-11-22 22:49:46.407982+00
191	taggit	0004_alter_taggeditem_content_type_alter_taggeditem_tag	2026-11-22 22:49:46.544485+00
192	taggit	0005_auto_20220424_2025	2026-11-22 22:49:46.552136+00
193	taggit	0006_rename_taggeditem_content_type_object_id_taggit_tagg_content_8fc721_idx	2026-11-22 22:49:46.601878+00
194	trail	0001_initial	2026-11-22 22:49:46.620286+00
195	trail	0002_append_only	2026-11-22 22:49:46.623771+00
196	usersessions	0001_initial	2026-11-22 22:49:46.699236+00
197	wagtailadmin	0001_create_admin_access_permissions	2026-11-22 22:49:47.012404+00
198	wagtailadmin	0002_admin	2026-11-22 22:49:47.015853+00
199	wagtailadmin	0003_admin_managed	2026-11-22 22:49:47.022586+00
200	wagtailadmin	0004_editingsession	2026-11-22 22:49:47.097995+00
201	wagtailadmin	0005_editingsession_is_editing	2026-11-22 22:49:47.146459+00
202	wagtailadmin	0006_formstate	2026-11-22 22:49:47.223123+00
203	wagtaildocs	0001_initial	2026-11-22 22:49:47.298982+00
204	wagtaildocs	0002_initial_data	2026-11-22 22:49:47.384597+00
205	wagtaildocs	0003_add_verbose_names	2026-11-22 22:49:47.540819+00
206	wagtaildocs	0004_capitalizeverbose	2026-11-22 22:49:47.961665+00
207	wagtaildocs	0005_document_collection	2026-11-22 22:49:48.043796+00
208	wagtaildocs	0006_copy_document_permissions_to_collections	2026-11-22 22:49:48.130044+00
209	wagtaildocs	0005_alter_uploaded_by_user_on_delete_action	2026-11-22 22:49:48.19577+00
210	wagtaildocs	0007_merge	2026-11-22 22:49:48.197034+00
211	wagtaildocs	0008_document_file_size	2026-11-22 22:49:48.236903+00
212	wagtaildocs	0009_document_verbose_name_plural	2026-11-22 22:49:48.281959+00
213	wagtaildocs	0010_document_file_hash	2026-11-22 22:49:48.327538+00
214	wagtaildocs	0011_add_choose_permissions	2026-11-22 22:49:48.699794+00
215	wagtaildocs	0012_uploadeddocument	2026-11-22 22:49:48.766657+00
216	wagtaildocs	0013_delete_uploadeddocument	2026-11-22 22:49:48.769971+00
217	wagtaildocs	0014_alter_document_file_size	2026-11-22 22:49:48.815519+00
218	wagtailimages	0001_initial	2026-11-22 22:49:49.121625+00
219	wagtailimages	0002_initial_data	2026-11-22 22:49:49.122376+00
220	wagtailimages	0003_fix_focal_point_fields	2026-11-22 22:49:49.122949+00
221	wagtailimages	0004_make_focal_point_key_not_nullable	2026-11-22 22:49:49.123424+00
222	wagtailimages	0005_make_filter_spec_unique	2026-11-22 22:49:49.123851+00
223	wagtailimages	0006_add_verbose_names	2026-11-22 22:49:49.124233+00
224	wagtailimages	0007_image_file_size	2026-11-22 22:49:49.124603+00
225	wagtailimages	0008_image_created_at_index	2026-11-22 22:49:49.124972+00
226	wagtailimages	0009_capitalizeverbose	2026-11-22 22:49:49.125343+00
227	wagtailimages	0010_change_on_delete_behaviour	2026-11-22 22:49:49.125713+00
228	wagtailimages	0011_image_collection	2026-11-22 22:49:49.126078+00
229	wagtailimages	0012_copy_image_permissions_to_collections	2026-11-22 22:49:49.126441+00
230	wagtailimages	0013_make_rendition_upload_callable	2026-11-22 22:49:49.126822+00
231	wagtailimages	0014_add_filter_spec_field	2026-11-22 22:49:49.127183+00
232	wagtailimages	0015_fill_filter_spec_field	2026-11-22 22:49:49.12754+00
233	wagtailimages	0016_deprecate_rendition_filter_relation	2026-11-22 22:49:49.127905+00
234	wagtailimages	0017_reduce_focal_point_key_max_length	2026-11-22 22:49:49.128402+00
235	wagtailimages	0018_remove_rendition_filter	2026-11-22 22:49:49.128793+00
236	wagtailimages	0019_delete_filter	2026-11-22 22:49:49.129161+00
237	wagtailimages	0020_add-verbose-name	2026-11-22 22:49:49.129527+00
238	wagtailimages	0021_image_file_hash	2026-11-22 22:49:49.129892+00
239	wagtailimages	0022_uploadedimage	2026-11-22 22:49:49.425461+00
240	wagtailimages	0023_add_choose_permissions	2026-11-22 22:49:49.618927+00
241	wagtailimages	0024_index_image_file_hash	2026-11-22 22:49:49.669852+00
242	wagtailimages	0025_alter_image_file_alter_rendition_file	2026-11-22 22:49:49.721582+00
243	wagtailimages	0026_delete_uploadedimage	2026-11-22 22:49:49.7253+00
244	wagtailimages	0027_image_description	2026-11-22 22:49:49.76968+00
245	wagtailredirects	0001_initial	2026-11-22 22:49:49.844497+00
246	wagtailredirects	0002_add_verbose_names	2026-11-22 22:49:49.937248+00
247	wagtailredirects	0003_make_site_field_editable	2026-11-22 22:49:50.159224+00
248	wagtailredirects	0004_set_unique_on_path_and_site	2026-11-22 22:49:50.218518+00
249	wagtailredirects	0005_capitalizeverbose	2026-11-22 22:49:50.471114+00
250	wagtailredirects	0006_redirect_increase_max_length	2026-11-22 22:49:50.492644+00
251	wagtailredirects	0007_add_autocreate_fields	2026-11-22 22:49:50.563459+00
252	wagtailredirects	0008_add_verbose_name_plural	2026-11-22 22:49:50.58251+00
253	wagtailusers	0001_initial	2026-11-22 22:49:50.66058+00
254	wagtailusers	0002_add_verbose_name_on_userprofile	2026-11-22 22:49:50.768739+00
255	wagtailusers	0003_add_verbose_names	2026-11-22 22:49:50.95794+00
256	wagtailusers	0004_capitalizeverbose	2026-11-22 22:49:51.117644+00
257	wagtailusers	0005_make_related_name_wagtail_specific	2026-11-22 22:49:51.187299+00
258	wagtailusers	0006_userprofile_prefered_language	2026-11-22 22:49:51.229324+00
259	wagtailusers	0007_userprofile_current_time_zone	2026-11-22 22:49:51.270556+00
260	wagtailusers	0008_userprofile_avatar	2026-11-22 22:49:51.311123+00
261	wagtailusers	0009_userprofile_verbose_name_plural	2026-11-22 22:49:51.353813+00
262	wagtailusers	0010_userprofile_updated_comments_notifications	2026-11-22 22:49:51.396226+00
263	wagtailusers	0011_userprofile_dismissibles	2026-11-22 22:49:51.440134+00
264	wagtailusers	0012_userprofile_theme	2026-11-22 22:49:51.481268+00
265	wagtailusers	0013_userprofile_density	2026-11-22 22:49:51.519922+00
266	wagtailusers	0014_userprofile_contrast	2026-11-22 22:49:51.720542+00
267	wagtailusers	0015_userprofile_keyboard_shortcuts	2026-11-22 22:49:51.75965+00
268	wagtailimages	0001_squashed_0021	2026-11-22 22:49:51.767975+00
269	wagtailcore	0001_squashed_0016_change_page_url_path_to_text_field	2026-11-22 22:49:51.769586+00
\.


--
-- Data for Name: django_session; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.django_session (session_key, session_data, expire_date) FROM stdin;
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
01a20573-5918-709b-9101-d7f8ecb775ff	310000	上海市		\N	\N	
01a20573-5918-709b-9101-d7f9c2f43629	310101	黄浦区	310000	\N	\N	
01a20573-5918-709b-9101-d7fa602b5241	310103	卢湾区	310000	\N	2011-05-20	310101
01a20573-5918-709b-9101-d7fb84f1be7f	310104	徐汇区	310000	\N	\N	
01a20573-5918-709b-9101-d7fc7990803d	310105	长宁区	310000	\N	\N	
01a20573-5918-709b-9101-d7fdee39d0ec	310106	静安区	310000	\N	\N	
01a20573-5918-709b-9101-d7feb64f0380	310107	普陀区	310000	\N	\N	
01a20573-5918-709b-9101-d7ffabc793b8	310108	闸北区	310000	\N	2015-10-13	310106
01a20573-5918-709b-9101-d8006842e854	310109	虹口区	310000	\N	\N	
01a20573-5918-709b-9101-d8019e69e941	310110	杨浦区	310000	\N	\N	
01a20573-5918-709b-9101-d802fc32ad6c	310112	闵行区	310000	\N	\N	
01a20573-5918-709b-9101-d803170bb538	310113	宝山区	310000	\N	\N	
01a20573-5918-709b-9101-d8044e5b1ba8	310114	嘉定区	310000	\N	\N	
01a20573-5918-709b-9101-d80549f77a14	310115	浦东新区	310000	\N	\N	
01a20573-5918-709b-9101-d8069cad58cb	310116	金山区	310000	\N	\N	
01a20573-5918-709b-9101-d807fd1e1f73	310117	松江区	310000	\N	\N	
01a20573-5918-709b-9101-d808ab902d7f	310118	青浦区	310000	\N	\N	
01a20573-5918-709b-9101-d809b8eea8cd	310119	南汇区	310000	\N	2009-04-24	310115
01a20573-5918-709b-9101-d80a340e0cee	310120	奉贤区	310000	\N	\N	
01a20573-5918-709b-9101-d80b206280a7	310151	崇明区	310000	2016-06-08	\N	
01a20573-5918-709b-9101-d80ca311ee50	310230	崇明县	310000	\N	2016-06-08	310151
01a20573-5918-709b-9101-d80d3b35eae2	320000	江苏省		\N	\N	
01a20573-5918-709b-9101-d80ef8330ad1	320100	南京市	320000	\N	\N	
01a20573-5918-709b-9101-d80f3e8b9ab5	320200	无锡市	320000	\N	\N	
01a20573-5918-709b-9101-d810d1bb7ecb	320300	徐州市	320000	\N	\N	
01a20573-5918-709b-9101-d811254c592e	320400	常州市	320000	\N	\N	
01a20573-5918-709b-9101-d81298eb7185	320481	溧阳市	320400	\N	\N	
01a20573-5918-709b-9101-d8130dcabe4e	320500	苏州市	320000	\N	\N	
01a20573-5918-709b-9101-d8140bc2817c	320509	吴江区	320500	2012-09-01	\N	
01a20573-5918-709b-9101-d815f1520519	320583	昆山市	320500	\N	\N	
01a20573-5918-709b-9101-d81600e1fd93	320584	吴江市	320500	\N	2012-09-01	320509
01a20573-5918-709b-9101-d817ae72d0dd	320600	南通市	320000	\N	\N	
01a20573-5918-709b-9101-d8188a2d2d69	320700	连云港市	320000	\N	\N	
01a20573-5918-709b-9101-d81928976be9	320800	淮安市	320000	\N	\N	
01a20573-5918-709b-9101-d81a9dc96bf0	320900	盐城市	320000	\N	\N	
01a20573-5918-709b-9101-d81b671d589d	321000	扬州市	320000	\N	\N	
01a20573-5918-709b-9101-d81c0f030434	321100	镇江市	320000	\N	\N	
01a20573-5918-709b-9101-d81d8456afd7	321200	泰州市	320000	\N	\N	
01a20573-5918-709b-9101-d81e05d2ac2b	321300	宿迁市	320000	\N	\N	
01a20573-5918-709b-9101-d81f17733e6d	330000	浙江省		\N	\N	
01a20573-5918-709b-9101-d820d2fa2b5f	330100	杭州市	330000	\N	\N	
01a20573-5918-709b-9101-d82105f19904	330200	宁波市	330000	\N	\N	
01a20573-5918-709b-9101-d822a6d9a8fb	330300	温州市	330000	\N	\N	
01a20573-5918-709b-9101-d823ea15c29a	330400	嘉兴市	330000	\N	\N	
01a20573-5918-709b-9101-d82464eec5aa	330421	嘉善县	330400	\N	\N	
01a20573-5918-709b-9101-d82589a3670d	330482	平湖市	330400	\N	\N	
01a20573-5918-709b-9101-d826ca3e06fc	330500	湖州市	330000	\N	\N	
01a20573-5918-709b-9101-d82716328e13	330600	绍兴市	330000	\N	\N	
01a20573-5918-709b-9101-d82872c27a89	330603	柯桥区	330600	2013-10-18	\N	
01a20573-5918-709b-9101-d8297c6c2994	330621	绍兴县	330600	\N	2013-10-18	330603
01a20573-5918-709b-9101-d82a47e32712	330700	金华市	330000	\N	\N	
01a20573-5918-709b-9101-d82b1d79d2d0	330800	衢州市	330000	\N	\N	
01a20573-5918-709b-9101-d82c041faf17	330900	舟山市	330000	\N	\N	
01a20573-5919-74e6-aecf-9f4dada62428	331000	台州市	330000	\N	\N	
01a20573-5919-74e6-aecf-9f4edb0e992e	331100	丽水市	330000	\N	\N	
01a20573-5919-74e6-aecf-9f4fb30cd9d3	340000	安徽省		\N	\N	
01a20573-5919-74e6-aecf-9f50fda20102	340100	合肥市	340000	\N	\N	
01a20573-5919-74e6-aecf-9f51569aa80e	340200	芜湖市	340000	\N	\N	
01a20573-5919-74e6-aecf-9f5294d15931	340300	蚌埠市	340000	\N	\N	
01a20573-5919-74e6-aecf-9f53f0c0958c	340400	淮南市	340000	\N	\N	
01a20573-5919-74e6-aecf-9f54468674c0	340500	马鞍山市	340000	\N	\N	
01a20573-5919-74e6-aecf-9f559af844c8	340600	淮北市	340000	\N	\N	
01a20573-5919-74e6-aecf-9f568263b1d1	340700	铜陵市	340000	\N	\N	
01a20573-5919-74e6-aecf-9f57dbc7d4c4	340800	安庆市	340000	\N	\N	
01a20573-5919-74e6-aecf-9f5839948d08	341000	黄山市	340000	\N	\N	
01a20573-5919-74e6-aecf-9f59c2b76c9a	341100	滁州市	340000	\N	\N	
01a20573-5919-74e6-aecf-9f5acfb2fb14	341200	阜阳市	340000	\N	\N	
01a20573-5919-74e6-aecf-9f5bccd7176f	341300	宿州市	340000	\N	\N	
01a20573-5919-74e6-aecf-9f5c7957f383	341400	巢湖市	340000	\N	2011-07-14	340100
01a20573-5919-74e6-aecf-9f5dd530c574	341500	六安市	340000	\N	\N	
01a20573-5919-74e6-aecf-9f5e617bb0cb	341600	亳州市	340000	\N	\N	
01a20573-5919-74e6-aecf-9f5f07961f81	341700	池州市	340000	\N	\N	
01a20573-5919-74e6-aecf-9f60fa6d4408	341800	宣城市	340000	\N	\N	
01a20573-5919-74e6-aecf-9f6162e5ee3e	341822	广德县	341800	\N	2019-07-12	341882
01a20573-5919-74e6-aecf-9f622f856a0d	341823	泾县	341800	\N	\N	
01a20573-5919-74e6-aecf-9f63984a42c7	341882	广德市	341800	2019-07-12	\N	
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
1	0001	1	1	Root	root	t	f	/		f		\N	\N	f	1	\N	f	\N	\N	\N	\N	Root	\N	\N	3f84c39a-96e4-4e9b-ae2b-3f9809612c7e	1	\N	\N
2	00010001	2	0	Welcome to your new Wagtail site!	home	t	f	/home/		f		\N	\N	f	1	\N	f	\N	\N	\N	\N	Welcome to your new Wagtail site!	\N	\N	80abb3f8-75cc-4ea9-acb5-7c8071cdda5d	1	\N	\N
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

SELECT pg_catalog.setval('public.auth_permission_id_seq', 359, true);


--
-- Name: django_content_type_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.django_content_type_id_seq', 89, true);


--
-- Name: django_migrations_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.django_migrations_id_seq', 269, true);


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
-- Name: orgs_allianceseat a_region_sits_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orgs_allianceseat
    ADD CONSTRAINT a_region_sits_once UNIQUE (alliance_id, region_id);


--
-- Name: conference_party a_region_takes_part_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_party
    ADD CONSTRAINT a_region_takes_part_once UNIQUE (conference_id, region_id);


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
-- Name: conference_conference conference_conference_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_conference
    ADD CONSTRAINT conference_conference_pkey PRIMARY KEY (id);


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
-- Name: conference_opinions conference_opinions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_opinions
    ADD CONSTRAINT conference_opinions_pkey PRIMARY KEY (id);


--
-- Name: conference_part conference_part_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_part
    ADD CONSTRAINT conference_part_pkey PRIMARY KEY (id);


--
-- Name: conference_party conference_party_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_party
    ADD CONSTRAINT conference_party_pkey PRIMARY KEY (id);


--
-- Name: conference_report conference_report_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_report
    ADD CONSTRAINT conference_report_pkey PRIMARY KEY (id);


--
-- Name: conference_reportversion conference_reportversion_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_reportversion
    ADD CONSTRAINT conference_reportversion_pkey PRIMARY KEY (id);


--
-- Name: conference_task conference_task_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_task
    ADD CONSTRAINT conference_task_pkey PRIMARY KEY (id);


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
-- Name: news_infringementreport one_complaint_per_receipt_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_infringementreport
    ADD CONSTRAINT one_complaint_per_receipt_number UNIQUE (year, serial);


--
-- Name: conference_field one_field_per_position; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_field
    ADD CONSTRAINT one_field_per_position UNIQUE (conference_id, "position");


--
-- Name: conference_report one_live_report_per_part_and_period; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_report
    ADD CONSTRAINT one_live_report_per_part_and_period UNIQUE (part_id, year, quarter);


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
-- Name: conference_task one_task_per_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_task
    ADD CONSTRAINT one_task_per_number UNIQUE (opinions_id, kind, number);


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
-- Name: conference_conference_alliance_id_d034a3e6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_conference_alliance_id_d034a3e6 ON public.conference_conference USING btree (alliance_id);


--
-- Name: conference_conference_host_id_70a4caf4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_conference_host_id_70a4caf4 ON public.conference_conference USING btree (host_id);


--
-- Name: conference_conference_org_id_9b04bc48; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_conference_org_id_9b04bc48 ON public.conference_conference USING btree (org_id);


--
-- Name: conference_decision_by_id_69d49454; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_decision_by_id_69d49454 ON public.conference_decision USING btree (by_id);


--
-- Name: conference_decision_org_id_b750a95c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_decision_org_id_b750a95c ON public.conference_decision USING btree (org_id);


--
-- Name: conference_field_conference_id_f2180e76; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_field_conference_id_f2180e76 ON public.conference_field USING btree (conference_id);


--
-- Name: conference_figure_version_id_ef5cbc36; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_figure_version_id_ef5cbc36 ON public.conference_figure USING btree (version_id);


--
-- Name: conference_opinions_conference_id_557f3b98; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_opinions_conference_id_557f3b98 ON public.conference_opinions USING btree (conference_id);


--
-- Name: conference_opinions_org_id_981d1f45; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_opinions_org_id_981d1f45 ON public.conference_opinions USING btree (org_id);


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
-- Name: conference_report_org_id_cd7dd22f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_report_org_id_cd7dd22f ON public.conference_report USING btree (org_id);


--
-- Name: conference_report_part_id_81e4e5b2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_report_part_id_81e4e5b2 ON public.conference_report USING btree (part_id);


--
-- Name: conference_reportversion_report_id_c42daf65; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_reportversion_report_id_c42daf65 ON public.conference_reportversion USING btree (report_id);


--
-- Name: conference_reportversion_submitted_by_id_a50b56df; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_reportversion_submitted_by_id_a50b56df ON public.conference_reportversion USING btree (submitted_by_id);


--
-- Name: conference_task_lead_id_1ae5e7ec; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_task_lead_id_1ae5e7ec ON public.conference_task USING btree (lead_id);


--
-- Name: conference_task_opinions_id_c93b7981; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_task_opinions_id_c93b7981 ON public.conference_task USING btree (opinions_id);


--
-- Name: content_object_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX content_object_idx ON public.wagtailcore_revision USING btree (content_type_id, object_id);


--
-- Name: credit_code_is_unique; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX credit_code_is_unique ON public.orgs_organisation USING btree (region_id, credit_code) WHERE (NOT ((credit_code)::text = ''::text));


--
-- Name: django_session_expire_date_a5c62663; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);


--
-- Name: django_session_session_key_c0390e0f_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);


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
-- Name: one_current_division_per_code; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_current_division_per_code ON public.orgs_division USING btree (code) WHERE (valid_to IS NULL);


--
-- Name: one_federation_per_region; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_federation_per_region ON public.orgs_organisation USING btree (region_id) WHERE (((kind)::text = 'federation'::text) AND ((status)::text = 'active'::text));


--
-- Name: one_live_link_of_a_kind; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_live_link_of_a_kind ON public.orgs_organisationlink USING btree (child_id, parent_id, kind) WHERE (valid_to IS NULL);


--
-- Name: one_live_membership_per_person; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_live_membership_per_person ON public.people_member USING btree (region_id, id_number_index) WHERE ((status)::text = ANY ((ARRAY['applied'::character varying, 'active'::character varying, 'suspended'::character varying, 'retired'::character varying])::text[]));


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
-- Name: conference_conference conference_conference_org_id_9b04bc48_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_conference
    ADD CONSTRAINT conference_conference_org_id_9b04bc48_fk_orgs_organisation_id FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


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
-- Name: conference_opinions conference_opinions_conference_id_557f3b98_fk_conferenc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_opinions
    ADD CONSTRAINT conference_opinions_conference_id_557f3b98_fk_conferenc FOREIGN KEY (conference_id) REFERENCES public.conference_conference(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_opinions conference_opinions_org_id_981d1f45_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_opinions
    ADD CONSTRAINT conference_opinions_org_id_981d1f45_fk_orgs_organisation_id FOREIGN KEY (org_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


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
-- Name: conference_task conference_task_lead_id_1ae5e7ec_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_task
    ADD CONSTRAINT conference_task_lead_id_1ae5e7ec_fk_orgs_organisation_id FOREIGN KEY (lead_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conference_task conference_task_opinions_id_c93b7981_fk_conference_opinions_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_task
    ADD CONSTRAINT conference_task_opinions_id_c93b7981_fk_conference_opinions_id FOREIGN KEY (opinions_id) REFERENCES public.conference_opinions(id) DEFERRABLE INITIALLY DEFERRED;


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


