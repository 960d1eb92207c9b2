"""You expect each pair side by side, but pairs may stand inside other pairs."""


def is_valid(text: str) -> bool:
    if len(text) % 2 != 0:
        return False
    pairs = [text[start : start + 2] for start in range(0, len(text), 2)]
    return all(pair in ("()", "[]", "{}") for pair in pairs)
