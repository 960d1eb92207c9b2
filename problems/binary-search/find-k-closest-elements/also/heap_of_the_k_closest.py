"""Keep the k closest in a max-heap, as for a stream.

Time: O(n log k). Space: O(k).
"""

import heapq


def find_closest_elements(numbers: list[int], k: int, x: int) -> list[int]:
    closest: list[tuple[int, int]] = []
    for number in numbers:
        heapq.heappush(closest, (-abs(number - x), -number))
        if len(closest) > k:
            heapq.heappop(closest)
    return sorted(-negated for _, negated in closest)
