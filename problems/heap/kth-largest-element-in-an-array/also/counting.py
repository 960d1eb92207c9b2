"""Count each value and walk down from the largest.

Time: O(n + range). Space: O(range) for the range of the values.
"""


def kth_largest(numbers: list[int], k: int) -> int:
    smallest, largest = min(numbers), max(numbers)
    counts = [0] * (largest - smallest + 1)
    for number in numbers:
        counts[number - smallest] += 1
    value = largest
    while k > counts[value - smallest]:
        k -= counts[value - smallest]
        value -= 1
    return value
