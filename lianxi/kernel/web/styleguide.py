"""Every component in every state on one page, with the longest names we could find."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace
from typing import Any

from django import forms
from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

REGIONS = [
    ("沪", "hu", "上海市总工会"),
    ("苏", "su", "江苏省总工会"),
    ("浙", "zhe", "浙江省总工会"),
    ("皖", "wan", "安徽省总工会"),
]
LONG = "长江三角洲区域一体化发展示范区执行委员会职工技术创新与劳动关系协调联席会议办公室"


class SampleForm(forms.Form):
    title = forms.CharField(label="事项名称", max_length=60, help_text="一句话说清楚，60 字以内。")
    region = forms.ChoiceField(label="牵头地区", choices=[("", "请选择")] + [(c, n) for _, c, n in REGIONS])
    due = forms.DateField(label="完成日期", widget=forms.DateInput)
    kind = forms.ChoiceField(
        label="事项类别",
        choices=[("task", "任务"), ("contest", "竞赛"), ("other", "其他")],
        widget=forms.RadioSelect,
    )
    partners = forms.MultipleChoiceField(
        label="参加地区",
        choices=[(c, n) for _, c, n in REGIONS],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    reason = forms.CharField(label="理由", widget=forms.Textarea(attrs={"rows": 4}), required=False)
    paper = forms.FileField(label="盖章扫描件", help_text="PDF 或图片，20 MB 以内。", required=False)
    agreed = forms.BooleanField(label="我已核对以上内容与盖章原件一致")


def styleguide(request: HttpRequest) -> HttpResponse:
    theme, face = request.GET.get("theme", "auto"), request.GET.get("face", "standard")
    broken = SampleForm(data={"title": "", "due": "2021-13-40", "kind": "task"}, auto_id="bad_%s")
    broken.add_error(None, "这一届联席会议已经闭会，不能再提出新的事项。")
    context = {
        "look": SimpleNamespace(theme=theme, face=face),
        "alliance": SimpleNamespace(
            name="长三角工会联席",
            note="三省一市总工会",
            hosts=[name for _, _, name in REGIONS],
            icp="沪ICP备00000000号-1",
        ),
        "trail": [{"label": "首页", "url": "/"}, {"label": "样式", "url": ""}],
        "headlines": HEADLINES,
        "regions": REGIONS,
        "long": LONG,
        "seats": [
            {"short": s, "colour": c, "name": n, "words": "已会签 4月1日" if c != "wan" else "待会签"}
            for s, c, n in REGIONS
        ],
        "states": ["ok", "near", "behind", "late", "idle"],
        "clocks": _clocks(),
        "steps": STEPS,
        "matters": _matters(),
        "grid": GRID,
        "entries": _entries(),
        "columns": ["报名号", "地区", {"label": "人数", "num": True}, "单位"],
        "rows": [["S-0713", "江苏", "2", "苏州工业园区总工会"], ["S-0041", "上海", "1", LONG]],
        "tabs": [
            {"label": "全部", "url": "#", "count": 7, "current": True},
            {"label": "会签", "url": "#", "count": 1},
            {"label": "审核", "url": "#", "count": 1284},
            {"label": "案件", "url": "#"},
        ],
        "form": SampleForm(),
        "grouped": SampleForm(auto_id="grouped_%s"),
        "broken": broken,
        "page": Paginator(range(1284), 20).get_page(request.GET.get("page")),
        "jobs": _jobs(),
        "icons": ICONS,
    }
    if "messages" in request.GET:
        messages.success(request, "会签已记录，江苏省总工会将收到通知。")
        messages.error(request, "《工作意见》的正文在您打开之后又改过，请先看差异。")
    return render(request, "web/styleguide.html", context)


HEADLINES = [
    {"title": "铁道行业技能竞赛决赛在南京开赛，六个工种同场比武", "url": "#"},
    {"title": "第二批互认疗休养基地名录公示中，还剩 3 个工作日", "url": "#"},
    {"title": "百项创新成果进入盲评阶段，四地评委名单同时封存", "url": "#"},
    {"title": "四地工会联合调解首例跨省劳务派遣争议，一地受理三地办结", "url": "#"},
]
ICONS = ["house", "inbox", "clock", "search", "check", "download", "printer", "shield-check"]
STEPS = [
    {"label": "起草", "when": "3月2日", "state": "done"},
    {"label": "征求意见", "when": "3月9日至19日", "state": "done"},
    {"label": "四家会签", "when": "还差 1 家", "state": "now"},
    {"label": "生效", "when": "全部会签之日", "state": "next"},
    {"label": "公布", "when": "", "state": "next"},
]
GRID = [
    ("一", "优化营商环境立功竞赛", "牵头 上海 · 79 个窗口",
     [("ok", None, "已完成"), ("ok", 82, ""), ("near", 74, ""), ("ok", 80, "")]),
    ("二", "劳模工匠创新交流", "牵头 江苏 · 18 门课 19 项技术",
     [("ok", 90, ""), ("ok", 88, ""), ("ok", 76, ""), ("behind", 41, "")]),
    ("三", "红色工运资源宣传利用", "牵头 上海 · 4 条线路",
     [("ok", 89, ""), ("near", 55, ""), ("late", None, "逾期"), ("idle", None, "未开始")]),
]  # fmt: skip


def _at(**delta: float) -> dt.datetime:
    return timezone.now() + dt.timedelta(**delta)


def _clocks() -> list[tuple[dt.datetime | None, bool, int | None]]:
    return [
        (_at(days=-3), False, -1),
        (_at(minutes=35), False, None),
        (_at(days=1), False, None),
        (_at(days=4), False, 2),
        (_at(days=30), False, None),
        (_at(days=-3), True, None),
        (None, False, None),
    ]


def _matters() -> list[dict[str, Any]]:
    return [
        {"due": _at(days=-2), "working_days": -1, "title": "回复督办函：干部院校培训合作三季报",
         "why": "督办〔2021〕6号 · 上海市总工会发出 · 原定 10月12日", "url": "#", "action": "去回复"},
        {"due": _at(minutes=40), "title": "受理转来案件", "no": "皖调〔2021〕0147", "url": "#",
         "why": "用工地 滁州 · 劳动者户籍 南通 · 欠薪 3 个月，11 人", "action": "打开",
         "steps": STEPS},
        {"due": _at(days=3), "working_days": 2, "title": "会签《疗休养区域协作方案（第三稿）》",
         "why": "沪 苏 浙 已会签 · 与您上次看到的稿子相差 2 处", "url": "#", "action": "看差异并会签"},
        {"due": _at(days=4), "title": f"确认{LONG}提名的 38 家互认基地", "why": "浙江省总工会提名",
         "url": "#", "action": "继续", "taken": 26, "size": 38},
        {"due": None, "title": "审核报名：铁道行业技能竞赛 · 合肥供电段 5 人", "url": "#",
         "why": "1 人社保年限不足，系统已标出", "action": "审核"},
    ]  # fmt: skip


def _entries() -> list[dict[str, Any]]:
    return [
        {"what": "会签，同意", "who": "王某某", "office": "安徽省总工会 · 保障工作部 经办",
         "when": _at(hours=-2), "changes": [{"label": "状态", "old": "待会签", "new": "已会签"}]},
        {"what": "改了正文第 3 条", "who": "李某某", "office": "上海市总工会 · 办公室",
         "when": _at(days=-1), "reason": "按江苏、浙江的意见合并两处表述。",
         "changes": [{"label": "完成日期", "old": "2021年9月30日", "new": "2021年10月15日"},
                     {"label": "参加地区", "old": "", "new": "沪 苏 浙 皖"}]},
        {"what": "提出事项", "who": "李某某", "office": LONG, "when": _at(days=-9)},
    ]  # fmt: skip


def _jobs() -> list[dict[str, Any]]:
    return [
        {"id": "a", "title": "读入参赛名册", "state": "running", "done": 1200, "total": 3100,
         "note": "正在核对第 1,201 行", "url": "#", "log": ["10:32 收到文件 名册.xlsx", "10:32 共 3,100 行"]},
        {"id": "b", "title": "打印证书", "state": "done", "done": 412, "total": 412, "note": "用时 6 秒",
         "results": [{"label": "证书 412 张（PDF）", "url": "#"}]},
        {"id": "c", "title": "读入参赛名册", "state": "failed", "done": 88, "total": 3100,
         "note": "第 89 行身份证号校验不对，一行也没有保存", "results": [{"label": "错误清单（Excel）", "url": "#"}]},
    ]  # fmt: skip
