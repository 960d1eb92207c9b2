"""Sort the events of getting in and out, those who get out first.

Time: O(n log n). Space: O(n).
"""


def car_pooling(trips: list[list[int]], capacity: int) -> bool:
    events: list[tuple[int, int]] = []
    for passengers, start, end in trips:
        events.append((start, passengers))
        events.append((end, -passengers))
    events.sort()
    riding = 0
    for _, difference in events:
        riding += difference
        if riding > capacity:
            return False
    return True
