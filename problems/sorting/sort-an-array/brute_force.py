"""Move the smallest number of the rest to the result, again and again.

Time: O(n²). Space: O(n).
"""


def sort_numbers(numbers: list[int]) -> list[int]:
    rest, result = list(numbers), []
    while rest:
        smallest = min(rest)
        rest.remove(smallest)
        result.append(smallest)
    return result
