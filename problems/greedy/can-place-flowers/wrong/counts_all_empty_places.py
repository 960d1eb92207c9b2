"""You compare n with half of the whole bed and do not look where the flowers stand."""


def can_place_flowers(flowerbed: list[int], n: int) -> bool:
    return sum(flowerbed) + n <= (len(flowerbed) + 1) // 2
