"""You compare each trip with the next one only, but three or more may ride together."""


def car_pooling(trips: list[list[int]], capacity: int) -> bool:
    ordered = sorted(trips, key=lambda trip: trip[1])
    for place, (passengers, _, end) in enumerate(ordered):
        following = ordered[place + 1] if place + 1 < len(ordered) else [0, end, end]
        together = following[0] if following[1] < end else 0
        if passengers + together > capacity:
            return False
    return True
