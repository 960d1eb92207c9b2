"""Match spaces, an optional sign and digits with a regular expression, then limit the value.

Time: O(n) for the short strings here. Space: O(n).
"""

import re


def my_atoi(line: str) -> int:
    match = re.match(r" *([+-]?[0-9]+)", line)
    if match is None:
        return 0
    return max(-(2**31), min(2**31 - 1, int(match[1])))
