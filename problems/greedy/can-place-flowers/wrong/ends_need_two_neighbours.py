"""You skip the two ends, but a place at an end needs only its one neighbour to be empty."""


def can_place_flowers(flowerbed: list[int], n: int) -> bool:
    planted = 0
    for place in range(1, len(flowerbed) - 1):
        if flowerbed[place - 1] == flowerbed[place] == flowerbed[place + 1] == 0:
            flowerbed[place] = 1
            planted += 1
    return planted >= n
