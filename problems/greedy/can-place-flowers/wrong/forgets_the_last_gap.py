"""You count a gap only when a flower ends it, so the gap after the last flower is lost."""


def can_place_flowers(flowerbed: list[int], n: int) -> bool:
    planted = 0
    gap = 1
    for flower in flowerbed:
        if flower == 0:
            gap += 1
        else:
            planted += (gap - 1) // 2
            gap = 0
    return planted >= n
