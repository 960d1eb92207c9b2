"""You count the rises and falls, but the length is one more."""


def longest_turbulent(numbers: list[int]) -> int:
    left = 0
    best = 1
    for right in range(1, len(numbers)):
        if numbers[right] == numbers[right - 1]:
            left = right
        elif right - left >= 2:
            rose = numbers[right - 1] > numbers[right - 2]
            rises = numbers[right] > numbers[right - 1]
            if rose == rises:
                left = right - 1
        best = max(best, right - left)
    return best
