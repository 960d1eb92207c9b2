"""You overwrite the change at a place, so a second trip that begins or ends there is lost."""


def car_pooling(trips: list[list[int]], capacity: int) -> bool:
    change = [0] * 1001
    for passengers, start, end in trips:
        change[start] = passengers
        change[end] = -passengers
    riding = 0
    for difference in change:
        riding += difference
        if riding > capacity:
            return False
    return True
