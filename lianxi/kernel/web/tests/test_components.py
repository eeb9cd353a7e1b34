"""The components keep their promises: escaped, labelled, and right about time and figures."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest
from django import forms
from django.core.paginator import Paginator
from django.template import Context, Template
from django.test import RequestFactory
from django.utils import translation

from lianxi.kernel.web import clock, icons, words
from lianxi.kernel.web.words import SHANGHAI

NOON = dt.datetime(2021, 10, 13, 12, 0, tzinfo=SHANGHAI)  # a Wednesday
WEB = Path(icons.__file__).parent
EVIL = "<script>alert(1)</script>"


@pytest.fixture(autouse=True)
def _chinese():
    with translation.override("zh-hans"):
        yield


def render(source: str, **context: object) -> str:
    return Template("{% load web %}" + source).render(Context(context))


def at(day: int, hour: int = 17, minute: int = 30, month: int = 10) -> dt.datetime:
    return dt.datetime(2021, month, day, hour, minute, tzinfo=SHANGHAI)


@pytest.mark.parametrize(
    "when, state, label",
    [
        (None, "idle", "无期限"),
        (at(13), "behind", "今天 17:30 前"),
        (at(13, 12, 35), "behind", "还剩 35 分钟"),
        (NOON + dt.timedelta(seconds=10), "behind", "还剩 1 分钟"),
        (at(14), "behind", "明天 17:30 前"),
        (at(14, 0, 0), "behind", "明天 00:00 前"),
        (at(15), "near", "还剩 2 天"),
        (at(20), "near", "还剩 7 天"),
        (at(21), "idle", "还剩 8 天"),
        (NOON, "late", "刚刚逾期"),
        (at(13, 11, 59), "late", "刚刚逾期"),
        (at(13, 9, 0), "late", "逾期 3 小时"),
        (at(12, 23, 59), "late", "逾期 1 天"),
        (at(30, month=9), "late", "逾期 13 天"),
        (dt.date(2021, 10, 13), "behind", "今天截止"),
        (dt.date(2021, 10, 14), "behind", "明天截止"),
        (dt.date(2021, 10, 16), "near", "还剩 3 天"),
        (dt.date(2021, 10, 12), "late", "逾期 1 天"),
        (at(13).replace(tzinfo=None), "behind", "今天 17:30 前"),
        (dt.datetime(2021, 10, 13, 16, 30, tzinfo=dt.UTC), "behind", "明天 00:30 前"),
    ],
)
def test_time_left_is_told_as_a_person_acts_on_it(when, state, label):
    told = clock.read(when, now=NOON)
    assert (told.state, told.label) == (state, label)


@pytest.mark.parametrize(
    "when, days, label",
    [
        (at(18), 2, "还剩 2 个工作日"),
        (at(12), -1, "逾期 1 个工作日"),
        (at(18), 0, "最后一个工作日已过"),
        (at(13), 0, "今天 17:30 前"),
    ],
)
def test_working_days_are_counted_by_the_calendar_not_here(when, days, label):
    assert clock.read(when, now=NOON, working_days=days).label == label


def test_a_done_matter_is_never_late():
    told = clock.read(at(1), now=NOON, done=True)
    assert (told.state, told.label) == ("ok", "已完成")
    assert clock.read(None, now=NOON, done=True).state == "ok"


def test_the_exact_moment_is_in_the_title_and_for_screen_readers():
    html = render("{% time_left when now=now %}", when=at(15), now=NOON)
    exact = "2021年10月15日 17:30（星期五）"
    assert f'title="{exact}"' in html
    assert f'<span class="sr-only">{exact}</span>' in html
    assert 'datetime="2021-10-15T17:30:00+08:00"' in html


def test_what_a_template_does_not_find_is_no_deadline():
    html = render("{% time_left item.due done=item.done working_days=item.days %}", item={})
    assert "无期限" in html


@pytest.mark.parametrize(
    "value, chinese, english",
    [
        (dt.date(2021, 4, 1), "2021年4月1日", "1 April 2021"),
        (dt.datetime(2021, 3, 31, 16, 30, tzinfo=dt.UTC), "2021年4月1日 00:30", "1 April 2021 00:30"),
    ],
)
def test_days_are_written_in_the_language_of_the_reader(value, chinese, english):
    assert words.moment(value) == chinese
    with translation.override("en"):
        assert words.moment(value) == english


def test_date_filters_say_nothing_about_nothing():
    assert render("{{ d|zh_date }}{{ d|zh_day }}{{ d|zh_moment }}{{ d|wan }}", d=None) == ""
    assert render("{{ d|zh_day }}", d=dt.date(2021, 4, 1)) == "4月1日"


@pytest.mark.parametrize(
    "value, text",
    [
        (0, "0"),
        (9_999, "9,999"),
        (10_000, "1万"),
        (31_000, "3.1万"),
        (1_234_567, "123.46万"),
        (99_999_999, "1亿"),
        (125_000_000, "1.25亿"),
        (-31_000, "-3.1万"),
        ("没有", "没有"),
    ],
)
def test_large_figures_are_grasped_in_wan_and_yi(value, text):
    assert words.rounded(value) == text


def test_english_readers_get_separators_instead_of_wan():
    with translation.override("en"):
        assert words.rounded(31_000) == "31,000"


@pytest.mark.parametrize("value, text", [(31000, "31,000"), ("7 / 7", "7 / 7"), (1284.5, "1,284.5")])
def test_counts_have_separators(value, text):
    assert words.grouped(value) == text


@pytest.mark.parametrize(
    "source",
    [
        '{% chip "ok" evil %}',
        "{% region_tag evil evil evil %}",
        "{% quota_bar 1 2 label=evil unit=evil %}",
        "{% stat evil evil url=evil unit=evil %}",
        '{% grid_cell "ok" label=evil url=evil %}',
        "{% masked evil url=evil %}",
        "{% empty evil evil evil evil %}",
        "{% trail steps %}",
        "{% tabs steps label=evil %}",
        "{% table names rows caption=evil %}",
        "{% timeline entries %}",
        "{% matter item %}",
        "{% job item %}",
        '{% message "late" evil title=evil %}',
        '{% toast "ok" evil %}',
        "{% confirm evil evil evil evil evil %}",
        "{% step_bar stages %}",
        "{% signs seats %}",
        "{% card title=evil note=evil more_url=evil %}{{ evil }}{% endcard %}",
    ],
)
def test_nothing_a_person_wrote_becomes_markup(source):
    html = render(
        source,
        evil=EVIL,
        steps=[{"label": EVIL, "url": EVIL, "count": EVIL}, {"label": EVIL, "url": EVIL}],
        stages=[{"label": EVIL, "when": EVIL, "state": "now"}],
        seats=[{"short": EVIL, "colour": EVIL, "name": EVIL, "words": EVIL}],
        names=[EVIL],
        rows=[[EVIL]],
        entries=[{"what": EVIL, "who": EVIL, "office": EVIL, "when": NOON, "reason": EVIL,
                  "changes": [{"label": EVIL, "old": EVIL, "new": EVIL}]}],
        item={"title": EVIL, "why": EVIL, "url": EVIL, "action": EVIL, "no": EVIL, "id": EVIL,
              "note": EVIL, "log": [EVIL], "state": "done", "results": [{"url": EVIL, "label": EVIL}]},
    )  # fmt: skip
    assert "<script" not in html
    assert "&lt;script" in html


def test_a_state_nobody_knows_is_a_mistake_not_a_grey():
    with pytest.raises(ValueError, match="unknown state"):
        render('{% chip "green" %}')


def test_a_chip_without_words_takes_those_of_its_state():
    assert render('{% chip "behind" %}') == '<span class="chip is-behind">滞后</span>\n'


def test_a_region_of_another_alliance_falls_back_to_neutral():
    assert 'class="region region-hu"' in render('{% region_tag "沪" "hu" %}')
    assert 'class="region"' in render('{% region_tag "京" "jing" %}')


@pytest.mark.parametrize(
    "taken, size, state, words_beside",
    [
        (7, 10, "", "7</b> / 10"),
        (60, 60, "is-full", "已满"),
        (1284, 240, "is-over", "1,284</b> / 240 · 超过名额"),
        (0, 0, "", "0</b> / 0"),
    ],
)
def test_a_quota_says_how_full_it_is(taken, size, state, words_beside):
    html = render("{% quota_bar taken size %}", taken=taken, size=size)
    assert f'class="bar-track {state}"' in html
    assert words_beside in html
    assert 'max="0"' not in html


def test_a_grid_cell_tells_its_state_without_colour():
    assert "82%" in render('{% grid_cell "near" 82 %}')
    assert "期限临近" in render('{% grid_cell "near" 82 %}')
    assert "0%" in render('{% grid_cell "idle" 0 %}')
    assert "未开始" in render('{% grid_cell "idle" %}')


def test_the_current_step_is_announced():
    steps = [{"label": "起草", "state": "done"}, {"label": "会签", "state": "now"}]
    html = render("{% step_bar steps %}", steps=steps)
    assert html.count('aria-current="step"') == 1
    assert "第 2 步，共 2 步" in render("{% step_bar steps thin=True %}", steps=steps)


def test_a_masked_value_says_that_it_is_masked():
    assert "部分已遮盖" in render('{% masked "138****1234" %}')
    assert "部分已遮盖" not in render('{% masked "未填写" %}')


class Sample(forms.Form):
    title = forms.CharField(label="名称", help_text="六十字以内")
    note = forms.CharField(label="备注", widget=forms.Textarea, required=False)
    region = forms.ChoiceField(label="地区", choices=[("hu", "上海")])
    kind = forms.ChoiceField(label="类别", choices=[("a", "任务")], widget=forms.RadioSelect)
    partners = forms.MultipleChoiceField(
        label="参加", choices=[("hu", "上海")], widget=forms.CheckboxSelectMultiple
    )
    due = forms.DateField(label="日期", widget=forms.DateInput)
    paper = forms.FileField(label="扫描件", widget=forms.FileInput)
    agreed = forms.BooleanField(label="同意")
    token = forms.CharField(widget=forms.HiddenInput)


@pytest.mark.parametrize("name", list(Sample.base_fields))
def test_every_kind_of_field_has_a_label_and_its_error_beside_it(name):
    html = render("{% field f %}", f=Sample(data={})[name])
    if name == "token":
        assert 'type="hidden"' in html
        return
    assert Sample.base_fields[name].label in html
    if name != "note":
        assert "field-star" in html
        assert "（必填）" in html
        assert f'id="id_{name}_error"' in html
        assert f"id_{name}_error" in html.split("aria-describedby", 1)[1]


def test_a_field_joins_help_and_error_to_its_control():
    html = render("{% field f %}", f=Sample(data={})["title"])
    assert 'aria-describedby="id_title_helptext id_title_error"' in html
    assert 'aria-invalid="true"' in html
    assert 'class="input"' in html


def test_rendering_a_field_twice_adds_its_class_once():
    form = Sample()
    once = render("{% field f %}", f=form["title"])
    assert render("{% field f %}", f=form["title"]) == once


def test_groups_of_choices_are_a_fieldset_with_a_legend():
    html = render("{% field f %}", f=Sample()["kind"])
    assert '<fieldset class="field" id="id_kind"' in html
    assert "<legend" in html
    assert 'class="radio"' in html


def test_a_date_is_given_in_the_form_the_browser_reads():
    html = render("{% field f %}", f=Sample(initial={"due": dt.date(2021, 4, 1)})["due"])
    assert 'type="date"' in html
    assert 'value="2021-04-01"' in html


def test_what_a_person_typed_comes_back_escaped():
    html = render("{% field f %}", f=Sample(data={"title": EVIL, "region": EVIL})["title"])
    assert "<script" not in html


def test_the_summary_links_to_every_field_in_error():
    form = Sample(data={"title": "有"})
    form.add_error(None, EVIL)
    html = render("{% form_errors form %}", form=form)
    assert 'href="#id_kind"' in html
    assert 'href="#id_title"' not in html
    assert "有 8 处需要修改" in html
    assert "<script" not in html
    assert render("{% form_errors form %}", form=Sample()).strip() == ""


def test_the_pager_keeps_the_filters_of_the_list():
    request = RequestFactory().get("/", {"q": "会签", "page": 3})
    page = Paginator(range(1284), 20).page(3)
    html = render("{% pager page %}", page=page, request=request)
    assert "共 1,284 条，这里是第 41 至 60 条" in html
    assert 'aria-current="page">3<' in html
    assert "q=%E4%BC%9A%E7%AD%BE&amp;page=4" in html


def test_an_icon_is_decoration_and_an_unknown_one_an_error():
    assert 'aria-hidden="true"' in render('{% icon "check" %}')
    for name in ("no-such-icon", "../LICENSE", "check.svg"):
        with pytest.raises(LookupError):
            icons.shapes(name)


def test_a_running_job_asks_again_and_a_finished_one_rests():
    job = {"id": 1, "title": "读入", "url": "/jobs/1/", "done": 5, "total": 10, "state": "running"}
    assert 'hx-get="/jobs/1/"' in render("{% job job %}", job=job)
    assert "hx-get" not in render("{% job job %}", job={**job, "state": "done"})


def test_no_component_carries_style_or_script():
    for path in (WEB / "templates").rglob("*.html"):
        text = path.read_text("utf-8")
        assert "style=" not in text, path
        assert "<style" not in text, path
        assert " onclick" not in text, path
        assert "<script>" not in text, path


def test_every_icon_a_template_names_is_there():
    for path in WEB.parents[1].rglob("templates/**/*.html"):
        for name in re.findall(r'{% icon "([^"]+)"', path.read_text("utf-8")):
            icons.shapes(name)
