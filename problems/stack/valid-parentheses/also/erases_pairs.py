"""Erase neighbouring pairs until nothing changes: O(n²) if nested deeply, easy to say first."""


def is_valid(text: str) -> bool:
    before = ""
    while text != before:
        before = text
        for pair in ("()", "[]", "{}"):
            text = text.replace(pair, "")
    return not text
