"""What may reach a terminal, a page or a table: nothing that acts, only what is read."""

import re

UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)
"""Control codes but tab and line feed, direction marks, byte order marks, lone surrogates."""


STORM = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0e47-\u0e4e\u200b-\u200d\u20d0-\u20f0\ufe00-\ufe0f]{5,}"
)
"""More marks without a width than stand on one character of any word."""


def assert_safe(text: str, where: str = "") -> None:
    """Fail if the text holds anything that a terminal would act upon."""
    found = UNSAFE.search(text) or STORM.search(text)
    if found:
        around = text[max(0, found.start() - 60) : found.end() + 20]
        raise AssertionError(f"{where}: U+{ord(found[0]):04X} in {around!r}")
