"""Walk along the bed and plant wherever the place and both neighbours are empty.

Time: O(n). Space: O(1).
"""


def can_place_flowers(flowerbed: list[int], n: int) -> bool:
    planted = 0
    last = len(flowerbed) - 1
    for place in range(len(flowerbed)):
        left_empty = place == 0 or flowerbed[place - 1] == 0
        right_empty = place == last or flowerbed[place + 1] == 0
        if flowerbed[place] == 0 and left_empty and right_empty:
            flowerbed[place] = 1
            planted += 1
    return planted >= n
