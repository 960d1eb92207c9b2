"""You count trips instead of their passengers."""


def car_pooling(trips: list[list[int]], capacity: int) -> bool:
    change = [0] * 1001
    for _, start, end in trips:
        change[start] += 1
        change[end] -= 1
    riding = 0
    for difference in change:
        riding += difference
        if riding > capacity:
            return False
    return True
