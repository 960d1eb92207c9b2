"""Erase one neighbouring pair at a time until none is left.

Time: O(n²). Space: O(n).
"""


def is_valid(text: str) -> bool:
    while True:
        for at in range(len(text) - 1):
            if text[at : at + 2] in ("()", "[]", "{}"):
                text = text[:at] + text[at + 2 :]
                break
        else:
            return text == ""
