"""A filled sheet on its way in: checked by a job, saved by another, whole or not at all."""

import io
from pathlib import Path

import openpyxl
import pytest
from procrastinate.contrib.django import app

from lianxi.kernel.files import shelf
from lianxi.kernel.files.tests import samples as files
from lianxi.kernel.jobs.models import Job
from lianxi.kernel.orgs.models import Division
from lianxi.kernel.refusal import Refused
from lianxi.kernel.spreadsheets import actions, queries, rules
from lianxi.kernel.spreadsheets.kinds import ImportKind
from lianxi.kernel.spreadsheets.models import Import
from lianxi.kernel.spreadsheets.reading import read
from lianxi.kernel.spreadsheets.sheets import Field, Row, Sheet, at
from lianxi.kernel.spreadsheets.template import template
from lianxi.kernel.trail.models import Event
from tests.factories.spreadsheets import make_import, make_upload, make_xlsx

pytestmark = pytest.mark.django_db

SHEET = Sheet(
    "街道名册",
    [Field("代码", required=True, name="code", longest=6), Field("名称", name="name")],
    unique=["code"],
)
KIND = ImportKind(
    code="tests.streets",
    title="街道名册",
    sheet=SHEET,
    check_task="tests.spreadsheets.check",
    save_task="tests.spreadsheets.save",
    permission="members.enrol",
)
HEAD = ["代码", "名称"]


def refuse_known(rows: list[Row]) -> None:
    known = set(Division.objects.values_list("code", flat=True))
    for row in rows:
        if row["code"] in known:
            row.refuse("code", "系统里已有这个代码。")


def enter(rows: list[Row], by) -> None:
    for row in rows:
        with at(row):
            if row["name"] == "不要":
                raise Refused("这个名称不能用。")
            Division.objects.create(code=row["code"], name=f"{row['name']} {by.office}")


@app.task(name=KIND.check_task)
def check_streets(job_id: str, import_id: str) -> None:
    actions.check(import_id, job_id, SHEET, refuse_known)


@app.task(name=KIND.save_task)
def save_streets(job_id: str, import_id: str) -> None:
    actions.save(import_id, job_id, SHEET, enter)


@pytest.fixture
def officer(officer_of):
    return officer_of("沪")


@pytest.fixture
def begin(officer, federations):
    def begun(*rows, content: bytes | None = None, name: str = "街道名册.xlsx", by=None) -> Import:
        upload = make_upload(content if content is not None else make_xlsx(HEAD, *rows), name)
        made = actions.begin(upload, KIND, by=by or officer, org=federations["沪"], back_url="/workbench/")
        work_off()
        return fresh(made)

    return begun


def work_off() -> None:
    """What a worker does, in this test's own transaction."""
    for job in Job.objects.unfinished():
        task = check_streets if job.kind == rules.CHECKING else save_streets
        task(job_id=str(job.pk), import_id=str(Import.objects.get(job=job).pk))


def fresh(made: Import) -> Import:
    return Import.objects.select_related("job", "file", "marked", "org").get(pk=made.pk)


def save(made: Import, by) -> Import:
    actions.confirm(made, by=by)
    work_off()
    return fresh(made)


def streets() -> list[tuple[str, str]]:
    return list(Division.objects.filter(code__startswith="99").order_by("code").values_list("code", "name"))


def test_good_rows_wait_to_be_saved_and_nothing_is_saved_by_the_check(begin):
    made = begin(["990001", "甲街道"], ["990002", "乙街道"])
    assert (made.state, made.rows, made.faults, made.marked) == ("ready", 2, 0, None)
    assert (made.job.state, made.job.result) == ("done", "2 行都检查过了，没有问题")
    assert (made.job.done, made.job.total) == (3, 3)
    assert made.preview == [["代码", "名称"], ["990001", "甲街道"], ["990002", "乙街道"]]
    assert streets() == []


def test_what_is_confirmed_is_saved_in_the_office_of_who_confirmed(begin, officer):
    made = save(begin(["990001", "甲街道"], ["990002", "乙街道"]), officer)
    assert made.preview == []
    assert (made.state, made.saved_by, made.job.result) == ("saved", officer, "保存了 2 行")
    assert (made.job.done, made.job.total) == (2, 2)
    assert streets() == [
        ("990001", "甲街道 上海市总工会 · 经办人"),
        ("990002", "乙街道 上海市总工会 · 经办人"),
    ]


def test_a_faulty_sheet_comes_back_marked(begin):
    made = begin(["990001", "甲街道"], ["", "乙街道"], ["9900034", "丙街道"])
    assert (made.state, made.rows, made.faulty_rows, made.faults) == ("faulty", 3, 2, 2)
    assert made.problems == [
        {"row": 3, "column": "代码", "message": "必填，这里是空的。"},
        {"row": 4, "column": "代码", "message": "最多 6 个字，现在有 7 个。"},
    ]
    assert made.marked.name == "街道名册-需要改正.xlsx"
    assert [row.problems for row in read(made.marked, SHEET).rows] == [
        row.problems for row in read(made.file, SHEET).rows
    ]


