"""Each bit that occurs at all is set in exactly half of all subsets.

Time: O(n). Space: O(1).
"""


def subset_xor_sum(numbers: list[int]) -> int:
    occurring = 0
    for number in numbers:
        occurring |= number
    return occurring << (len(numbers) - 1)
