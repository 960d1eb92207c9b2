"""You let passengers sit at their end as well, but they get out before others get in there."""


def car_pooling(trips: list[list[int]], capacity: int) -> bool:
    change = [0] * 1002
    for passengers, start, end in trips:
        change[start] += passengers
        change[end + 1] -= passengers
    riding = 0
    for difference in change:
        riding += difference
        if riding > capacity:
            return False
    return True
