"""Carry each number to its place and go on with the one that stood there.

Time: O(n). Space: O(1).
"""


def rotate(numbers: list[int], k: int) -> None:
    n = len(numbers)
    moved = start = 0
    while moved < n:
        place = start
        carried = numbers[start]
        while True:
            place = (place + k) % n
            numbers[place], carried = carried, numbers[place]
            moved += 1
            if place == start:
                break
        start += 1
