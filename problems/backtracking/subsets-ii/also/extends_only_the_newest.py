"""Let an equal number extend only the subsets that its twin has just made.

Time: O(n * answers). Space: O(n * answers).
"""


def subsets_with_repeats(numbers: list[int]) -> list[list[int]]:
    ordered = sorted(numbers)
    found: list[list[int]] = [[]]
    newest = 0
    for index, number in enumerate(ordered):
        start = newest if index and number == ordered[index - 1] else 0
        newest = len(found)
        found += [[*subset, number] for subset in found[start:]]
    return found
