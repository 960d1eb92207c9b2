"""Keep two candidates, let three unlike numbers cancel, and count the survivors again.

Time: O(n). Space: O(1).
"""


def majority_element(numbers: list[int]) -> list[int]:
    first = second = 0
    first_count = second_count = 0
    for number in numbers:
        if first_count > 0 and number == first:
            first_count += 1
        elif second_count > 0 and number == second:
            second_count += 1
        elif first_count == 0:
            first, first_count = number, 1
        elif second_count == 0:
            second, second_count = number, 1
        else:
            first_count -= 1
            second_count -= 1

    answer: list[int] = []
    if first_count > 0 and numbers.count(first) > len(numbers) // 3:
        answer.append(first)
    if second_count > 0 and numbers.count(second) > len(numbers) // 3:
        answer.append(second)
    return answer
