"""The trail is written once: the database itself refuses to change or empty it."""

from django.db import migrations

FORWARD = """
create function trail_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the trail is append-only: % on % refused', tg_op, tg_table_name
    using errcode = 'insufficient_privilege';
end $$;

create trigger trail_event_is_append_only before update or delete on trail_event
  for each row execute function trail_refuse_change();
create trigger trail_event_is_never_emptied before truncate on trail_event
  for each statement execute function trail_refuse_change();
create trigger trail_seal_is_append_only before update or delete on trail_seal
  for each row execute function trail_refuse_change();
create trigger trail_seal_is_never_emptied before truncate on trail_seal
  for each statement execute function trail_refuse_change();

create function trail_await_seal() returns trigger language plpgsql as $$
begin
  insert into trail_pendingevent (event_id) values (new.id);
  return null;
end $$;

create trigger trail_event_awaits_its_seal after insert on trail_event
  for each row execute function trail_await_seal();
"""

BACKWARD = """
drop trigger trail_event_awaits_its_seal on trail_event;
drop trigger trail_event_is_append_only on trail_event;
drop trigger trail_event_is_never_emptied on trail_event;
drop trigger trail_seal_is_append_only on trail_seal;
drop trigger trail_seal_is_never_emptied on trail_seal;
drop function trail_await_seal();
drop function trail_refuse_change();
"""


class Migration(migrations.Migration):
    dependencies = [("trail", "0001_initial")]
    operations = [migrations.RunSQL(FORWARD, BACKWARD)]
