"""You only compare with the last tail and replace it, but the smaller tails need better ends,
too."""


def length_of_lis(numbers: list[int]) -> int:
    tails: list[int] = []
    for number in numbers:
        if not tails or number > tails[-1]:
            tails.append(number)
        else:
            tails[-1] = number
    return len(tails)
