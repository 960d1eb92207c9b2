"""You search the first descent from the start for each removal: O(n · k)."""


def remove_k_digits(number: str, k: int) -> str:
    digits = list(number)
    for _ in range(k):
        place = 0
        while place + 1 < len(digits) and digits[place] <= digits[place + 1]:
            place += 1
        del digits[place]
    return "".join(digits).lstrip("0") or "0"
