"""You try every pair as if the list were not sorted: O(n²), hundreds of millions of sums."""


def two_sum_sorted(numbers: list[int], target: int) -> list[int]:
    for left in range(len(numbers)):
        for right in range(left + 1, len(numbers)):
            if numbers[left] + numbers[right] == target:
                return [left + 1, right + 1]
    return []
