"""You note the length after the number has left, when the window is no longer sufficient."""


def shortest_length(target: int, numbers: list[int]) -> int:
    best = len(numbers) + 1
    left = total = 0
    for right, number in enumerate(numbers):
        total += number
        while total >= target:
            total -= numbers[left]
            left += 1
            best = min(best, right - left + 1)
    return best if best <= len(numbers) else 0
