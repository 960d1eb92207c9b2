"""Look at every number, and remember the first and the last hit.

Time: O(n). Space: O(1).
"""


def search_range(numbers: list[int], target: int) -> list[int]:
    places = [place for place, number in enumerate(numbers) if number == target]
    return [places[0], places[-1]] if places else [-1, -1]
