"""You add the new interval when a later one comes, so it is lost if none starts after it."""


def insert_interval(intervals: list[list[int]], new: list[int]) -> list[list[int]]:
    result: list[list[int]] = []
    start, end = new
    is_added = False
    for interval in intervals:
        if interval[1] < start:
            result.append(interval)
        elif interval[0] > end:
            if not is_added:
                result.append([start, end])
                is_added = True
            result.append(interval)
        else:
            start, end = min(start, interval[0]), max(end, interval[1])
    return result
