"""You leave numbers out between the turns, but a subarray has to be contiguous."""


def longest_turbulent(numbers: list[int]) -> int:
    up = down = 1
    for i in range(1, len(numbers)):
        if numbers[i] > numbers[i - 1]:
            up = down + 1
        elif numbers[i] < numbers[i - 1]:
            down = up + 1
    return max(up, down)
