"""You try every four positions: O(n⁴), over sixty million sums for 200 numbers."""


def four_sum(numbers: list[int], target: int) -> list[list[int]]:
    found: set[tuple[int, ...]] = set()
    n = len(numbers)
    for i in range(n):
        for j in range(i + 1, n):
            for k in range(j + 1, n):
                for m in range(k + 1, n):
                    if numbers[i] + numbers[j] + numbers[k] + numbers[m] == target:
                        four = (numbers[i], numbers[j], numbers[k], numbers[m])
                        found.add(tuple(sorted(four)))
    return [list(group) for group in found]
