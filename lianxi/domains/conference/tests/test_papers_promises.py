"""Raw SQL against the promise: adopted only when every party has signed the same text."""

from __future__ import annotations

import datetime as dt
import threading

import pytest
from django.db import IntegrityError, connection, transaction

from lianxi.domains.conference.actions import papers as actions
from lianxi.domains.conference.models import Adoption, Countersignature, Line, Paper, PaperVersion, Wording
from lianxi.domains.conference.queries import papers as queries
from lianxi.kernel.keys import uuid7
from lianxi.kernel.orgs.models import Region
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail.models import Event
from tests.factories import conference_papers as make

pytestmark = pytest.mark.django_db
NOW = dt.datetime(2022, 9, 9, 9, tzinfo=dt.UTC)


@pytest.fixture
def paper(conference, officer_of) -> Paper:
    return make.make_signing(conference, by=officer_of("沪"), title="工作意见")


def version_of(paper: Paper) -> PaperVersion:
    return queries.newest_version(paper)


def run(sql: str, *params: object) -> None:
    with connection.cursor() as cursor:
        cursor.execute(sql, params)


@transaction.atomic
def attempt(sql: str, *params: object) -> None:
    run(sql, *params)
    run("set constraints all immediate")


def broken(sql: str, *params: object) -> str:
    """The constraint a statement breaks, those checked at the end of a transaction included."""
    with pytest.raises(IntegrityError) as error:
        attempt(sql, *params)
    return error.value.__cause__.diag.constraint_name


INSERT_VERSION = (
    "insert into conference_paperversion (id, paper_id, number, title, canonical, digest, note, made_by_id, made_at)"
    " values (%s, %s, %s, %s, %s, %s, '', %s, %s)"
)
INSERT_TEXT = (
    "insert into conference_clausetext (id, version_id, clause_id, position, level, heading, text)"
    " values (%s, %s, %s, %s, %s, %s, %s)"
)
INSERT_SIGNATURE = (
    "insert into conference_countersignature"
    " (id, version_id, region_id, org_id, answer, digest, comment, office, by_id, at)"
    " values (%s, %s, %s, %s, %s, %s, '', '主席', %s, %s)"
)
INSERT_ADOPTION = "insert into conference_adoption (id, paper_id, version_id, at) values (%s, %s, %s, %s)"


def version_row(paper: Paper, number: int, wording: Wording | None = None, **other: str) -> list[object]:
    wording = wording or Wording("工作意见", ())
    title, digest = other.get("title", wording.title), other.get("digest", wording.digest)
    return [uuid7(), paper.pk, number, title, wording.canonical, digest, _someone(), NOW]


def signature_row(
    version: PaperVersion, region: Region, answer: str = "agree", digest: str = ""
) -> list[object]:
    org = Paper.objects.get(pk=version.paper_id).org_id
    return [uuid7(), version.pk, region.pk, org, answer, digest or version.digest, _someone(), NOW]


def adoption_row(version: PaperVersion) -> list[object]:
    return [uuid7(), version.paper_id, version.pk, NOW]


def _someone() -> object:
    return User.objects.order_by("id").values_list("pk", flat=True)[0]


# What is signed


@pytest.mark.parametrize(
    "sql",
    [
        "update conference_paperversion set note = 'x'",
        "update conference_paperversion set canonical = canonical || ' '",
        "delete from conference_paperversion",
        "update conference_clausetext set text = '改了'",
        "delete from conference_clausetext",
        "update conference_clause set key = 'c9' where key = 'c1'",
        "update conference_countersignature set answer = 'agree'",
        "delete from conference_countersignature",
        "update conference_adoption set at = now()",
        "delete from conference_adoption",
    ],
)
def test_what_was_signed_is_never_touched(paper, sql):
    make.sign_all(paper)
    assert broken(sql) == "signed_texts_never_change"


def test_the_database_reckons_the_fingerprint_itself(paper):
    row = version_row(paper, 2, digest="0" * 64)
    assert broken(INSERT_VERSION, *row) == "the_digest_is_of_the_text"


@pytest.mark.parametrize("number", [1, 3])
def test_versions_leave_no_gap(paper, number):
    assert broken(INSERT_VERSION, *version_row(paper, number)) == "paper_versions_have_no_gaps"


def test_no_clause_is_slipped_under_a_signed_text(paper):
    version = version_of(paper)
    clause = paper.clauses.create(key="c6")
    row = [uuid7(), version.pk, clause.pk, 6, 2, "（三）混入的一条", "没有人签过。"]
    assert broken(INSERT_TEXT, *row) == "the_clauses_are_those_of_the_signed_text"


