"""You compare how many brackets of each kind open and close, but their order counts, too."""


def is_valid(text: str) -> bool:
    return all(text.count(pair[0]) == text.count(pair[1]) for pair in ("()", "[]", "{}"))
