"""Let each number join a copy of every subset so far, which doubles them.

Time: O(n * 2^n). Space: O(n * 2^n).
"""


def subsets(numbers: list[int]) -> list[list[int]]:
    found: list[list[int]] = [[]]
    for number in numbers:
        found += [[*subset, number] for subset in found]
    return found
