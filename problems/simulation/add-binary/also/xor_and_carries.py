"""Add the integers with XOR for the sum and AND for the carries, until no carry is left.

Time: O((n + m)²) at worst. Space: O(n + m).
"""


def add_binary(first: str, second: str) -> str:
    total = int(first, 2)
    carries = int(second, 2)
    while carries:
        total, carries = total ^ carries, (total & carries) << 1
    return format(total, "b")
