"""Find the end of each turbulent run, and go on from there.

Time: O(n). Space: O(1).
"""


def longest_turbulent(numbers: list[int]) -> int:
    n = len(numbers)
    best = 1
    left = 0
    while left < n - 1:
        if numbers[left] == numbers[left + 1]:
            left += 1
            continue
        right = left + 1
        while right < n - 1 and (
            numbers[right - 1] < numbers[right] > numbers[right + 1]
            or numbers[right - 1] > numbers[right] < numbers[right + 1]
        ):
            right += 1
        best = max(best, right - left + 1)
        left = right
    return best
