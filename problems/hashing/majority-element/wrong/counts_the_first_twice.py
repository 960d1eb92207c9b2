"""You start with the first number at count 1 and then count it again: it gets a vote too many."""


def majority_element(numbers: list[int]) -> int:
    candidate, count = numbers[0], 1
    for number in numbers:
        if count == 0:
            candidate = number
        if number == candidate:
            count += 1
        else:
            count -= 1
    return candidate
