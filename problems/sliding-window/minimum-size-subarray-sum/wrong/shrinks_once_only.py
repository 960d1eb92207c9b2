"""You let one number out at most per step, but a large new one can make many unnecessary."""


def shortest_length(target: int, numbers: list[int]) -> int:
    best = len(numbers) + 1
    left = total = 0
    for right, number in enumerate(numbers):
        total += number
        if total >= target:
            best = min(best, right - left + 1)
            total -= numbers[left]
            left += 1
    return best if best <= len(numbers) else 0
