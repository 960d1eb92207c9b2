"""You run through the sums upwards, so a number may be taken into the subset more than once."""


def count_signs(numbers: list[int], target: int) -> int:
    total = sum(numbers)
    if abs(target) > total or (total + target) % 2 == 1:
        return 0
    wanted = (total + target) // 2
    ways = [1] + [0] * wanted
    for number in numbers:
        for s in range(number, wanted + 1):
            ways[s] += ways[s - number]
    return ways[wanted]
