"""What CHECK cannot say: rules over two tables, and numbers without gaps."""

from django.db import migrations

FORWARD = """
-- N-21: `live` stands on Wagtail's table, origin and editor on ours. Deferred, because Django writes
-- the two rows one after the other.
create function news_check_published_article() returns trigger language plpgsql as $$
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

create constraint trigger news_article_keeps_its_promise after insert or update on news_articlepage
  deferrable initially deferred for each row execute function news_check_published_article();
create constraint trigger news_page_keeps_its_promise after update of live on wagtailcore_page
  deferrable initially deferred for each row when (new.live) execute function news_check_published_article();

create function news_keep_withdrawal() returns trigger language plpgsql as $$
begin
  raise exception 'article % was withdrawn and stays so', old.page_ptr_id
    using errcode = 'check_violation', constraint = 'withdrawal_is_final';
end $$;

create trigger news_withdrawn_article_stays_withdrawn before update on news_articlepage
  for each row when (
    old.withdrawn_at is not null
    and (new.withdrawn_at, new.withdrawn_reason) is distinct from (old.withdrawn_at, old.withdrawn_reason)
  ) execute function news_keep_withdrawal();

create function news_check_receipt_number() returns trigger language plpgsql as $$
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

create trigger news_receipt_follows_its_predecessor before insert on news_infringementreport
  for each row execute function news_check_receipt_number();
create trigger news_receipt_number_stays before update of year, serial on news_infringementreport
  for each row when (old.year <> new.year or old.serial <> new.serial)
  execute function news_check_receipt_number();
create trigger news_receipt_is_never_deleted before delete on news_infringementreport
  for each row execute function news_check_receipt_number();
"""

BACKWARD = """
drop trigger news_receipt_is_never_deleted on news_infringementreport;
drop trigger news_receipt_number_stays on news_infringementreport;
drop trigger news_receipt_follows_its_predecessor on news_infringementreport;
drop function news_check_receipt_number();
drop trigger news_withdrawn_article_stays_withdrawn on news_articlepage;
drop function news_keep_withdrawal();
drop trigger news_page_keeps_its_promise on wagtailcore_page;
drop trigger news_article_keeps_its_promise on news_articlepage;
drop function news_check_published_article();
"""


class Migration(migrations.Migration):
    dependencies = [("news", "0001_initial")]
    operations = [migrations.RunSQL(FORWARD, BACKWARD)]
