"""Push the open brackets; every closing one must match the newest of them.

Time: O(n). Space: O(n).
"""

PARTNER = {")": "(", "]": "[", "}": "{"}


def is_valid(text: str) -> bool:
    still_open: list[str] = []
    for bracket in text:
        if bracket not in PARTNER:
            still_open.append(bracket)
        elif not still_open or still_open.pop() != PARTNER[bracket]:
            return False
    return not still_open
