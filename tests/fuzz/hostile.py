"""Hostile values, drawn from a ``Random``: hypothesis hands one in, and so does the fuzzer."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from random import Random

PIECES = (
    *(
        "[",
        "]",
        "[/]",
        "[/b]",
        "[b]",
        "[red]",
        "[@click=app.quit]q[/]",
        "[x='a]",
        "nums[i]",
        "[$a]",
    ),
    *("\x1b[31m", "\x1b]52;c;aGk=\x07", "\x1b]0;title\x1b\\", "\x1b[2J\x1b[H", "\x9b31m", "\x1bc"),
    *("\x00", "\x07", "\x08", "\x0b", "\x0c", "\x0e", "\x7f", "\x80", "\x85", "\x9d", "\ufeff"),
    *("\r", "\r\n", "\n", "\t", " ", "\u2028", "\u2029", "\x1c", "\u00a0", "\u3000"),
    *("\u202e", "\u202c", "\u2066", "\u2069", "\u200e", "\u200f", "\u061c", "\u200b", "\u200d"),
    *("\ud800", "\udfff", "\udc9b", "\uffff", "\U0010ffff", "\U000e0041"),
    *("Z\u0301\u0316\u0489" + "\u0335\u0360" * 90, "o" + "\ufe0f\u200d\u20e3" * 30, "\u0e49" * 40),
    *("e\u0301", "\u0301", "\u0489" * 9, "長い木", "👩‍👩‍👧", "א", "ﷺ", "İ", "ß", "ﬁ", "𝔘"),
    *(
        "'",
        '"',
        "`",
        "```",
        "~~~",
        "\\",
        "$HOME",
        "%s",
        "{}",
        "{0.__class__}",
        "../",
        "/etc/passwd",
    ),
    *("-", "--", "-1", "0", "9" * 400, "1e999", "nan", "inf", "True", "None", "two-sum", "NULL"),
    *("# ", "## Cases", "<script>alert(1)</script>", "&amp;", "![x](javascript:x)", "; DROP TABLE"),
    *(
        "0001-01-01",
        "9999-12-31",
        "-0001-01-01",
        "2026-02-30",
        "=1+1",
        "@x",
        "a" * 300,
        "(",
        "(" * 99,
    ),
)
"""What has ever done harm to a terminal, a parser, a file or a sentence."""

_RANGES = (
    (0, 0x20),
    (0x20, 0x7F),
    (0x7F, 0xA0),
    (0xA0, 0x2000),
    (0x2000, 0x2070),
    (0xD800, 0xE000),
)
_MEGABYTES = 10

RIMS = (
    datetime(1, 1, 1, tzinfo=UTC),
    datetime(1, 1, 1, 23, 59, 59, 999_999, tzinfo=UTC),
    datetime(1, 1, 5, tzinfo=UTC),
    datetime(1582, 10, 15, tzinfo=UTC),
    datetime(1969, 12, 31, 23, 59, 59, tzinfo=UTC),
    datetime(2026, 3, 29, 1, 0, tzinfo=UTC),
    datetime(2026, 11, 21, 12, 0, tzinfo=UTC),
    datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC),
    datetime(9899, 12, 31, tzinfo=UTC),
    datetime(9999, 12, 30, tzinfo=UTC),
    datetime.max.replace(tzinfo=UTC),
)
"""Moments at which calendars end, begin or stumble."""

ZONES = ("", "UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/St_Johns", "Asia/Kathmandu")


class Hostile:
    """Draws what nobody would write in good faith."""

    def __init__(self, random: Random) -> None:
        self.random = random

    def text(self, most: int = 8) -> str:
        """Give a text of hostile pieces and of characters from odd corners."""
        return "".join(self._piece() for _ in range(self.random.randint(0, most)))

    def long_text(self) -> str:
        """Give ten megabytes of one hostile piece, on one line or on many."""
        piece = self.random.choice(PIECES)
        return (piece * (_MEGABYTES * 1_000_000 // len(piece) + 1))[: _MEGABYTES * 1_000_000]

    def content(self) -> bytes:
        """Give the bytes of a file: text in some encoding, or none at all."""
        if self.random.random() < 0.3:
            return bytes(self.random.randrange(256) for _ in range(self.random.randint(0, 60)))
        encoding = self.random.choice(("utf-8", "utf-8", "utf-16", "latin-1"))
        errors = "surrogatepass" if encoding.startswith("utf") else "replace"
        return self.text(20).encode(encoding, errors)

    def spoiled(self, text: str, times: int = 3) -> str:
        """Give a sound text with a few places cut, doubled, swapped, or hostile."""
        for _ in range(self.random.randint(1, times)):
            text = self._spoiled_once(text)
        return text

    def moment(self) -> datetime:
        """Give a moment: at a rim of the calendar, or any other."""
        if self.random.random() < 0.5:
            return self.random.choice(RIMS)
        whole = datetime.max - datetime.min
        return (datetime.min + whole * self.random.random()).replace(tzinfo=UTC)

    def leap(self) -> timedelta:
        """Give how far a clock jumps: seconds, days or decades, either way."""
        unit = self.random.choice((1, 60, 86_400, 86_400 * 365, 86_400 * 365 * 40))
        return timedelta(seconds=unit * self.random.uniform(-3, 3))

    def some(self, values: Sequence[str]) -> str:
        """Give one of the values, a spoiled one, or something else altogether."""
        known = self.random.choice(values)
        return self.random.choice((known, known, self.spoiled(known), self.text()))

    def _piece(self) -> str:
        if self.random.random() < 0.7:
            return self.random.choice(PIECES)
        return chr(self.random.randrange(*self.random.choice(_RANGES)))

    def _spoiled_once(self, text: str) -> str:
        lines = text.split("\n")
        start, end = sorted(self.random.randint(0, len(text)) for _ in range(2))
        row = self.random.randrange(len(lines))
        match self.random.randrange(6):
            case 0:
                return text[:start] + self.text(3) + text[start:]
            case 1:
                return text[:start] + text[min(end, start + 40) :]
            case 2:
                return "\n".join([*lines[:row], *lines[row + 1 :]])
            case 3:
                return "\n".join([*lines[:row], lines[row], *lines[row:]])
            case 4:
                return "\n".join(
                    [*lines[:row], lines[row].replace("=", self.text(2), 1), *lines[row + 1 :]]
                )
            case _:
                return text[:start]
