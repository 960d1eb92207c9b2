"""You keep leading zeros, but a number is written without them."""


def remove_k_digits(number: str, k: int) -> str:
    kept: list[str] = []
    for digit in number:
        while k > 0 and kept and kept[-1] > digit:
            kept.pop()
            k -= 1
        kept.append(digit)
    kept = kept[: len(kept) - k]
    return "".join(kept) or "0"
