"""You count all brackets alike, so a bracket may be closed by one of another kind."""


def is_valid(text: str) -> bool:
    depth = 0
    for bracket in text:
        if bracket in "([{":
            depth += 1
        else:
            depth -= 1
        if depth < 0:
            return False
    return depth == 0
