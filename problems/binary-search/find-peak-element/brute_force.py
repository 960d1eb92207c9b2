"""Compare each number with both neighbours.

Time: O(n). Space: O(1).
"""


def find_peak_element(numbers: list[int]) -> int:
    for place, number in enumerate(numbers):
        beside = numbers[max(place - 1, 0) : place] + numbers[place + 1 : place + 2]
        if all(other < number for other in beside):
            return place
    raise ValueError("every list of different neighbours has a peak")
