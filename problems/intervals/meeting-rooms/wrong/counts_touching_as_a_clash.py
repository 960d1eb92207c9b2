"""You compare with <=, but a meeting may start at the moment another one ends."""


def can_attend_all(meetings: list[list[int]]) -> bool:
    ordered = sorted(meetings)
    for position in range(1, len(ordered)):
        if ordered[position][0] <= ordered[position - 1][1]:
            return False
    return True
