"""Keep a flag for each value from 1 to n in a second list.

Time: O(n). Space: O(n).
"""


def first_missing_positive(numbers: list[int]) -> int:
    size = len(numbers)
    present = [False] * (size + 2)
    for number in numbers:
        if 1 <= number <= size:
            present[number] = True
    candidate = 1
    while present[candidate]:
        candidate += 1
    return candidate
