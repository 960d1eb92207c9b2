"""You search for the first number anywhere, but it must stand right after the spaces."""

import re


def my_atoi(line: str) -> int:
    match = re.search(r"[+-]?[0-9]+", line)
    if match is None:
        return 0
    return max(-(2**31), min(2**31 - 1, int(match[0])))
