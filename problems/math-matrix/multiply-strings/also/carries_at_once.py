"""Carry after every product instead of once at the end.

Time: O(m · n). Space: O(m + n).
"""


def multiply(first: str, second: str) -> str:
    m, n = len(first), len(second)
    places = [0] * (m + n)
    for i in range(m - 1, -1, -1):
        for j in range(n - 1, -1, -1):
            total = places[i + j + 1] + int(first[i]) * int(second[j])
            places[i + j + 1] = total % 10
            places[i + j] += total // 10
    product = "".join(str(digit) for digit in places).lstrip("0")
    return product or "0"
