"""You lower only the first count when a third value comes, but it cancels one of each."""


def majority_element(numbers: list[int]) -> list[int]:
    first = second = first_count = second_count = 0
    for number in numbers:
        if first_count and number == first:
            first_count += 1
        elif second_count and number == second:
            second_count += 1
        elif first_count == 0:
            first, first_count = number, 1
        elif second_count == 0:
            second, second_count = number, 1
        else:
            first_count -= 1
    return [n for n in {first, second} if 3 * numbers.count(n) > len(numbers)]
