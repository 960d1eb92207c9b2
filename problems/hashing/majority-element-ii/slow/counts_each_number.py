"""You count each number by walking through the whole list again, which is O(n²)."""


def majority_element(numbers: list[int]) -> list[int]:
    answer: list[int] = []
    for number in numbers:
        count = 0
        for other in numbers:
            if other == number:
                count += 1
        if 3 * count > len(numbers) and number not in answer:
            answer.append(number)
    return answer
