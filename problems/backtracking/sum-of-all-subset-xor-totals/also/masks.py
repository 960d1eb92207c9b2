"""Let the bits of each number below 2^n choose the subset.

Time: O(n * 2^n). Space: O(1).
"""


def subset_xor_sum(numbers: list[int]) -> int:
    answer = 0
    for mask in range(1 << len(numbers)):
        total = 0
        for index, number in enumerate(numbers):
            if mask >> index & 1:
                total ^= number
        answer += total
    return answer
