"""You compare each meeting only with the one before it, but an earlier one may still go on."""


def rooms_needed(meetings: list[list[int]]) -> int:
    ordered = sorted(meetings)
    most = in_use = min(len(ordered), 1)
    for position in range(1, len(ordered)):
        in_use = in_use + 1 if ordered[position][0] < ordered[position - 1][1] else 1
        most = max(most, in_use)
    return most
