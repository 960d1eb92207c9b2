"""Jump two places after a flower and three when the next place holds one, without marking.

Time: O(n). Space: O(1).
"""


def can_place_flowers(flowerbed: list[int], n: int) -> bool:
    place = 0
    while place < len(flowerbed) and n > 0:
        if flowerbed[place] == 1:
            place += 2
        elif place + 1 < len(flowerbed) and flowerbed[place + 1] == 1:
            place += 3
        else:
            n -= 1
            place += 2
    return n == 0
