"""Take running sums, and bisect for the last start that is good enough for each end.

Time: O(n log n). Space: O(n).
"""

from bisect import bisect_right


def shortest_length(target: int, numbers: list[int]) -> int:
    sums = [0]
    best = len(numbers) + 1
    for end, number in enumerate(numbers, start=1):
        sums.append(sums[-1] + number)
        starts = bisect_right(sums, sums[-1] - target)  # that is how many starts are good enough
        if starts > 0:
            best = min(best, end - starts + 1)
    return best if best <= len(numbers) else 0
