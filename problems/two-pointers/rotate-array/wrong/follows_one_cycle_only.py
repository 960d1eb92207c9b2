"""You follow one cycle of places, but if n and k have a common divisor there are several."""


def rotate(numbers: list[int], k: int) -> None:
    n = len(numbers)
    place = 0
    carried = numbers[0]
    while True:
        place = (place + k) % n
        numbers[place], carried = carried, numbers[place]
        if place == 0:
            break
