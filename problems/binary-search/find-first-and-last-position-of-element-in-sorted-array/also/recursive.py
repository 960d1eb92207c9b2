"""Ask both halves, unless their ends show that they hold nothing else or nothing at all.

Time: O(log n). Space: O(log n).
"""


def search_range(numbers: list[int], target: int) -> list[int]:
    def search(left: int, right: int) -> list[int]:
        if left > right or not numbers[left] <= target <= numbers[right]:
            return [-1, -1]
        if numbers[left] == numbers[right]:
            return [left, right]
        mid = (left + right) // 2
        before, after = search(left, mid), search(mid + 1, right)
        if before == [-1, -1]:
            return after
        return before if after == [-1, -1] else [before[0], after[1]]

    return search(0, len(numbers) - 1)
