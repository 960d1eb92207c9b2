"""You take the end of the last interval that it meets, but the new one may reach further."""


def insert_interval(intervals: list[list[int]], new: list[int]) -> list[list[int]]:
    start, end = new
    result: list[list[int]] = []
    position = 0
    while position < len(intervals) and intervals[position][1] < start:
        result.append(intervals[position])
        position += 1
    while position < len(intervals) and intervals[position][0] <= new[1]:
        start = min(start, intervals[position][0])
        end = intervals[position][1]
        position += 1
    return [*result, [start, end], *intervals[position:]]
