"""You assign rooms in the order of the list, but the meetings must be taken by start."""

import heapq


def rooms_needed(meetings: list[list[int]]) -> int:
    in_use: list[int] = []
    for start, end in meetings:
        if in_use and in_use[0] <= start:
            heapq.heapreplace(in_use, end)
        else:
            heapq.heappush(in_use, end)
    return len(in_use)
