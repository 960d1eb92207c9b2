"""You start each length at 0 instead of 1, so the first number of the subsequence is not
counted."""


def length_of_lis(numbers: list[int]) -> int:
    ending = [0] * len(numbers)
    for place, number in enumerate(numbers):
        for earlier in range(place):
            if numbers[earlier] < number:
                ending[place] = max(ending[place], ending[earlier] + 1)
    return max(ending)
