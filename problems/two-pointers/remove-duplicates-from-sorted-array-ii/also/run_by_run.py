"""Find the end of each run, and write two of its numbers at most.

Time: O(n). Space: O(1).
"""


def keep_at_most_two(numbers: list[int]) -> int:
    read = write = 0
    while read < len(numbers):
        number = numbers[read]
        start = read
        while read < len(numbers) and numbers[read] == number:
            read += 1
        for _ in range(min(2, read - start)):
            numbers[write] = number
            write += 1
    return write
