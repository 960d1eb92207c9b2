"""You go on after you have filled a gap, but the number from the end may be unwanted, too."""


def remove_element(numbers: list[int], value: int) -> int:
    index = 0
    length = len(numbers)
    while index < length:
        if numbers[index] == value:
            length -= 1
            numbers[index] = numbers[length]
        index += 1
    return length
