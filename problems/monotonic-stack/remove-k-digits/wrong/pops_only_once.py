"""You remove at most one digit for each new one, but a small digit may be worth several."""


def remove_k_digits(number: str, k: int) -> str:
    kept: list[str] = []
    for digit in number:
        if k > 0 and kept and kept[-1] > digit:
            kept.pop()
            k -= 1
        kept.append(digit)
    kept = kept[: len(kept) - k]
    return "".join(kept).lstrip("0") or "0"
