"""Add up the passengers of all trips for each place.

Time: O(n * places). Space: O(1).
"""


def car_pooling(trips: list[list[int]], capacity: int) -> bool:
    for place in range(1001):
        riding = sum(passengers for passengers, start, end in trips if start <= place < end)
        if riding > capacity:
            return False
    return True