def test_a_version_without_its_clauses_is_none(paper):
    wording = Wording("工作意见", (Line(1, "一、甲", "", "c1"),))
    row = version_row(paper, 2, wording)
    assert broken(INSERT_VERSION, *row) == "the_clauses_are_those_of_the_signed_text"


def test_the_title_is_that_of_the_signed_text(paper):
    row = version_row(paper, 2, title="另一个题目")
    assert broken(INSERT_VERSION, *row) == "the_clauses_are_those_of_the_signed_text"


# Who signs what


def test_a_signature_names_the_hash_of_the_text(paper, federations):
    row = signature_row(version_of(paper), federations["苏"].region, digest="f" * 64)
    assert broken(INSERT_SIGNATURE, *row) == "a_signature_is_on_the_exact_text"


def test_an_older_version_is_not_signed(paper, federations, officer_of):
    first = version_of(paper)
    make.make_version(paper, make.reworded(first, "c3", "六场。"), by=officer_of("沪"))
    actions.put_to_signature(paper, by=officer_of("沪"))
    row = signature_row(first, federations["苏"].region)
    assert broken(INSERT_SIGNATURE, *row) == "only_the_newest_version_is_signed"


def test_a_draft_is_not_signed(conference, federations):
    draft = make.make_paper(conference)
    row = signature_row(make.make_version(draft), federations["苏"].region)
    assert broken(INSERT_SIGNATURE, *row) == "a_paper_is_signed_while_it_is_put_to_signature"


def test_nothing_is_signed_after_adoption_even_before_the_state_has_moved(paper, federations):
    make.sign(paper, *(federations[short] for short in "沪苏浙"))
    version = version_of(paper)
    run(INSERT_SIGNATURE, *signature_row(version, federations["皖"].region))
    run(INSERT_ADOPTION, *adoption_row(version))
    row = signature_row(version, federations["皖"].region, answer="object")
    assert broken(INSERT_SIGNATURE, *row) == "a_paper_is_signed_while_it_is_put_to_signature"


def test_a_region_that_is_no_party_does_not_sign(paper):
    guest = Region.objects.create(code="360000", name="江西省", short="赣", colour="")
    row = signature_row(version_of(paper), guest)
    assert broken(INSERT_SIGNATURE, *row) == "only_parties_sign"


# Adoption


@pytest.mark.parametrize("missing", list("沪苏浙皖"))
def test_three_of_four_adopt_nothing_whoever_is_missing(paper, federations, missing):
    make.sign(paper, *(org for short, org in federations.items() if short != missing))
    constraint = "adopted_only_when_every_party_signed_the_same_text"
    assert broken(INSERT_ADOPTION, *adoption_row(version_of(paper))) == constraint


def test_the_last_word_counts_not_the_best(paper, federations):
    make.sign(paper, *(federations[short] for short in "沪苏浙"))
    version, anhui = version_of(paper), federations["皖"].region
    run(INSERT_SIGNATURE, *signature_row(version, anhui))
    run(INSERT_SIGNATURE.replace("''", "'再想想'"), *signature_row(version, anhui, answer="object"))
    constraint = "adopted_only_when_every_party_signed_the_same_text"
    assert broken(INSERT_ADOPTION, *adoption_row(version)) == constraint


def test_signatures_on_different_texts_are_not_unanimity(paper, federations, officer_of):
    make.sign(paper, federations["沪"], federations["苏"])
    first = version_of(paper)
    make.make_version(paper, make.reworded(first, "c3", "六场。"), by=officer_of("沪"))
    actions.put_to_signature(paper, by=officer_of("沪"))
    make.sign(paper, federations["浙"], federations["皖"])
    constraint = "adopted_only_when_every_party_signed_the_same_text"
    assert broken(INSERT_ADOPTION, *adoption_row(first)) == constraint
    assert broken(INSERT_ADOPTION, *adoption_row(version_of(paper))) == constraint


def test_one_paper_is_not_adopted_on_the_words_of_another(paper, conference):
    other = make.make_adopted(conference, title="另一份")
    stolen = [uuid7(), paper.pk, other.adoption.version_id, NOW]
    assert broken(INSERT_ADOPTION, *stolen) == "adopted_only_when_every_party_signed_the_same_text"


@pytest.mark.parametrize(
    "sql",
    [
        "delete from conference_party where conference_id = %s",
        "update conference_party set position = position + 10 where conference_id = %s",
    ],
)
def test_nobody_is_struck_from_those_who_have_to_sign(paper, sql):
    assert broken(sql, paper.conference_id) == "parties_stay_while_a_paper_is_signed"


