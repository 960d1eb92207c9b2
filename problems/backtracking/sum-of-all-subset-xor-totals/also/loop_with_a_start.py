"""Build subsets with a loop from a start index; every call is one subset.

Time: O(2^n). Space: O(n).
"""


def subset_xor_sum(numbers: list[int]) -> int:
    answer = 0

    def explore(start: int, total: int) -> None:
        nonlocal answer
        answer += total
        for index in range(start, len(numbers)):
            explore(index + 1, total ^ numbers[index])

    explore(0, 0)
    return answer
