"""You pop without asking whether anything is open, so a lone "}" raises an IndexError."""

PARTNER = {")": "(", "]": "[", "}": "{"}


def is_valid(text: str) -> bool:
    still_open: list[str] = []
    for bracket in text:
        if bracket not in PARTNER:
            still_open.append(bracket)
        elif still_open.pop() != PARTNER[bracket]:
            return False
    return not still_open
