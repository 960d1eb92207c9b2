"""Try every set of jobs and keep the sets without an overlap.

Time: O(n² * 2^n). Space: O(n).
"""

from itertools import combinations


def job_scheduling(starts: list[int], ends: list[int], profits: list[int]) -> int:
    best = 0
    for count in range(1, len(starts) + 1):
        for chosen in combinations(range(len(starts)), count):
            if all(
                ends[a] <= starts[b] or ends[b] <= starts[a] for a, b in combinations(chosen, 2)
            ):
                best = max(best, sum(profits[job] for job in chosen))
    return best
