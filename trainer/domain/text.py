"""Text from outside, made safe to show: no control codes, direction marks or lone surrogates."""

import re

_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)


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
    return _UNSAFE.sub("\N{REPLACEMENT CHARACTER}", text)


def clean_line(text: str, longest: int = 200) -> str:
    """Give the text on one line, its white space folded, at most ``longest`` characters of it."""
    line = " ".join(clean(text[: longest * 4]).split())
    return line if len(line) <= longest else line[: longest - 1] + "…"


def in_place(text: str) -> str:
    """Give the text on one line, as long as before: white space as blanks, the unsafe as U+FFFD."""
    return _UNSAFE.sub("\N{REPLACEMENT CHARACTER}", text.replace("\n", " ").replace("\t", " "))


def shortened(text: str, longest: int) -> str:
    """Give the beginning of a long text and say how much of it is left out."""
    if len(text) <= longest:
        return text
    return f"{text[:longest]}… ({len(text) - longest:,} more characters)"
