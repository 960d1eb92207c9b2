"""Go by start and keep the ends of the rooms in use in a heap.

Time: O(n log n). Space: O(n).
"""

import heapq


def rooms_needed(meetings: list[list[int]]) -> int:
    in_use: list[int] = []
    for start, end in sorted(meetings):
        if in_use and in_use[0] <= start:
            heapq.heapreplace(in_use, end)
        else:
            heapq.heappush(in_use, end)
    return len(in_use)
