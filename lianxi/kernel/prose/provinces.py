"""The provincial units in the order of GB/T 2260, with their short signs and federations."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Province:
    code: int
    name: str
    title: str
    signs: str

    @property
    def federation(self) -> str | None:
        """Hong Kong, Macau and Taiwan have no provincial federation of the ACFTU."""
        return f"{self.title}总工会" if self.code < 70 else None


_TABLE = """
11 北京 市 京
12 天津 市 津
13 河北 省 冀
14 山西 省 晋
15 内蒙古 自治区 蒙
21 辽宁 省 辽
22 吉林 省 吉
23 黑龙江 省 黑
31 上海 市 沪
32 江苏 省 苏
33 浙江 省 浙
34 安徽 省 皖
35 福建 省 闽
36 江西 省 赣
37 山东 省 鲁
41 河南 省 豫
42 湖北 省 鄂
43 湖南 省 湘
44 广东 省 粤
45 广西 壮族自治区 桂
46 海南 省 琼
50 重庆 市 渝
51 四川 省 川蜀
52 贵州 省 黔贵
53 云南 省 滇云
54 西藏 自治区 藏
61 陕西 省 陕秦
62 甘肃 省 甘陇
63 青海 省 青
64 宁夏 回族自治区 宁
65 新疆 维吾尔自治区 新
71 台湾 省 台
81 香港 特别行政区 港
82 澳门 特别行政区 澳
"""


def _rows() -> list[Province]:
    rows = (line.split() for line in _TABLE.split("\n") if line)
    return [Province(int(code), name, name + rank, signs) for code, name, rank, signs in rows]


PROVINCES: tuple[Province, ...] = tuple(_rows())
_BY_NAME = {key: unit for unit in PROVINCES for key in (unit.name, unit.title, *unit.signs)}
# 广西自治区 is said as often as the full title.
_BY_NAME |= {f"{u.name}自治区": u for u in PROVINCES if u.title.endswith("自治区")}
_BY_NAME |= {f"{u.name}{rank}": u for u in PROVINCES for rank in "省市" if u.title[-1] == rank}


def province(name: str) -> Province | None:
    """By short name, full title or sign: 上海, 上海市, 沪."""
    return _BY_NAME.get(name)
