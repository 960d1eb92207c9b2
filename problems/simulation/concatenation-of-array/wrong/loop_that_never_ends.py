"""You append to the list over which you loop, so the loop never ends."""


def get_concatenation(numbers: list[int]) -> list[int]:
    position = 0
    while position < len(numbers) and len(numbers) < 5000:
        numbers.append(numbers[position])
        position += 1
    return numbers
