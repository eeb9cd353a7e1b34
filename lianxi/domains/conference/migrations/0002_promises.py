"""What CHECK cannot say: texts that never change, adoption by all, closed meetings, shares of 100."""

from django.db import migrations

FORWARD = """
-- Texts, signatures and adoptions are written once.
create function conference_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is written once', tg_table_name
    using errcode = 'check_violation', constraint = 'signed_texts_never_change';
end $$;
create trigger conference_version_never_changes before update or delete on conference_paperversion
  for each row execute function conference_refuse_change();
create trigger conference_text_never_changes before update or delete on conference_clausetext
  for each row execute function conference_refuse_change();
create trigger conference_signature_never_changes before update or delete on conference_countersignature
  for each row execute function conference_refuse_change();
create trigger conference_adoption_never_changes before update or delete on conference_adoption
  for each row execute function conference_refuse_change();

-- The hash is that of the text, by the database's own arithmetic.
alter table conference_paperversion add constraint the_digest_is_of_the_text
  check (digest = encode(sha256(convert_to(canonical, 'UTF8')), 'hex'));

-- A version follows the one before it, and nothing follows an adopted one.
create function conference_check_version() returns trigger language plpgsql as $$
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
create trigger conference_version_follows before insert on conference_paperversion
  for each row execute function conference_check_version();

-- Whoever signs, signs the newest wording, by its hash, while it is put to signature, for a party.
create function conference_check_signature() returns trigger language plpgsql as $$
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
create trigger conference_signature_is_on_the_text before insert on conference_countersignature
  for each row execute function conference_check_signature();

-- Adopted only when every party's last word on this very version is a signature.
create function conference_check_adoption() returns trigger language plpgsql as $$
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
create trigger conference_adoption_is_unanimous before insert on conference_adoption
  for each row execute function conference_check_adoption();

-- A paper's state says adopted, issued or archived only with an adoption behind it.
create function conference_check_paper() returns trigger language plpgsql as $$
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
create trigger conference_paper_keeps_its_promise before insert or update on conference_paper
  for each row execute function conference_check_paper();

-- The clauses shown are those of the text that is hashed; checked when the transaction ends.
create function conference_check_clauses() returns trigger language plpgsql as $$
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
create constraint trigger conference_version_has_its_clauses after insert on conference_paperversion
  deferrable initially deferred for each row execute function conference_check_clauses();
create constraint trigger conference_text_is_of_the_version after insert on conference_clausetext
  deferrable initially deferred for each row execute function conference_check_clauses();
create trigger conference_clause_keeps_its_key before update on conference_clause
  for each row execute function conference_refuse_change();

-- Nobody is struck from those who have to sign, and nobody is added afterwards.
create function conference_keep_parties() returns trigger language plpgsql as $$
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
create trigger conference_parties_stay before insert or update or delete on conference_party
  for each row execute function conference_keep_parties();

-- Closed is read-only: what was on the agenda, who was there, what was decided.
create function conference_refuse_when_closed(meeting uuid) returns void language plpgsql as $$
begin
  if exists (select from conference_conference where id = meeting and state = 'closed') then
    raise exception 'meeting % is closed', meeting
      using errcode = 'check_violation', constraint = 'a_closed_meeting_is_read_only';
  end if;
end $$;
create function conference_keep_closed() returns trigger language plpgsql as $$
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
create trigger conference_section_of_a_closed_meeting before insert or update or delete
  on conference_section for each row execute function conference_keep_closed();
create trigger conference_item_of_a_closed_meeting before insert or update or delete
  on conference_item for each row execute function conference_keep_closed();
create trigger conference_outcome_of_a_closed_meeting before insert or update or delete
  on conference_outcome for each row execute function conference_keep_closed();
create trigger conference_voice_of_a_closed_meeting before insert or update or delete
  on conference_voice for each row execute function conference_keep_closed();
create trigger conference_speaker_of_a_closed_meeting before insert or update or delete
  on conference_speaker for each row execute function conference_keep_closed();
create trigger conference_participant_of_a_closed_meeting before insert or update or delete
  on conference_participant for each row execute function conference_keep_closed();
create trigger conference_sign_in_of_a_closed_meeting before insert or update or delete
  on conference_signin for each row execute function conference_keep_closed();

-- One item runs at a time, and only while the meeting does. The meeting's row is the lock.
create function conference_check_running() returns trigger language plpgsql as $$
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
create trigger conference_one_item_runs before insert or update on conference_item
  for each row when (new.began_at is not null and new.ended_at is null)
  execute function conference_check_running();

-- Outcomes are recorded while the meeting runs; later they may be withdrawn, never re-worded.
create function conference_check_outcome() returns trigger language plpgsql as $$
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
create trigger conference_outcome_while_it_runs before insert or update on conference_outcome
  for each row execute function conference_check_outcome();
create trigger conference_voice_never_changes before update or delete on conference_voice
  for each row execute function conference_refuse_change();

-- A decision carries the voice of every federation present at that moment, and of nobody else.
create function conference_check_voices() returns trigger language plpgsql as $$
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
create constraint trigger conference_decision_has_voices after insert on conference_outcome
  deferrable initially deferred for each row execute function conference_check_voices();
create constraint trigger conference_voices_are_of_those_present after insert on conference_voice
  deferrable initially deferred for each row execute function conference_check_voices();

create function conference_stay_closed() returns trigger language plpgsql as $$
begin
  raise exception 'meeting % stays closed', old.id
    using errcode = 'check_violation', constraint = 'a_closed_meeting_stays_closed';
end $$;
create trigger conference_closed_stays_closed before update on conference_conference
  for each row when (old.state = 'closed' and new.state <> 'closed')
  execute function conference_stay_closed();

-- All shares of an event make 100; checked when the transaction ends.
create function conference_check_shares() returns trigger language plpgsql as $$
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
create constraint trigger conference_shares_make_100 after insert or update or delete on conference_share
  deferrable initially deferred for each row execute function conference_check_shares();

-- A notice goes out once the meeting is announced, and is never written again.
create function conference_check_notice() returns trigger language plpgsql as $$
begin
  if exists (select from conference_conference where id = new.conference_id and state = 'draft') then
    raise exception 'meeting % is a draft', new.conference_id
      using errcode = 'check_violation', constraint = 'no_invitation_leaves_before_the_meeting_is_opened';
  end if;
  return new;
end $$;
create trigger conference_notice_leaves_an_open_meeting before insert on conference_notice
  for each row execute function conference_check_notice();
create trigger conference_notice_never_changes before update or delete on conference_notice
  for each row execute function conference_refuse_change();

-- A deputy stands for a colleague of the same federation who does not come.
create function conference_check_deputy() returns trigger language plpgsql as $$
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
create trigger conference_deputy_stands_for_a_colleague after insert or update on conference_participant
  for each row execute function conference_check_deputy();

-- Signed in is who comes, to a meeting that was announced; whoever signed in does not become absent.
create function conference_check_sign_in() returns trigger language plpgsql as $$
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
create trigger conference_sign_in_is_of_who_comes before insert or update on conference_signin
  for each row execute function conference_check_sign_in();
create function conference_keep_present() returns trigger language plpgsql as $$
begin
  if exists (select from conference_signin where participant_id = new.id) then
    raise exception 'participant % has signed in', new.id
      using errcode = 'check_violation', constraint = 'whoever_signed_in_is_not_absent';
  end if;
  return new;
end $$;
create trigger conference_signed_in_stays_coming before update on conference_participant
  for each row when (old.reply = 'coming' and new.reply <> 'coming')
  execute function conference_keep_present();

-- A task never closes itself: closed is what the host's ruling says, asked for is what waits for one.
create function conference_check_closing() returns trigger language plpgsql as $$
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
create constraint trigger conference_task_never_closes_itself after insert or update on conference_task
  deferrable initially deferred for each row when (new.state in ('closing', 'closed'))
  execute function conference_check_closing();
"""

