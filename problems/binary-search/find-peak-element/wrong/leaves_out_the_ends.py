"""You look only at numbers with two neighbours, but the first or the last may be the only peak."""


def find_peak_element(numbers: list[int]) -> int:
    for place in range(1, len(numbers) - 1):
        if numbers[place - 1] < numbers[place] > numbers[place + 1]:
            return place
    return 0
