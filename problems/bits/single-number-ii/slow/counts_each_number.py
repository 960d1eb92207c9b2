"""You count each number by walking through the list, which is O(n²)."""


def single_number(numbers: list[int]) -> int:
    answer = numbers[0]
    for number in numbers:
        count = 0
        for other in numbers:
            if other == number:
                count += 1
        if count == 1:
            answer = number
    return answer
