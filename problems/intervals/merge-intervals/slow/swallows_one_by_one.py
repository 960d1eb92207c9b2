"""You compare each interval with all merged ones: O(n²) when few of them meet."""


def merge_intervals(intervals: list[list[int]]) -> list[list[int]]:
    merged: list[list[int]] = []
    for new_start, new_end in intervals:
        apart: list[list[int]] = []
        for start, end in merged:
            if start <= new_end and new_start <= end:
                new_start, new_end = min(start, new_start), max(end, new_end)
            else:
                apart.append([start, end])
        merged = [*apart, [new_start, new_end]]
    return merged
