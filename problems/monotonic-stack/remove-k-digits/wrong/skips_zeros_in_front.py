"""You do not push a zero onto an empty stack, so a zero that stands in front uses no place and
too many are cut at the end.
"""


def remove_k_digits(number: str, k: int) -> str:
    kept: list[str] = []
    for digit in number:
        while k > 0 and kept and kept[-1] > digit:
            kept.pop()
            k -= 1
        if kept or digit != "0":
            kept.append(digit)
    return "".join(kept[: len(number) - k]) or "0"
