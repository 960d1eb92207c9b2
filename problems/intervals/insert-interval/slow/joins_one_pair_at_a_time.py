"""You join two neighbours and begin again at the first: O(n²) when the new interval meets many."""


def insert_interval(intervals: list[list[int]], new: list[int]) -> list[list[int]]:
    result = sorted([*intervals, new])
    position = 1
    while position < len(result):
        left, right = result[position - 1], result[position]
        if right[0] <= left[1]:
            result[position - 1 : position + 1] = [[left[0], max(left[1], right[1])]]
            position = 1
        else:
            position += 1
    return result
