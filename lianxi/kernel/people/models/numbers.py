"""The form in which numbers of people are kept and looked up."""

from __future__ import annotations


def normal_phone(text: str) -> str:
    """Digits only, without +86: the form a phone number is looked up in."""
    digits = "".join(sign for sign in text if sign.isdigit())
    return digits[2:] if len(digits) == 13 and digits.startswith("86") else digits


def normal_id_number(text: str) -> str:
    """No spaces, X in capitals."""
    return "".join(text.split()).upper()
