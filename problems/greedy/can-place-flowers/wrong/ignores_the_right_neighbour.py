"""You check only the left neighbour, but a flower may stand on the right."""


def can_place_flowers(flowerbed: list[int], n: int) -> bool:
    planted = 0
    for place in range(len(flowerbed)):
        if flowerbed[place] == 0 and (place == 0 or flowerbed[place - 1] == 0):
            flowerbed[place] = 1
            planted += 1
    return planted >= n
