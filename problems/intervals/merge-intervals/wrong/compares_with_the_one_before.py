"""You compare with the end of the interval before, but an earlier one may reach further."""


def merge_intervals(intervals: list[list[int]]) -> list[list[int]]:
    ordered = sorted(intervals)
    merged: list[list[int]] = []
    for position, (start, end) in enumerate(ordered):
        if position > 0 and start <= ordered[position - 1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged
