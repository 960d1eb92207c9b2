"""Count how many equal numbers stand in a row.

Time: O(n). Space: O(1).
"""


def keep_at_most_two(numbers: list[int]) -> int:
    write = 1
    count = 1
    for read in range(1, len(numbers)):
        if numbers[read] == numbers[write - 1]:
            count += 1
        else:
            count = 1
        if count <= 2:
            numbers[write] = numbers[read]
            write += 1
    return write
