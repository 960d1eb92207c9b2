"""You return the initial length when no window is sufficient, instead of 0."""


def shortest_length(target: int, numbers: list[int]) -> int:
    best = len(numbers) + 1
    left = total = 0
    for right, number in enumerate(numbers):
        total += number
        while total >= target:
            best = min(best, right - left + 1)
            total -= numbers[left]
            left += 1
    return best
