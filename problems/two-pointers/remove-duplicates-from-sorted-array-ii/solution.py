"""Keep a number if it differs from the one kept two places before.

Time: O(n). Space: O(1).
"""


def keep_at_most_two(numbers: list[int]) -> int:
    write = 0
    for number in numbers:
        if write < 2 or number != numbers[write - 2]:
            numbers[write] = number
            write += 1
    return write
