"""Text from outside, made safe to show: no control codes, direction marks or lone surrogates.

Nor storms of marks: of those that pile up on one character only a few are shown.
"""

import re
from unicodedata import category

_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)


MOST_MARKS = 4
"""So many marks without a width of their own are shown on a character: no word needs more."""

_MOST_WITH_SPACING = 8
"""So many are shown where marks with a width (such as vowel signs) stand among them."""

_MAYBE_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0530-\u200f\u2060-\u206f\u20d0-\u20ff\u2c00-\u2fff\u302a-\u302f"
    "\u3099\u309a\ua000-\uabff\ud7b0-\ud7ff\ufb00-\ufeff\ufff9-\ufffb\U00010000-\U0010ffff]"
    f"{{{MOST_MARKS + 1},}}"
)
"""Where a storm may be: most of what is written need not be looked at more closely."""

_JAMO = (range(0x1160, 0x1200), range(0xD7B0, 0xD800))
"""Vowels and final consonants of Korean, which stand in the cell of the consonant before them."""


def characters(text: str) -> str:
    """Give the text with U+FFFD for each lone surrogate, which is no character: so it can be kept.

    All that is kept goes through here, where it enters the database or comes out of an old file.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def clean(text: str) -> str:
    """Give the text with tabs expanded, plain line ends, and unsafe code points as U+FFFD."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4)
    return _calm(_UNSAFE.sub("\N{REPLACEMENT CHARACTER}", text))


def _calm(text: str, instead: str = "") -> str:
    """Give the text with something instead of each mark that is too much on one character."""
    if text.isascii():
        return text
    return _MAYBE_MARKS.sub(lambda found: _calmed(found.group(), instead), text)


def _calmed(text: str, instead: str) -> str:
    shown, flat, marks = [], 0, 0
    for character in text:
        kind = _KINDS[character]
        flat = flat + 1 if kind == _FLAT else 0
        marks = marks + 1 if kind else 0
        is_shown = flat <= MOST_MARKS and marks <= _MOST_WITH_SPACING
        shown.append(character if is_shown else instead)
    return "".join(shown)


_FLAT, _SPACING = 1, 2


class _Kinds(dict[str, int]):
    """Whether a character is a mark, looked up once: 0 for none, else with a width or without."""

    def __missing__(self, character: str) -> int:
        kind = category(character)
        if kind in ("Mn", "Me", "Cf") or any(ord(character) in block for block in _JAMO):
            self[character] = _FLAT
        else:
            self[character] = _SPACING if kind == "Mc" else 0
        return self[character]


_KINDS = _Kinds()


def clean_line(text: str, longest: int = 200) -> str:
    """Give the text on one line, its white space folded, at most ``longest`` characters of it."""
    line = " ".join(clean(text[: longest * 4]).split())
    return line if len(line) <= longest else line[: longest - 1] + "…"


def in_place(text: str) -> str:
    """Give the text on one line, as long as before: white space as blanks, the unsafe as U+FFFD."""
    line = text.replace("\n", " ").replace("\t", " ")
    return _calm(
        _UNSAFE.sub("\N{REPLACEMENT CHARACTER}", line), instead="\N{REPLACEMENT CHARACTER}"
    )


def shortened(text: str, longest: int) -> str:
    """Give the beginning of a long text and say how much of it is left out."""
    if len(text) <= longest:
        return text
    return f"{text[:longest]}… ({len(text) - longest:,} more characters)"
