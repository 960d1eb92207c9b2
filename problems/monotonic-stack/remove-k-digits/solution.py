"""Keep digits on a stack and pop larger ones when a smaller one comes, as long as any may go.

Time: O(n). Space: O(n).
"""


def remove_k_digits(number: str, k: int) -> str:
    kept: list[str] = []
    for digit in number:
        while k > 0 and kept and kept[-1] > digit:
            kept.pop()
            k -= 1
        kept.append(digit)
    kept = kept[: len(kept) - k]
    return "".join(kept).lstrip("0") or "0"
