"""You keep a single candidate, which is enough for one half but not for a third."""


def majority_element(numbers: list[int]) -> list[int]:
    candidate, count = numbers[0], 0
    for number in numbers:
        if count == 0:
            candidate = number
        count += 1 if number == candidate else -1
    return [candidate] if 3 * numbers.count(candidate) > len(numbers) else []
