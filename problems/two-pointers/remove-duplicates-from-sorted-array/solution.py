"""Write each number that differs from the last one kept to the front of the list.

Time: O(n). Space: O(1).
"""


def remove_duplicates(numbers: list[int]) -> int:
    write = 1
    for read in range(1, len(numbers)):
        if numbers[read] != numbers[write - 1]:
            numbers[write] = numbers[read]
            write += 1
    return write
