"""You take each unlike number as the new candidate at once, so the last number always wins."""


def majority_element(numbers: list[int]) -> int:
    candidate = numbers[0]
    count = 0
    for number in numbers:
        if number == candidate:
            count += 1
        else:
            candidate = number
            count = 1
    return candidate
