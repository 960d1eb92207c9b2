"""You put the joined interval at the end of the list, but the list must stay sorted."""


def insert_interval(intervals: list[list[int]], new: list[int]) -> list[list[int]]:
    start, end = new
    result: list[list[int]] = []
    position = 0
    while position < len(intervals) and intervals[position][1] < start:
        result.append(intervals[position])
        position += 1
    while position < len(intervals) and intervals[position][0] <= end:
        start = min(start, intervals[position][0])
        end = max(end, intervals[position][1])
        position += 1
    return [*result, *intervals[position:], [start, end]]
