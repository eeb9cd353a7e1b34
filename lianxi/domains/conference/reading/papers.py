"""The paper on which a meeting agreed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lianxi.domains.conference.reading.meeting import PAST
from lianxi.kernel.prose import Found, closers, of

_VERB = r"(?:形成|签署|签订|签约|审议通过|通过|发布|印发|出台|达成|制定|审定|商定|缔结|订立|讨论通过|议定|联合推出|推出)"
# 形成《…》 | 签署了《…》 | 审议并原则通过《…》 | 共同签署“…协议”
MARKED = re.compile(rf"{_VERB}(?:了|并|的|以下|如下|包括|[：:]|\s){{0,4}}(?P<open>[《“])")
_KIND = r"(?:意见|协议书?|备忘录|方案|公约|宣言|倡议书?|纪要|共识|计划|要点|机制|办法|清单|框架)"
# 签署京津冀工会协同发展合作协议
UNMARKED = re.compile(
    rf"(?:签署|签订|缔结|订立|审议通过|审定|印发|联合发布|形成)(?:了)?(?P<title>[\w·—\-（）()“”\"]{{4,40}}?{_KIND})(?=[，,。；;（(]|等|$)"
)
# 在会上签署的《…》, 根据…签署的《…》: somebody else's paper
OTHER = re.compile(r"(?:根据|按照|依据|贯彻|落实|学习|遵照|执行)[^，,。；;]{0,30}$")
ENDS = re.compile(_KIND + r"(?:[（(][^（）()]{1,20}[)）])?$")
# Too little to be the name of a paper: 签署合作协议
PLAIN = re.compile(
    r"^(?:一系列|相关|有关|多项|合作|战略|框架|工会|了|三方|双方|四方|多份|一份|系列|工作|初步|广泛|一致|重要)+(?:意见|协议书?|备忘录|共识|方案|计划)$"
)


def find_document(text: str, spoken: Sequence[Found]) -> Found | None:
    """The first paper the meeting made, without its marks."""
    told = [s for s in spoken if not PAST.search(s.text) and not re.search(r"(?<!\d)20\d\d年，", s.text[:8])]
    for reader in (_marked, _unmarked):
        for sentence in told:
            if found := reader(text, sentence):
                return found
    return None


def _marked(text: str, sentence: Found) -> Found | None:
    pairs = closers(sentence.text)
    for match in MARKED.finditer(sentence.text):
        start = match.start("open")
        if start not in pairs or OTHER.search(sentence.text[max(0, match.start() - 40) : match.start()]):
            continue
        title = of(text, sentence.start + start + 1, sentence.start + pairs[start])
        if match["open"] == "《" or ENDS.search(title.text):
            return title
    return None


def _unmarked(text: str, sentence: Found) -> Found | None:
    for match in UNMARKED.finditer(sentence.text):
        title = match["title"]
        if len(title) >= 8 and not PLAIN.match(title) and "《" not in title:
            start, end = match.span("title")
            return of(text, sentence.start + start, sentence.start + end)
    return None
