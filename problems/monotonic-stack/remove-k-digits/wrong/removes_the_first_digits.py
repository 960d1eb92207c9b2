"""You remove the first k digits to be rid of the high places, but all results are equally long."""


def remove_k_digits(number: str, k: int) -> str:
    return number[k:].lstrip("0") or "0"
