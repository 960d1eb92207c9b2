"""Keep only the ends at which the best total rises, and search among them.

Time: O(n log n). Space: O(n).
"""

from bisect import bisect_right


def job_scheduling(starts: list[int], ends: list[int], profits: list[int]) -> int:
    steps, totals = [0], [0]
    for end, start, profit in sorted(zip(ends, starts, profits, strict=True)):
        total = totals[bisect_right(steps, start) - 1] + profit
        if total > totals[-1]:
            steps.append(end)
            totals.append(total)
    return totals[-1]
