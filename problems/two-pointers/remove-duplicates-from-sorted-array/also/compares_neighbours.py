"""Compare each number with the one that stands before it.

Time: O(n). Space: O(1).
"""


def remove_duplicates(numbers: list[int]) -> int:
    write = 0
    for read in range(len(numbers)):
        if read == 0 or numbers[read] != numbers[read - 1]:
            numbers[write] = numbers[read]
            write += 1
    return write
