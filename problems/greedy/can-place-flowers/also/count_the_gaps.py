"""Count the empty places of each gap: k between two flowers take (k - 1) // 2 new ones.

Time: O(n). Space: O(1).
"""


def can_place_flowers(flowerbed: list[int], n: int) -> bool:
    planted = 0
    gap = 1  # as if an empty place stood before the first one
    for flower in flowerbed:
        if flower == 0:
            gap += 1
        else:
            planted += (gap - 1) // 2
            gap = 0
    planted += gap // 2  # one more empty place behind the last one
    return planted >= n
