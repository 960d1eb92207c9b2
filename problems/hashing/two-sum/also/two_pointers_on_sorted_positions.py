"""Sort the positions by number and move inward from both ends: O(n log n) time, O(n) space."""


def two_sum(numbers: list[int], target: int) -> list[int]:
    order = sorted(range(len(numbers)), key=numbers.__getitem__)
    left, right = 0, len(order) - 1
    while (total := numbers[order[left]] + numbers[order[right]]) != target:
        if total < target:
            left += 1
        else:
            right -= 1
    return [order[left], order[right]]
