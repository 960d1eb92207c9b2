"""You do not cut the digits that are still to go at the end, but exactly k must be removed."""


def remove_k_digits(number: str, k: int) -> str:
    kept: list[str] = []
    for digit in number:
        while k > 0 and kept and kept[-1] > digit:
            kept.pop()
            k -= 1
        kept.append(digit)
    return "".join(kept).lstrip("0") or "0"
