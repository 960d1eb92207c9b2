"""Ask all earlier numbers for each: the table to say first, O(n²), enough for 2,500."""


def length_of_lis(numbers: list[int]) -> int:
    ending = [1] * len(numbers)
    for place, number in enumerate(numbers):
        for earlier in range(place):
            if numbers[earlier] < number:
                ending[place] = max(ending[place], ending[earlier] + 1)
    return max(ending, default=0)