def test_a_marked_file_that_is_corrected_can_be_saved(begin, officer):
    made = begin(["", "甲街道"])
    book = openpyxl.load_workbook(made.marked.path.open("rb"))
    book.active["A2"] = "990001"
    held = io.BytesIO()
    book.save(held)
    again = begin(content=held.getvalue(), name=made.marked.name)
    assert (again.state, again.notes) == ("ready", [])
    assert save(again, officer).state == "saved"


def test_the_domain_checks_only_rows_that_are_whole(begin):
    Division.objects.create(code="990001", name="已有")
    made = begin(["990001", "甲街道"], ["", "乙街道"])
    assert [(found["row"], found["message"]) for found in made.problems] == [
        (2, "系统里已有这个代码。"),
        (3, "必填，这里是空的。"),
    ]


def test_one_row_refused_while_saving_undoes_all(begin, officer):
    made = save(begin(["990001", "甲街道"], ["990002", "不要"]), officer)
    assert (made.state, made.job.state, rules.stage_of(made)) == ("ready", "failed", "unsaved")
    assert made.job.note == "第 3 行：这个名称不能用。"
    assert streets() == []


def test_after_a_failed_save_the_check_finds_what_has_changed(begin, officer):
    made = begin(["990001", "甲街道"])
    Division.objects.create(code="990001", name="别人先登记了")
    actions.check_again(made, by=officer)
    work_off()
    made = fresh(made)
    assert (made.state, made.problems[0]["message"]) == ("faulty", "系统里已有这个代码。")


def test_a_file_that_cannot_be_opened_is_an_answer_not_a_fault(begin):
    """A zip with the right parts and nothing of a workbook in them."""
    made = begin(content=files.XLSX)
    assert (made.state, rules.stage_of(made), made.job.state) == ("faulty", "unreadable", "done")
    assert made.problems[0]["message"].startswith("表格打不开，可能已损坏")


def test_a_sheet_with_another_head_is_unreadable(begin):
    made = begin(content=make_xlsx(["地区", "家数"], ["上海", 3]))
    assert (made.state, rules.stage_of(made), made.marked) == ("faulty", "unreadable", None)
    assert made.problems[0]["row"] == 0
    assert made.job.result.startswith("这份表格还不能用：没有找到表头。")


@pytest.mark.parametrize(
    "content, name, kept",
    [
        ("代码,名称\r\n990001,甲街道\r\n".encode("gb18030"), "街道.CSV", "街道.xlsx"),
        (make_xlsx(HEAD, ["990001", "甲街道"]), "街道.xls", "街道.xlsx"),
        (make_xlsx(HEAD, ["990001", "甲街道"]), "街道", "街道.xlsx"),
    ],
)
def test_what_is_not_xlsx_is_kept_as_one(begin, content, name, kept):
    made = begin(content=content, name=name)
    assert (made.file.name, made.state) == (kept, "ready")
    assert read(made.file, SHEET).rows[0].values == {"code": "990001", "name": "甲街道"}


@pytest.mark.parametrize(
    "content, name, advice",
    [
        (b"", "空.xlsx", "文件是空的"),
        (b"%PDF-1.7 x", "街道.pdf", "这是 PDF 文件"),
        ("<table><tr><td>代码</td></tr></table>".encode(), "街道.xls", "这是网页，不是真正的表格"),
        (b"\xd0\xcf\x11\xe0" + bytes(4000), "街道.xls", "加了密码"),
    ],
)
def test_what_is_no_sheet_is_refused_at_once(begin, content, name, advice):
    with pytest.raises(Refused, match=advice):
        begin(content=content, name=name)
    assert not Import.objects.exists()


def test_a_file_too_large_is_refused_before_it_is_opened(begin, settings):
    settings.MAX_UPLOAD_BYTES = 100
    with pytest.raises(Refused, match="超过 100"):
        begin(content=("代码,名称\n" * 50).encode(), name="街道.csv")


def test_only_the_office_for_it_may_begin(begin, officer_of):
    with pytest.raises(Refused, match="您现在的职务不能导入街道名册"):
        begin(["990001", "甲街道"], by=officer_of("皖"))


@pytest.mark.parametrize("verb", [actions.confirm, actions.check_again, actions.drop])
def test_only_the_office_for_it_may_go_on(begin, officer_of, verb):
    with pytest.raises(Refused, match="您现在的职务不能办理这份导入。请切换到上海市总工会的职务。"):
        verb(begin(["990001", "甲街道"]), by=officer_of("皖"))


