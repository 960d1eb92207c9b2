"""Write the changes at starts and ends and take running sums along the road.

Time: O(n + places). Space: O(places).
"""


def car_pooling(trips: list[list[int]], capacity: int) -> bool:
    change = [0] * 1001
    for passengers, start, end in trips:
        change[start] += passengers
        change[end] -= passengers
    riding = 0
    for difference in change:
        riding += difference
        if riding > capacity:
            return False
    return True
