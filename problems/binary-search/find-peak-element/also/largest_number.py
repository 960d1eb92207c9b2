"""Return the position of the largest number, which is always a peak.

Time: O(n). Space: O(1).
"""


def find_peak_element(numbers: list[int]) -> int:
    return numbers.index(max(numbers))
