"""You return an empty string when no digit or only zeros are left, but the result is then 0."""


def remove_k_digits(number: str, k: int) -> str:
    kept: list[str] = []
    for digit in number:
        while k > 0 and kept and kept[-1] > digit:
            kept.pop()
            k -= 1
        kept.append(digit)
    kept = kept[: len(kept) - k]
    return "".join(kept).lstrip("0")
