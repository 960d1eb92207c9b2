"""Walk from the left and stop where the list goes down for the first time.

Time: O(n). Space: O(1).
"""


def find_peak_element(numbers: list[int]) -> int:
    for place in range(len(numbers) - 1):
        if numbers[place] > numbers[place + 1]:
            return place
    return len(numbers) - 1
