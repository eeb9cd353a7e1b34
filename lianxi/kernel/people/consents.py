"""What people are asked to consent to: texts with versions, never changed once given.

A new wording is a new version; who consented to an older one is asked again. Each text says what is
used, for what, who receives it and how long it is kept (PIPL art. 14-17; separate consent by
art. 23 for giving to another handler, 25 for publication, 29 for sensitive information).
"""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class ConsentText:
    """One purpose, in words for the person who is asked."""

    key: str
    version: int
    title: Promise
    what: Promise
    purpose: Promise
    recipients: Promise
    kept: Promise
    withdrawal: Promise
    article: str


TEXTS: dict[str, ConsentText] = {
    text.key: text
    for text in [
        ConsentText(
            key="share_entries",
            version=1,
            title=_("把报名信息提供给主办地工会"),
            what=_("姓名、所在工会、岗位和手机号"),
            purpose=_("跨省参加竞赛、培训、疗休养时，由主办地核对资格、联系本人"),
            recipients=_("所报活动的主办地省（市）总工会，名称与联系方式见活动页面；不提供给其他单位"),
            kept=_("活动结束后一年，到期删除；依法须归档的只作归档"),
            withdrawal=_("撤回后不再提供；已提供的，由主办地停止使用并删除，正在进行的报名随之取消"),
            article="23",
        ),
        ConsentText(
            key="publish_honours",
            version=1,
            title=_("公开荣誉与名次"),
            what=_("姓名、所在单位、获得的荣誉或名次"),
            purpose=_("在本平台公示和刊发获奖名单"),
            recipients=_("所有访问本平台的人"),
            kept=_("公开至您撤回同意；公示期内的名单依规定保留到期满"),
            withdrawal=_("撤回后名单中不再出现您的姓名，荣誉本身不受影响"),
            article="25",
        ),
        ConsentText(
            key="verify_identity",
            version=1,
            title=_("核验身份证号"),
            what=_("身份证号"),
            purpose=_("确认是本人，防止一人重复登记、重复领取"),
            recipients=_("仅您所在地区的省（市）总工会；加密保存，页面上只显示首尾几位"),
            kept=_("会籍存续期间，退会后三年内删除"),
            withdrawal=_("撤回后删除号码；需要核验身份的事项改为到所在工会当面办理"),
            article="29",
        ),
        ConsentText(
            key="health_notes",
            version=1,
            title=_("使用疗休养健康信息"),
            what=_("您填写的疾病史、过敏史和饮食禁忌"),
            purpose=_("疗休养期间的安全与照顾"),
            recipients=_("承接您这一批次的疗休养基地负责人，批次结束即看不到"),
            kept=_("批次结束后三十日"),
            withdrawal=_("撤回后立即删除；可能无法安排有健康要求的线路，其他线路不受影响"),
            article="29",
        ),
    ]
}
