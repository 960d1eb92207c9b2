"""You remove the largest digits wherever they stand, but a digit in front counts more than one
behind.
"""


def remove_k_digits(number: str, k: int) -> str:
    digits = list(number)
    for _ in range(k):
        digits.remove(max(digits))
    return "".join(digits).lstrip("0") or "0"
