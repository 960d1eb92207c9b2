"""You drive the trips in the order of the list, but they are not sorted by start."""


def car_pooling(trips: list[list[int]], capacity: int) -> bool:
    riding: list[list[int]] = []
    for trip in trips:
        riding = [other for other in riding if other[2] > trip[1]] + [trip]
        if sum(passengers for passengers, _, _ in riding) > capacity:
            return False
    return True
