"""You return True at the end without looking whether some brackets are still open."""

PARTNER = {")": "(", "]": "[", "}": "{"}


def is_valid(text: str) -> bool:
    still_open: list[str] = []
    for bracket in text:
        if bracket not in PARTNER:
            still_open.append(bracket)
        elif not still_open or still_open.pop() != PARTNER[bracket]:
            return False
    return True
