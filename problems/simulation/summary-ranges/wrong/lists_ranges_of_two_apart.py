"""You write two neighbouring numbers one by one, but they are a range."""


def summary_ranges(numbers: list[int]) -> list[str]:
    ends: list[list[int]] = []
    for number in numbers:
        if ends and ends[-1][1] + 1 == number:
            ends[-1][1] = number
        else:
            ends.append([number, number])
    answer: list[str] = []
    for low, high in ends:
        if high - low >= 2:
            answer.append(f"{low}->{high}")
        else:
            answer.extend(str(number) for number in range(low, high + 1))
    return answer
