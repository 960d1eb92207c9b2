"""Remember the last position of each number and compare the distance to it with k.

Time: O(n). Space: O(n).
"""


def contains_nearby_duplicate(numbers: list[int], k: int) -> bool:
    last: dict[int, int] = {}
    for position, number in enumerate(numbers):
        if number in last and position - last[number] <= k:
            return True
        last[number] = position
    return False
