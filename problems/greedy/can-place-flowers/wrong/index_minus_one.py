"""You look at index -1 for the first place, which is the last place of the bed."""


def can_place_flowers(flowerbed: list[int], n: int) -> bool:
    last = len(flowerbed) - 1
    for place in range(len(flowerbed)):
        right_empty = place == last or flowerbed[place + 1] == 0
        if flowerbed[place] == 0 and flowerbed[place - 1] == 0 and right_empty:
            flowerbed[place] = 1
            n -= 1
    return n <= 0
