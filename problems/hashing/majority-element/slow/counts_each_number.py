"""You count each number by walking through the whole list again, which is O(n²)."""


def majority_element(numbers: list[int]) -> int:
    best, most = numbers[0], 0
    for number in numbers:
        count = 0
        for other in numbers:
            if other == number:
                count += 1
        if count > most:
            best, most = number, count
    return best
