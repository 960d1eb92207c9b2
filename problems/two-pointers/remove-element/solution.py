"""Write each number that stays to the front of the list.

Time: O(n). Space: O(1).
"""


def remove_element(numbers: list[int], value: int) -> int:
    write = 0
    for read in range(len(numbers)):
        if numbers[read] != value:
            numbers[write] = numbers[read]
            write += 1
    return write