BACKWARD = """
drop trigger conference_task_never_closes_itself on conference_task;
drop function conference_check_closing;
drop trigger conference_signed_in_stays_coming on conference_participant;
drop trigger conference_sign_in_is_of_who_comes on conference_signin;
drop trigger conference_deputy_stands_for_a_colleague on conference_participant;
drop trigger conference_notice_never_changes on conference_notice;
drop trigger conference_notice_leaves_an_open_meeting on conference_notice;
drop function conference_keep_present, conference_check_sign_in, conference_check_deputy,
  conference_check_notice;
drop trigger conference_shares_make_100 on conference_share;
drop trigger conference_closed_stays_closed on conference_conference;
drop trigger conference_one_item_runs on conference_item;
drop trigger conference_outcome_while_it_runs on conference_outcome;
drop trigger conference_decision_has_voices on conference_outcome;
drop trigger conference_voices_are_of_those_present on conference_voice;
drop function conference_check_running, conference_check_outcome, conference_check_voices;
drop trigger conference_paper_keeps_its_promise on conference_paper;
drop function conference_check_clauses cascade;
drop function conference_keep_parties cascade;
drop trigger conference_adoption_is_unanimous on conference_adoption;
drop trigger conference_signature_is_on_the_text on conference_countersignature;
drop trigger conference_version_follows on conference_paperversion;
alter table conference_paperversion drop constraint the_digest_is_of_the_text;
drop function conference_check_shares, conference_stay_closed, conference_check_paper,
  conference_check_adoption, conference_check_signature, conference_check_version;
drop function conference_keep_closed cascade;
drop function conference_refuse_when_closed;
drop function conference_refuse_change cascade;
"""


class Migration(migrations.Migration):
    dependencies = [("conference", "0001_initial")]
    operations = [migrations.RunSQL(FORWARD, BACKWARD)]
