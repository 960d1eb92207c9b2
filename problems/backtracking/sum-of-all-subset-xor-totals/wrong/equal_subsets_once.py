"""You count subsets that look alike once, but equal numbers at different places all count."""

from itertools import combinations


def subset_xor_sum(numbers: list[int]) -> int:
    subsets = {
        subset for size in range(len(numbers) + 1) for subset in combinations(sorted(numbers), size)
    }
    answer = 0
    for subset in subsets:
        total = 0
        for number in subset:
            total ^= number
        answer += total
    return answer
