"""Copy the bed with an empty place at each end, so that every place has two neighbours.

Time: O(n). Space: O(n).
"""


def can_place_flowers(flowerbed: list[int], n: int) -> bool:
    bed = [0, *flowerbed, 0]
    for place in range(1, len(bed) - 1):
        if bed[place - 1] == bed[place] == bed[place + 1] == 0:
            bed[place] = 1
            n -= 1
    return n <= 0
