"""Find the k-th smallest by dropping k // 2 numbers at a time.

Time: O(log(m + n)). Space: O(1).
"""


def find_median(first: list[int], second: list[int]) -> float:
    total = len(first) + len(second)
    upper = kth_smallest(first, second, total // 2 + 1)
    if total % 2 == 1:
        return float(upper)
    return (kth_smallest(first, second, total // 2) + upper) / 2


def kth_smallest(first: list[int], second: list[int], k: int) -> int:
    i = j = 0  # the numbers before these indices are dropped
    while True:
        if i == len(first):
            return second[j + k - 1]
        if j == len(second):
            return first[i + k - 1]
        if k == 1:
            return min(first[i], second[j])
        next_i = min(i + k // 2, len(first))
        next_j = min(j + k // 2, len(second))
        if first[next_i - 1] <= second[next_j - 1]:
            k -= next_i - i
            i = next_i
        else:
            k -= next_j - j
            j = next_j
