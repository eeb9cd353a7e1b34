"""Unified social credit codes (GB 32100-2015), checked and explained."""

from __future__ import annotations

from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.refusal import Refused

ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"  # without I O S V Z
WEIGHTS = [pow(3, place, 31) for place in range(17)]
BODY_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]  # GB 11714
UNION_PREFIX = "8"
_AUTHORITIES = {
    "1": "机关或事业单位",
    "5": "社会组织",
    "8": "工会",
    "9": "企业或个体工商户",
    "N": "农业农村经济组织",
    "Y": "其他组织",
}


def credit_check_character(code: str) -> str:
    """The 18th sign that belongs to the first 17 (GB 32100 §5)."""
    total = sum(ALPHABET.index(sign) * weight for sign, weight in zip(code, WEIGHTS, strict=False))
    return ALPHABET[-total % 31]


def body_check_character(body: str) -> str:
    """The 9th sign of the body code in places 9-17 (GB 11714): values A=10 … Z=35."""
    remainder = (
        11 - sum(int(sign, 36) * weight for sign, weight in zip(body, BODY_WEIGHTS, strict=False)) % 11
    )
    return {10: "X", 11: "0"}.get(remainder, str(remainder))


def clean_credit_code(text: str, kind: str) -> str:
    """The code in its normal form, or a refusal that says which sign is wrong.

    ``kind`` is the organisation's kind: an enterprise (91…) and its union (81…) are two records
    with two codes, and people paste the wrong one.
    """
    code = "".join(text.split()).upper()
    if not code:
        return ""
    if len(code) != 18:
        raise Refused(f"统一社会信用代码应为18位，现在是{len(code)}位，请核对")
    if wrong := sorted(set(code) - set(ALPHABET)):
        raise Refused(f"统一社会信用代码中不会出现“{'、'.join(wrong)}”(不用 I O S V Z),请核对")
    if body_check_character(code[8:16]) != code[16]:
        raise Refused("统一社会信用代码第17位（主体标识校验位）不对，第9至17位中可能有一位抄错")
    if credit_check_character(code) != code[17]:
        raise Refused("统一社会信用代码第18位（校验位）不对，可能有一位抄错或两位颠倒")
    _refuse_wrong_holder(code, kind)
    return code


def _refuse_wrong_holder(code: str, kind: str) -> None:
    is_union_code = code[0] == UNION_PREFIX
    wants_union_code = kind != Organisation.Kind.OUTSIDE
    if is_union_code == wants_union_code:
        return
    holder = _AUTHORITIES.get(code[0], "其他组织")
    if wants_union_code:
        raise Refused(f"这是{holder}的代码（{code[:2]}开头）,这里要填工会自己的代码（81开头）,两者不同")
    raise Refused("这是工会的代码（81开头）,这里要填单位自己的代码")
