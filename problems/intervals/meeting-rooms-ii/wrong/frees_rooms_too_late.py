"""You handle a start before an end at the same moment, so meetings that touch need two rooms."""


def rooms_needed(meetings: list[list[int]]) -> int:
    starts = [(start, 0) for start, _ in meetings]
    ends = [(end, 1) for _, end in meetings]
    in_use = most = 0
    for _, is_end in sorted(starts + ends):
        in_use += -1 if is_end else 1
        most = max(most, in_use)
    return most
