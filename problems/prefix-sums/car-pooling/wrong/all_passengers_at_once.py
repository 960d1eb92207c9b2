"""You add up the passengers of all trips, but not all of them ride at the same time."""


def car_pooling(trips: list[list[int]], capacity: int) -> bool:
    return sum(passengers for passengers, _, _ in trips) <= capacity
