"""Replace innermost brackets with a regular expression until none is left.

Time: O(d · r). Space: O(r).
"""

import re


def decode_string(encoded: str) -> str:
    innermost = re.compile(r"(\d+)\[([a-z]*)\]")
    while "[" in encoded:
        encoded = innermost.sub(lambda match: int(match[1]) * match[2], encoded)
    return encoded
