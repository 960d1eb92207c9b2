"""You hand the work to `re`, which tries every way to share the letters among the stars."""

import re


def is_match(text: str, pattern: str) -> bool:
    return re.fullmatch(pattern, text) is not None
