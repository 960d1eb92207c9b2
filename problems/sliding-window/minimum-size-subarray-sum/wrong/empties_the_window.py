"""You begin with an empty window after each hit, but parts of the old one may be needed again."""


def shortest_length(target: int, numbers: list[int]) -> int:
    best = len(numbers) + 1
    left = total = 0
    for right, number in enumerate(numbers):
        total += number
        if total >= target:
            while total - numbers[left] >= target:
                total -= numbers[left]
                left += 1
            best = min(best, right - left + 1)
            left = right + 1
            total = 0
    return best if best <= len(numbers) else 0
