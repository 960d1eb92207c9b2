"""You compare neighbours in pairs, but the list is not sorted, so partners may lie far apart."""


def single_number(numbers: list[int]) -> int:
    for place in range(0, len(numbers) - 1, 2):
        if numbers[place] != numbers[place + 1]:
            return numbers[place]
    return numbers[-1]
