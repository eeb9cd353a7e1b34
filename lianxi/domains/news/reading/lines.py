"""The lines of a page and what each of them is for."""

from __future__ import annotations

import re

from lianxi.kernel.prose import Found, find_moment, of

# 2022-03-05 10:20:30来源:演示日报 is shorter than this; a paragraph with a date mostly is not.
META_LENGTH = 160
CRUMB_LENGTH = 80

# 您的位置: | 您现在的位置： | 当前位置:
PLACE_LABEL = re.compile(r"(?:您|你)?(?:现在)?(?:当前|所在|所处)?的?(?:位置|栏目)(?:是)?\s{0,3}[:：]\s{0,9}")
# 首页 >生活 > | 首页>>地方 | 首页 » 时政
CRUMB_SIGN = re.compile(r"\s{0,9}(?:[>＞›»]|&gt;|->|→){1,3}\s{0,9}")
# 首页 — 工会要闻 | 首页 | 新闻
HOME = re.compile(r"(?:网站)?(?:首页|主页)(?=\s{0,3}[>＞›»—|｜/·-])")
HOME_SIGN = re.compile(r"\s{0,9}[>＞›»—|｜/·-]{1,3}\s{0,9}")
# 来源: | 发布时间： | 作者:
LABEL = re.compile(
    r"(?P<label>信息来源|稿件来源|文章来源|来源|发布时间|发稿时间|更新时间|发布日期|时间|日期"
    r"|本报记者|记者|作者|责任编辑|责编|编辑|审核|校对|点击量|点击数|点击|浏览次数|浏览|阅读|访问量"
    r"|字号|字体|分享到|分享|发布人|发布科室|通讯员)(?:\s{0,3}[:：]\s{0,3}|(?<=来源)\s{1,3})"
)
# 责任编辑：某某 | 【编辑:某某】 | (责编:甲、乙) | 编辑 某某
EDITOR = re.compile(
    r"[【\[（(〔]?\s{0,3}(?:责任|值班|网络|网站|本期|见习|实习|执行|新媒体)?"
    r"(?:编辑|責任編輯|编輯|責編|责编)(?:\s{0,3}[:：/／]\s{0,3}|\s{1,3})"
    r"(?P<names>[^【】\[\]（）()〔〕:：。\n]{1,40}?)\s{0,3}"
    r"(?:[】\]）)〕]|$|(?=\s(?:审核|校对|编审|监制|审校|来源|统筹)))"
)
# 郑重声明: | 免责声明： | 凡本网注明
DISCLAIMER = re.compile(
    r"[【\[（(]?(?:(?:郑重|免责|版权|特别|本站|本网|重要|风险|相关)?(?:声明|提示)[】\])）]?\s{0,3}[:：]"
    r"|(?:郑重|免责|版权)声明[】\])）]?$|凡本网|凡注明|本文仅代表|以上内容仅|本网站所有(?:信息|内容))"
)
# 上一篇：没有了 | Copyright © 2024 | 扫一扫在手机打开当前页
FURNITURE = re.compile(
    r"(?:上一篇|下一篇|返回(?:顶部|栏目|首页)|打印本页|【?打印|【?关闭|关闭窗口|扫一扫|扫描二维码|分享到|分享至"
    r"|Copyright|©|版权所有|关于(?:我们|本站|本刊)|联系我们|网站地图|设为首页|加入收藏|登录|注册"
    r"|本篇文章\d|【?字[号体]|APP下载|点击(?:量|数|查看)|浏览次数|\S{1,12}ICP[备证]|关键词\s?[:：]|标签\s?[:：]"
    r"|原标题\s?[:：]|地址\s?[:：]|标题\s?[:：]|网站首页$|首页$|更多>*$)",
    re.I,
)
# 相关新闻 | 推荐阅读: from here on the page speaks of other things
BEYOND = re.compile(
    r"(?:【?(?:相关|推荐|延伸|热门|热点|精彩|更多|最新)(?:新闻|阅读|推荐|文章|内容|链接|资讯)|新闻推荐|猜你喜欢)"
)
# a line of prose: it has a full stop, or announces or joins items
PROSE = re.compile(r"[。；;：:][”’」』）)\"]?$|\.$|。")


def lines_of(text: str) -> list[Found]:
    """The lines that hold something, each without its white space."""
    found, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            found.append(of(text, start, start + len(line)))
        start += len(line) + 1
    return found


def is_crumb(line: str) -> bool:
    if len(line) > CRUMB_LENGTH or "。" in line:
        return False
    label = PLACE_LABEL.match(line)
    if label or (HOME.match(line) and len(line) <= CRUMB_LENGTH / 2):
        return True
    parts = CRUMB_SIGN.split(line)
    return len(parts) > 1 and all(len(part) <= 14 for part in parts) and bool(parts[0])


def is_meta(line: str) -> bool:
    """Nothing but a date, labelled values and perhaps the name of the paper."""
    if len(line) > META_LENGTH or "。" in line or is_crumb(line) or EDITOR.match(line):
        return False
    line = line.strip("（()）【】[]")
    label, moment = LABEL.search(line), find_moment(line)
    if moment is None:
        return bool(label and label.start() == 0 and not FURNITURE.match(line))
    before = line[: moment.found.start]
    after = line[moment.found.end :].strip()
    if LABEL.search(before):
        before = before[: LABEL.search(before).start()]  # type: ignore[union-attr]
    return len(before.strip()) <= 16 and "，" not in line and (len(after) <= 8 or bool(LABEL.search(after)))


def is_disclaimer(line: str) -> bool:
    return DISCLAIMER.match(line) is not None


def is_furniture(line: str) -> bool:
    return FURNITURE.match(line) is not None


def is_prose(line: str) -> bool:
    if is_crumb(line) or is_meta(line) or is_furniture(line):
        return False
    return bool("。" in line or PROSE.search(line[-3:]))


def is_beyond(line: str) -> bool:
    return len(line) <= 20 and BEYOND.match(line) is not None
