"""Search the first guess whose square is too large, and take one less.

Time: O(log x). Space: O(1).
"""


def my_sqrt(number: int) -> int:
    low, high = 0, number + 1
    while low < high:
        mid = (low + high) // 2
        if mid * mid > number:
            high = mid
        else:
            low = mid + 1
    return low - 1
