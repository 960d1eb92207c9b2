"""You ask for exactly n possible flowers, but a bed with room for more is fine, too."""


def can_place_flowers(flowerbed: list[int], n: int) -> bool:
    bed = [0, *flowerbed, 0]
    planted = 0
    for place in range(1, len(bed) - 1):
        if bed[place - 1] == bed[place] == bed[place + 1] == 0:
            bed[place] = 1
            planted += 1
    return planted == n
