"""Erase all neighbouring pairs, and again, until nothing changes.

Time: O(n²). Space: O(n).
"""


def is_valid(text: str) -> bool:
    before = ""
    while text != before:
        before = text
        for pair in ("()", "[]", "{}"):
            text = text.replace(pair, "")
    return not text
