"""You add numbers from each start until they are enough: O(n²)."""


def shortest_length(target: int, numbers: list[int]) -> int:
    best = len(numbers) + 1
    for start in range(len(numbers)):
        total = 0
        for end in range(start, len(numbers)):
            total += numbers[end]
            if total >= target:
                best = min(best, end - start + 1)
                break
    return best if best <= len(numbers) else 0
