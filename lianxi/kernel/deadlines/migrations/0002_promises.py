"""What CHECK cannot say: rules over two tables."""

from django.db import migrations

FORWARD = """
-- Whether an extension was asked in time is measured by its clock, not by what the writer says.
create function deadlines_take_due_of_clock() returns trigger language plpgsql as $$
begin
  select coalesce(approved_due, original_due) into new.due_then
    from deadlines_clock where id = new.clock_id;
  return new;
end $$;

create trigger extension_takes_the_due_of_its_clock before insert on deadlines_extension
  for each row execute function deadlines_take_due_of_clock();

create function deadlines_keep_extension() returns trigger language plpgsql as $$
begin
  raise exception 'extension % was asked and stays as asked', old.id
    using errcode = 'check_violation', constraint = 'an_extension_stays_as_it_was_asked';
end $$;

create trigger extension_stays_as_it_was_asked before update on deadlines_extension
  for each row execute function deadlines_keep_extension();

create function deadlines_check_approved_due() returns trigger language plpgsql as $$
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

create trigger clock_keeps_its_promise before insert or update on deadlines_clock
  for each row when (new.approved_due is not null) execute function deadlines_check_approved_due();
"""

BACKWARD = """
drop trigger clock_keeps_its_promise on deadlines_clock;
drop trigger extension_stays_as_it_was_asked on deadlines_extension;
drop trigger extension_takes_the_due_of_its_clock on deadlines_extension;
drop function deadlines_check_approved_due();
drop function deadlines_keep_extension();
drop function deadlines_take_due_of_clock();
"""


class Migration(migrations.Migration):
    dependencies = [("deadlines", "0001_initial")]
    operations = [migrations.RunSQL(FORWARD, BACKWARD)]
