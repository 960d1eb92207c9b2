"""Programs as they are shown to learn from: without the docstring, whose words stand beside it."""

import re

_DOCSTRING = re.compile(r'\A\s*"""(?s:.*?)"""\s*')


def without_docstring(code: str) -> str:
    """Give a program without the docstring that it begins with."""
    return _DOCSTRING.sub("", code).rstrip("\n")
