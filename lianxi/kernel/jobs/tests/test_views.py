"""A job's page asks how far it is until it is told that this was the last answer."""

from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from lianxi.kernel.jobs.models import Job
from lianxi.kernel.trail import actions as trail

pytestmark = pytest.mark.django_db


@pytest.fixture
def make(client, officer_of, federations):
    client.force_login(officer_of("沪"))

    def made(**fields) -> Job:
        own = {"kind": "test", "title": "读入参赛名册", "owner": officer_of("沪"), "org": federations["沪"]}
        return Job.objects.create(**own | fields)

    return made


def finished(**fields) -> dict[str, object]:
    return {"started_at": timezone.now(), "finished_at": timezone.now()} | fields


def standing(client, job: Job):
    return client.get(reverse("jobs:standing", args=[job.pk]), headers={"HX-Request": "true"})


def test_a_running_job_goes_on_being_asked(client, make):
    job = make(state="running", done=39, total=100, started_at=timezone.now(), note="正在核对第 40 行")
    response = standing(client, job)
    page = response.content.decode()
    assert response.status_code == 200
    assert f'hx-get="{reverse("jobs:standing", args=[job.pk])}" hx-trigger="every 1s"' in page
    assert "39%" in page
    assert "读入参赛名册：正在进行" in page


@pytest.mark.parametrize(
    "fields, words",
    [
        ({"state": "done", "result": "读入 3,100 人"}, "读入 3,100 人"),
        (
            {"state": "failed", "note": "第 89 行证号不对。请改正后重新上传。"},
            "第 89 行证号不对。请改正后重新上传。",
        ),
    ],
)
def test_the_last_answer_ends_the_asking(client, make, fields, words):
    response = standing(client, make(**finished(**fields)))
    page = response.content.decode()
    assert response.status_code == 286
    assert "hx-get" not in page
    assert words in page


def test_a_failed_job_leads_back_to_where_it_was_started(client, make):
    job = make(**finished(state="failed", note="不行", back_url="/workbench/trail/seals/"))
    page = client.get(reverse("jobs:detail", args=[job.pk])).content.decode()
    assert '<a class="btn btn-primary" href="/workbench/trail/seals/">回去重新发起</a>' in page


def test_a_result_file_and_problems_are_shown(client, make):
    key = uuid4()
    job = make(
        **finished(state="done", result="2 处问题", result_file_id=key, result_data={"problems": ["第 3 行"]})
    )
    page = client.get(reverse("jobs:detail", args=[job.pk])).content.decode()
    assert reverse("files:download", args=[key]) in page
    assert "<li>第 3 行</li>" in page


def test_a_foreign_job_is_not_there(client, make, officer_of):
    job = make(owner=officer_of("皖"))
    assert client.get(reverse("jobs:detail", args=[job.pk])).status_code == 404
    assert standing(client, job).status_code == 404


def test_the_list_holds_ones_own_newest_first(client, make, officer_of):
    first, second = make(title="一"), make(title="二")
    make(owner=officer_of("皖"))
    assert list(client.get(reverse("jobs:list")).context["page"]) == [second, first]


def test_the_list_costs_the_same_for_one_and_three(client, make, django_assert_max_num_queries):
    def queries_for(rows: int) -> int:
        for _ in range(rows - Job.objects.count()):
            make(state="running", done=1, total=3, started_at=timezone.now())
        with django_assert_max_num_queries(29) as counted:
            client.get(reverse("jobs:list"))
        return len(counted)

    client.get(reverse("jobs:list"))
    assert queries_for(1) == queries_for(3)


def test_an_empty_list_says_what_will_be_here(client, make):
    assert "读入名册、批量导出、校验封存链" in client.get(reverse("jobs:list")).content.decode()


def test_the_auditor_starts_a_verification(client, officer_of, federations):
    client.force_login(officer_of("沪", "auditor"))
    response = client.post(reverse("jobs:verify-trail"))
    job = Job.objects.get()
    assert response.url == reverse("jobs:detail", args=[job.pk])
    assert (job.kind, job.title, job.back_url) == ("trail.verify", "校验封存链", reverse("trail:seals"))


@pytest.mark.parametrize(
    "data, sentence",
    [
        ({"number": "1", "digest": "xyz"}, "哈希应是 64 位十六进制数字，请对照抄存的内容再核对一遍。"),
        ({"number": "1"}, "批号和哈希要一起填，或者都不填。"),
    ],
)
def test_a_badly_copied_seal_starts_nothing(client, officer_of, federations, data, sentence):
    trail.record("test.done", federations["沪"], by=None, what="一件事")
    trail.seal_all()
    client.force_login(officer_of("沪", "auditor"))
    page = client.post(reverse("jobs:verify-trail"), data, follow=True).content.decode()
    assert sentence in page
    assert not Job.objects.exists()


def test_only_an_auditor_may_start_it(client, officer_of):
    client.force_login(officer_of("沪"))
    assert client.post(reverse("jobs:verify-trail")).status_code == 403
