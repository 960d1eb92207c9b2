"""You carry only the highest product, but the lowest one becomes the highest at a minus sign."""


def max_product(numbers: list[int]) -> int:
    best = here = numbers[0]
    for number in numbers[1:]:
        here = max(number, number * here)
        best = max(best, here)
    return best
