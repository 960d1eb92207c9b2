"""Delete from the back whatever equals the number two places before.

Time: O(n²). Space: O(1).
"""


def keep_at_most_two(numbers: list[int]) -> int:
    for place in range(len(numbers) - 1, 1, -1):
        if numbers[place] == numbers[place - 2]:
            del numbers[place]
    return len(numbers)