@pytest.mark.parametrize("state", ["adopted", "issued", "archived"])
def test_a_paper_says_adopted_only_when_it_was(paper, state):
    sql = "update conference_paper set state = %s, document_number = '1', issued_on = '2022-01-01' where id = %s"
    assert broken(sql, state, paper.pk) == "an_issued_paper_was_adopted_by_all"


@pytest.mark.parametrize("state", ["registered", "drafting", "countersigning"])
def test_an_adopted_paper_stays_adopted(paper, state):
    make.sign_all(paper)
    sql = "update conference_paper set state = %s where id = %s"
    assert broken(sql, state, paper.pk) == "an_adopted_paper_stays_adopted"


def test_an_adopted_paper_has_no_new_version(paper):
    make.sign_all(paper)
    assert broken(INSERT_VERSION, *version_row(paper, 2)) == "an_adopted_paper_has_no_new_version"


def test_an_issued_paper_has_a_number_and_a_day(paper):
    make.sign_all(paper)
    sql = "update conference_paper set state = 'issued' where id = %s"
    assert broken(sql, paper.pk) == "an_issued_paper_has_number_and_day"


# At the same time


race_test = [pytest.mark.race, pytest.mark.django_db(transaction=True)]


def fresh(paper: Paper) -> Paper:
    return Paper.objects.select_related("conference", "org__region").get(pk=paper.pk)


class TestRaces:
    pytestmark = race_test

    def test_four_sign_at_once_and_the_paper_is_adopted_once(self, paper, officer_of, race):
        leaders = [officer_of(short, role="leader") for short in "沪苏浙皖"]
        digest = version_of(paper).digest

        def sign(leader: User) -> object:
            by = User.objects.get(pk=leader.pk)
            return actions.sign(fresh(paper), by=by, answer="agree", digest=digest)

        results = race(sign, leaders, threads=4)
        assert all(isinstance(result, Countersignature) for result in results)
        assert Adoption.objects.filter(paper=paper).count() == 1
        assert Event.objects.filter(action="paper.adopted").count() == 1
        assert fresh(paper).state == "adopted"

    def test_a_changed_word_and_the_last_signature_never_both_win(self, paper, federations, officer_of, race):
        """Adopted with one version, or a second version and no adoption."""
        make.sign(paper, *(federations[short] for short in "沪苏浙"))
        first = version_of(paper)
        leader, officer = officer_of("皖", role="leader"), officer_of("沪")

        def act(what: str) -> object:
            mine = fresh(paper)
            if what == "sign":
                by = User.objects.get(pk=leader.pk)
                return actions.sign(mine, by=by, answer="agree", digest=first.digest)
            by = User.objects.get(pk=officer.pk)
            lines = make.reworded(first, "c3", "六场。")
            return actions.save_version(mine, by=by, base=1, title=first.title, lines=lines)

        results = race(act, ["sign", "save"], threads=2)
        assert sum(isinstance(result, Refused) for result in results) == 1
        is_adopted = Adoption.objects.filter(paper=paper).exists()
        assert (is_adopted, paper.versions.count()) in {(True, 1), (False, 2)}
        assert fresh(paper).state == ("adopted" if is_adopted else "drafting")

    def test_two_editors_save_one_version(self, paper, officer_of, race):
        first = version_of(paper)

        def save(words: str) -> object:
            by = User.objects.get(pk=officer_of("沪").pk)
            lines = make.reworded(first, "c3", words)
            return actions.save_version(fresh(paper), by=by, base=1, title=first.title, lines=lines)

        officer_of("沪")
        results = race(save, [f"{n}场。" for n in range(6)], threads=6)
        assert sum(isinstance(result, PaperVersion) for result in results) == 1
        assert sum(isinstance(result, actions.Overtaken) for result in results) == 5

    def test_a_version_in_raw_sql_waits_for_an_adoption_under_way(self, paper, federations):
        """Without the lock both would commit, and an adopted paper would have a newer text."""
        make.sign(paper, *(federations[short] for short in "沪苏浙"))
        version = version_of(paper)
        run(INSERT_SIGNATURE, *signature_row(version, federations["皖"].region))
        said: list[str] = []

        def save() -> None:
            try:
                said.append(broken(INSERT_VERSION, *version_row(paper, 2)))
            finally:
                connection.close()

        with transaction.atomic():
            run(INSERT_ADOPTION, *adoption_row(version))
            thread = threading.Thread(target=save)
            thread.start()
            thread.join(timeout=0.5)
            assert thread.is_alive()  # it waits
        thread.join()
        assert said == ["an_adopted_paper_has_no_new_version"]
