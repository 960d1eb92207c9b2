"""Fill each gap with the last number, and shorten the part that counts.

Time: O(n). Space: O(1).
"""


def remove_element(numbers: list[int], value: int) -> int:
    index = 0
    length = len(numbers)
    while index < length:
        if numbers[index] == value:
            length -= 1
            numbers[index] = numbers[length]  # look at it next
        else:
            index += 1
    return length
