"""Set each bit that more than half of the numbers have.

Time: O(32 * n). Space: O(1).
"""


def majority_element(numbers: list[int]) -> int:
    result = 0
    for place in range(32):
        ones = 0
        for number in numbers:
            ones += number >> place & 1
        if 2 * ones > len(numbers):
            result |= 1 << place
    return result - 2**32 if result >= 2**31 else result
