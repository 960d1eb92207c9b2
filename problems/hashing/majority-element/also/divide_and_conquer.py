"""Find the majority of each half and count which of the two wins.

Time: O(n log n). Space: O(log n).
"""


def majority_element(numbers: list[int]) -> int:
    def winner(start: int, end: int) -> int:
        if end - start == 1:
            return numbers[start]
        middle = (start + end) // 2
        left = winner(start, middle)
        right = winner(middle, end)
        if left == right:
            return left
        lefts = rights = 0
        for position in range(start, end):
            if numbers[position] == left:
                lefts += 1
            elif numbers[position] == right:
                rights += 1
        return left if lefts > rights else right

    return winner(0, len(numbers))
