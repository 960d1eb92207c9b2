"""You compare only at a break, so a subarray that reaches the end is never counted."""


def longest_turbulent(numbers: list[int]) -> int:
    left = 0
    best = 1
    for right in range(1, len(numbers)):
        if numbers[right] == numbers[right - 1]:
            best = max(best, right - left)
            left = right
        elif right - left >= 2:
            rose = numbers[right - 1] > numbers[right - 2]
            if rose == (numbers[right] > numbers[right - 1]):
                best = max(best, right - left)
                left = right - 1
    return best
