"""You strip zeros before you cut the end, so a zero in front, which is a digit kept, is not
counted.
"""


def remove_k_digits(number: str, k: int) -> str:
    kept: list[str] = []
    for digit in number:
        while k > 0 and kept and kept[-1] > digit:
            kept.pop()
            k -= 1
        kept.append(digit)
    result = "".join(kept).lstrip("0")
    return result[: len(result) - k] or "0"
