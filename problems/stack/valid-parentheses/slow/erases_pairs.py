"""You erase pairs until nothing changes: each pass reads the whole text, O(n²) if nested deeply."""


def is_valid(text: str) -> bool:
    before = ""
    while text != before:
        before = text
        for pair in ("()", "[]", "{}"):
            text = text.replace(pair, "")
    return not text
