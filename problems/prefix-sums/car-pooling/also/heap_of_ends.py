"""Sort the trips by start and keep a heap of those under way by their ends.

Time: O(n log n). Space: O(n).
"""

from heapq import heappop, heappush


def car_pooling(trips: list[list[int]], capacity: int) -> bool:
    under_way: list[tuple[int, int]] = []
    riding = 0
    for passengers, start, end in sorted(trips, key=lambda trip: trip[1]):
        while under_way and under_way[0][0] <= start:
            _, leaving = heappop(under_way)
            riding -= leaving
        riding += passengers
        if riding > capacity:
            return False
        heappush(under_way, (end, passengers))
    return True
