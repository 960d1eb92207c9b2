"""You move the last number to the front k times, and all others with it: O(n · k)."""


def rotate(numbers: list[int], k: int) -> None:
    for _ in range(k % len(numbers)):
        last = numbers[-1]
        for i in range(len(numbers) - 1, 0, -1):
            numbers[i] = numbers[i - 1]
        numbers[0] = last
