"""You combine the numbers with XOR, but a bit that occurs twice must not vanish: use OR."""


def subset_xor_sum(numbers: list[int]) -> int:
    occurring = 0
    for number in numbers:
        occurring ^= number
    return occurring << (len(numbers) - 1)
