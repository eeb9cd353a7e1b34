"""A published rule is never edited: only its end and its withdrawal are written later."""

from django.db import migrations

FORWARD = """
create function rulebook_keep_published() returns trigger language plpgsql as $$
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

create trigger rulebook_rule_is_never_edited before update or delete on rulebook_rule
  for each row execute function rulebook_keep_published();
"""

BACKWARD = """
drop trigger rulebook_rule_is_never_edited on rulebook_rule;
drop function rulebook_keep_published();
"""


class Migration(migrations.Migration):
    dependencies = [("rulebook", "0001_initial")]
    operations = [migrations.RunSQL(FORWARD, BACKWARD)]
