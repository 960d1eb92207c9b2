"""You look at runs of neighbours only, but a subset may leave numbers in between out."""


def subset_xor_sum(numbers: list[int]) -> int:
    answer = 0
    for start in range(len(numbers)):
        total = 0
        for number in numbers[start:]:
            total ^= number
            answer += total
    return answer
