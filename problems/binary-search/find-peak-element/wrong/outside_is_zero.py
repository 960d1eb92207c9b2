"""You take what lies outside the list for 0, so a negative number at an end is never a peak."""


def find_peak_element(numbers: list[int]) -> int:
    padded = [0, *numbers, 0]
    for place in range(1, len(padded) - 1):
        if padded[place - 1] < padded[place] > padded[place + 1]:
            return place - 1
    return -1
