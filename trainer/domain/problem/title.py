"""Titles in any script: what of them tells one from another, and the slug that one becomes.

Letters, digits and signs tell titles apart; accents, capitals, white space and the punctuation
between words do not. A sign is a symbol (``+ < = >``, an arrow, an emoji) or one of ``#%&*@^``.

All is read off Unicode 3.2, which every Python has and which stays as it is: a slug is an identity
for ever, so it must be the same on every machine. Letters that are younger count as letters without
a Latin form.
"""

import re
from collections.abc import Iterator
from hashlib import sha256
from unicodedata import ucd_3_2_0 as unicode

LONGEST = 80
"""No slug that a title becomes has more characters than this."""

_WHOLE = str.maketrans(
    {
        "ß": "ss",
        "ẞ": "ss",
        "æ": "ae",
        "Æ": "ae",
        "œ": "oe",
        "Œ": "oe",
        "þ": "th",
        "Þ": "th",
        "ø": "o",
        "Ø": "o",
        "đ": "d",
        "Đ": "d",
        "ð": "d",
        "Ð": "d",
        "ł": "l",
        "Ł": "l",
        "ħ": "h",
        "Ħ": "h",
        "ı": "i",
        "ŋ": "n",
        "Ŋ": "n",
        "ŧ": "t",
        "Ŧ": "t",
        "ĸ": "k",
    }
)
"""Latin letters that Unicode does not take apart into a plain letter and an accent."""

_PUNCTUATION_THAT_IS_A_SIGN = "#%&*@^"
_NO_CHARACTER = "\N{REPLACEMENT CHARACTER}"
_SIGNS = "+<=>|~$" + _PUNCTUATION_THAT_IS_A_SIGN
_TO_KEY = {
    code: chr(code).lower() if chr(code).isalnum() or chr(code) in _SIGNS else None
    for code in range(128)
}
"""What becomes of each ASCII character in a key; it spares the long way in most titles."""


def key_of(title: str) -> str:
    """Give the letters, digits and signs of a title: ``Two-Sum`` and ``two sum`` -> ``twosum``.

    Titles with one key are one title. The key is empty for a text of punctuation only.
    """
    if title.isascii():
        return title.translate(_TO_KEY)
    return "".join(character for character in _folded(title) if character != " ")


def slug_of(title: str) -> str:
    """Give the slug that a title becomes: ``3Sum!`` -> ``3sum``, ``Ünïcode`` -> ``unicode``.

    It is the title's words in small Latin letters and digits, without accents, joined by hyphens.
    Where that loses a letter, a digit or a sign, or is cut, being longer than 80 characters, six
    hexadecimal digits of the title's SHA-256 follow: ``A+B`` -> ``a-b-ca5b7e``; where nothing is
    left, they follow ``problem``. Empty for a title without letters, digits and signs.
    """
    folded = "".join(_folded(title))
    words = re.findall(r"[a-z0-9]+", folded)
    slug = "-".join(words)
    lost = any(not character.isascii() or character in _SIGNS for character in folded)
    if not lost and len(slug) <= LONGEST:
        return slug
    digits = _digest(title)
    begun = slug[: LONGEST - len(digits) - 1].rstrip("-") or "problem"
    return f"{begun}-{digits}"


def _digest(title: str) -> str:
    """Give six digits of the hash of a title, whatever its white space and its form of accents."""
    line = " ".join(unicode.normalize("NFC", title).split())
    return sha256(line.encode("utf-8", "replace")).hexdigest()[:6]


def _folded(title: str) -> Iterator[str]:
    """Give the title's letters and digits (small, without accents) and signs; else blanks."""
    for character in unicode.normalize("NFKD", title.translate(_WHOLE)):
        if character.isascii() and character.isalnum():
            yield character.lower()
            continue
        kind = unicode.category(character)
        if kind in ("Mn", "Me", "Cf"):
            continue
        if _is_sign(character, kind) or kind[0] in "LNM" or kind in ("Cn", "Co"):
            yield character.lower()
        else:
            yield " "


def _is_sign(character: str, kind: str) -> bool:
    if character == _NO_CHARACTER:
        return False
    return kind in ("Sm", "Sc", "So") or character in _PUNCTUATION_THAT_IS_A_SIGN
