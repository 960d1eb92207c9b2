"""You look for the longest run of equal neighbours, but the copies need not stand together."""


def majority_element(numbers: list[int]) -> int:
    best, longest, run = numbers[0], 0, 0
    for position, number in enumerate(numbers):
        run = run + 1 if position > 0 and numbers[position - 1] == number else 1
        if run > longest:
            best, longest = number, run
    return best