@pytest.mark.parametrize("verb", [actions.confirm, actions.check_again, actions.drop])
def test_what_is_saved_stays_saved(begin, officer, verb):
    made = save(begin(["990001", "甲街道"]), officer)
    with pytest.raises(Refused, match=r"已在 .* 保存，不用再办"):
        verb(made, by=officer)
    assert len(streets()) == 1


def test_a_faulty_sheet_cannot_be_saved(begin, officer):
    with pytest.raises(Refused, match="这份表格现在是“要改正”，不能这样办"):
        actions.confirm(begin(["", "甲街道"]), by=officer)


def test_what_is_dropped_is_over(begin, officer):
    made = begin(["990001", "甲街道"])
    actions.drop(made, by=officer)
    with pytest.raises(Refused, match="这份表格现在是“已放弃”"):
        actions.confirm(made, by=officer)


@pytest.mark.django_db(transaction=True)
def test_the_button_pressed_by_many_at_once_saves_once(begin, officer, race):
    made = begin(["990001", "甲街道"])
    answers = race(lambda _n: actions.confirm(made, by=officer), range(8), threads=8)
    assert sorted(f"{answer}" for answer in answers) == sorted(
        ["保存街道名册", *["任务正在进行，请等它做完。"] * 7]
    )
    with app.replace_connector(app.connector.get_worker_connector()) as worker:
        worker.run_worker(wait=False, install_signal_handlers=False, listen_notify=False)
    assert fresh(made).state == "saved"
    assert len(streets()) == 1


def test_a_save_that_comes_twice_from_the_queue_saves_once(begin, officer):
    made = save(begin(["990001", "甲街道"]), officer)
    actions.save(str(made.pk), str(made.job.pk), SHEET, enter)
    assert len(streets()) == 1


def test_a_broken_check_can_be_begun_again(begin, officer):
    made = begin(["990001", "甲街道"])
    kept = Path(f"{made.file.path}.kept")
    made.file.path.rename(kept)
    actions.check_again(made, by=officer)
    with pytest.raises(FileNotFoundError):
        work_off()
    made = fresh(made)
    assert (made.state, rules.stage_of(made)) == ("checking", "broken")
    kept.rename(shelf.path_of(made.file.pk))
    actions.check_again(made, by=officer)
    work_off()
    assert fresh(made).state == "ready"


def test_every_step_stays_in_the_trail(begin, officer):
    made = save(begin(["990001", "甲街道"], name="街道.xlsx"), officer)
    events = Event.objects.of(made)
    assert [(event.action, event.actor_name) for event in events] == [
        (f"spreadsheets.{verb}", officer.name) for verb in ("uploaded", "checked", "confirmed", "saved")
    ]
    assert events[0].new["文件"] == "街道.xlsx"
    assert events[0].new["SHA-256"].replace(" ", "") == made.file.sha256
    assert (events[3].what, events[3].region) == ("导入了街道名册 1 行", "沪")


def test_the_same_file_saved_before_is_noticed(begin, officer):
    content = make_xlsx(HEAD, ["990001", "甲街道"])
    saved = save(begin(content=content), officer)
    Division.objects.all().delete()
    assert queries.saved_before(begin(content=content)) == saved
    assert queries.saved_before(begin(["990002", "乙街道"])) is None


def test_an_import_is_seen_by_those_who_may_save_it_and_by_its_uploader(
    officer_of, federations, stranger, member
):
    made = make_import(federations["沪"], officer_of("沪"))
    sees = {
        who: Import.objects.visible_to(user).filter(pk=made.pk).exists()
        for who, user in {
            "uploader": officer_of("沪"),
            "administrator": officer_of("沪", "org_admin"),
            "editor": officer_of("沪", "editor"),
            "neighbour": officer_of("皖"),
            "member": member.user,
            "stranger": stranger,
        }.items()
    }
    assert sees == {
        "uploader": True,
        "administrator": True,
        "editor": False,
        "neighbour": False,
        "member": False,
        "stranger": False,
    }


def test_a_filled_template_is_an_export_and_an_empty_one_is_not(officer, federations):
    empty = actions.hand_out(SHEET, by=officer)
    assert b"".join(empty.streaming_content)
    assert not Event.objects.filter(action="spreadsheets.exported").exists()
    filled = actions.hand_out(SHEET, rows=[{"code": "990001", "name": "甲街道"}], by=officer)
    assert read(b"".join(filled.streaming_content), SHEET).rows[0]["name"] == "甲街道"
    assert Event.objects.of(federations["沪"]).last().what == "导出了街道名册 1 条"


def test_a_filled_template_sent_back_untouched_is_ready(begin):
    made = begin(content=template(SHEET, [{"code": "990001", "name": "甲街道"}]))
    assert (made.state, made.notes) == ("ready", [])
