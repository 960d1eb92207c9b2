"""You begin anew with the last number after two rises, but the last pair still counts."""


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
                left = right
        best = max(best, right - left + 1)
    return best
